import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { publishedSchema } from '../../src/schemas/json-schema.ts';

/** Says what is wrong with a value; nothing if it is valid. */
export type Validator = (value: unknown) => string[];

/** A validator for a JSON Schema 2020-12, or for the definition in it that a name gives. */
export function validatorOf(schema: object & { $id?: string }, definition?: string): Validator {
	const ajv = formats.default(
		new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }),
	);
	ajv.addSchema(schema, schema.$id ?? 'schema');
	const validate = ajv.getSchema(`${schema.$id ?? 'schema'}${definition ? `#/$defs/${definition}` : ''}`);
	if (!validate) throw new Error(`The schema has no definition ${definition}.`);
	return wordsOf(validate);
}

/** Whether a value is what an author may write at the top of a case study, by the published schema. */
export const frontmatterErrors = validatorOf(
	publishedSchema('https://example.org/schemas/case-study.json'),
	'frontmatter',
);

/** Says what is wrong with a JSON Resume, by its own schema. */
export function resumeErrors(): Validator {
	const ajv = formats.default(new Ajv({ allErrors: true, strict: false }));
	const validate = ajv.compile(createRequire(import.meta.url)('@jsonresume/schema/schema.json'));
	return wordsOf(validate);
}

function wordsOf(validate: ValidateFunction): Validator {
	return (value) =>
		validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
