import * as z from 'zod';
import { GAP_KINDS } from './gap.ts';

/** The keys that a schema knows at a path, without those of gaps. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	const keys = schemasAt(schema, path).flatMap((node) => (node instanceof z.ZodObject ? Object.keys(node.shape) : []));
	return [...new Set(keys)].filter((key) => !Object.hasOwn(GAP_KINDS, key));
}

/** The words that a schema accepts at a path, where it accepts only some. */
export function wordsOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	return schemasAt(schema, path).flatMap((node) => wordsIn(node));
}

/** The author's manual on the key at a path: its one-line description. */
export function manualOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
	const key = String(path.at(-1));
	for (const node of schemasAt(schema, path.slice(0, -1))) {
		const field =
			node instanceof z.ZodObject && Object.hasOwn(node.shape, key) ? (node.shape[key] as z.ZodType) : undefined;
		if (field?.description) return field.description;
	}
	return undefined;
}

/** The schemas that a value at a path may meet: unions give several, wrappers are taken off. */
export function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
	let nodes = unwrap(schema);
	for (const step of path) {
		nodes = nodes.flatMap((node) => {
			if (node instanceof z.ZodObject) return Object.hasOwn(node.shape, step) ? unwrap(node.shape[String(step)]) : [];
			if (node instanceof z.ZodArray && typeof step === 'number') return unwrap(node.element as z.ZodType);
			return [];
		});
	}
	return nodes;
}

function wordsIn(node: z.ZodType): string[] {
	if (node instanceof z.ZodEnum) return node.options.map(String);
	return node instanceof z.ZodLiteral ? [...node.values].map(String) : [];
}

/** The schemas behind optional, default, transform and union. */
export function unwrap(schema: z.ZodType): z.ZodType[] {
	if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
	if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
		return unwrap(schema.unwrap() as z.ZodType);
	return [schema];
}
