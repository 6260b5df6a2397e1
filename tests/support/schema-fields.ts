import * as z from 'zod';
import { GAP_KINDS } from '../../src/schemas/gap.ts';

/** A key of a schema, or an item of one of its lists, and where it is: the items of a list are at 0. */
export interface Field {
	path: (string | number)[];
	schema: z.ZodType;
}

/** Every key and list item in a schema, at any depth, without the keys of gaps. */
export function fieldsOf(schema: z.ZodType, path: Field['path'] = []): Field[] {
	const fields = nested(schema).flatMap((node): Field[] => {
		if (node instanceof z.ZodObject)
			return Object.entries<z.ZodType>(node.shape)
				.filter(([key]) => !Object.hasOwn(GAP_KINDS, key))
				.flatMap(([key, value]) => [{ path: [...path, key], schema: value }, ...fieldsOf(value, [...path, key])]);
		if (node instanceof z.ZodArray && node.element instanceof z.ZodType)
			return [{ path: [...path, 0], schema: node.element }, ...fieldsOf(node.element, [...path, 0])];
		return [];
	});
	const byPath = new Map(fields.map((field) => [field.path.join('.'), field]));
	return [...byPath.values()];
}

function nested(schema: unknown): z.ZodType[] {
	if (schema instanceof z.ZodUnion) return schema.options.flatMap(nested);
	if (schema instanceof z.ZodPipe) return nested(schema.in);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return nested(schema.unwrap());
	return schema instanceof z.ZodType ? [schema] : [];
}

/** A copy of data with another value at a path; what is not a list yet becomes the first item of one where needed. */
export function withValue(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
	if (step === undefined) return value;
	if (typeof step === 'number') {
		const list = Array.isArray(data) ? data : [data];
		return list.with(step, withValue(list[step], rest, value));
	}
	const group = typeof data === 'object' && data !== null ? data : {};
	return { ...group, [step]: withValue(Object.entries(group).find(([key]) => key === step)?.[1], rest, value) };
}
