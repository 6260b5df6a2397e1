import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

const scalars = [
	new Type('tag:yaml.org,2002:null', {
		kind: 'scalar',
		resolve: (text: string | null) => text === null || /^(~|null|Null|NULL|)$/.test(text),
		construct: () => null,
		predicate: () => false,
	}),
	new Type('tag:yaml.org,2002:bool', {
		kind: 'scalar',
		resolve: (text: string | null) => text !== null && /^(true|True|TRUE|false|False|FALSE)$/.test(text),
		construct: (text: string) => text.toLowerCase() === 'true',
	}),
	new Type('tag:yaml.org,2002:float', {
		kind: 'scalar',
		resolve: (text: string | null) => text !== null && /^-?\d/.test(text) && String(Number(text)) === text,
		construct: Number,
	}),
];

const SCHEMA = FAILSAFE_SCHEMA.extend({ implicit: scalars });

/** What the exact parser must look at, because the fast one passes over it or reads it in another way. */
const SPECIAL = new RegExp(
	[
		/(^|[\s,[{:-])([&*][^\s,\]}]|!)/, // anchors, aliases and tags
		/__proto__/, // a key that JavaScript treats specially
		/[\]}]\s*:/, // a list or a group as a key
		/(^|[\s,[{-])(\?|:|~\s*:|null\s*:)(\s|$)/, // no key at all, or one that is spelled out
		/-[ \t]+-[ \t]*(#|$)/, // an empty item of a list in a list
		/^---/, // a second document
		/\r(?!\n)/, // line ends of long ago
	]
		.map(({ source }) => source)
		.join('|'),
	'im',
);

/**
 * Reads plain YAML fast, without positions, and with the same rules for scalars as the exact parser. Undefined if
 * the text is not plain or has an error.
 */
export function readPlainYaml(source: string): { data: unknown } | undefined {
	if (SPECIAL.test(source)) return undefined;
	try {
		return { data: load(source, { schema: SCHEMA }) ?? null };
	} catch {
		return undefined;
	}
}
