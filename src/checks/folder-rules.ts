import { COLLECTIONS, classify, dayOfNow } from '../parse/collections.ts';
import type { ContentTree } from '../parse/content-tree.ts';
import { span } from '../schemas/date.ts';
import { SLUG } from '../schemas/text.ts';
import type { Entry } from './entries.ts';
import { type Finding, finding } from './rules.ts';

const START = { line: 1, column: 1 };
/** What tools export. */
const RAW = /^case-studies\/.*\.(csv|tsv|json|jsonl|ndjson|xml|eval|zip|gz|xlsx|parquet|log)$/i;
const NOW_NAME = /^\d{4}-\d{2}-\d{2}(-[1-9]\d*)?$/;
/** Names that other pages of the site need. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
	'case-studies': ['page'],
	journal: [],
	now: [],
	'not-built': [],
};

/** Rules about files and folders: names, places, encodings, and what must exist. */
export function checkFolder(tree: ContentTree, entries: readonly Entry[]): Finding[] {
	return [
		...unreadable(tree),
		...misplaced(tree),
		...rawExports(tree),
		...orphans(entries),
		...names(entries),
		...required(tree, entries),
	];
}

function unreadable(tree: ContentTree): Finding[] {
	return [...tree.unreadable].map((path) =>
		finding('encoding', path, START, 'this file is not UTF-8 text', 'Save it as UTF-8.'),
	);
}

function misplaced(tree: ContentTree): Finding[] {
	const textLike = [...tree.others].filter((path) => /\.(mdx?|markdown|txt|ya?ml|json)$/i.test(path));
	return [...tree.texts.keys(), ...textLike]
		.filter((path) => !classify(path) && !RAW.test(path) && /[/]|^site\.|^probes\./i.test(path))
		.map((path) => {
			const place = betterPlace(path);
			return place
				? finding('file-place', path, START, 'no collection looks for a file here', `Move it to ${place}.`)
				: finding(
						'file-unknown',
						path,
						START,
						'this file belongs to no collection and is not published',
						'Move it out of the content folder, or into a collection.',
					);
		});
}

function rawExports(tree: ContentTree): Finding[] {
	return [...tree.texts.keys(), ...tree.others]
		.filter((path) => RAW.test(path) && !classify(path))
		.map((path) =>
			finding(
				'export-raw',
				path,
				START,
				'this looks like a raw export; it is not published, but it may hold names, keys and prompts',
				'Import it with `npm run evidence -- import`, then move it out of the content folder.',
			),
		);
}

function betterPlace(path: string): string | undefined {
	const [collection = '', name = '', ...rest] = path.split('/');
	const stem = name.replace(/\.\w+$/, '');
	if (/\.(MDX?|YA?ML|JSON)$/i.test(path) && /\.\w*[A-Z]\w*$/.test(path))
		return path.replace(/\.\w+$/, (extension) => extension.toLowerCase());
	if (/\.yml$/.test(path)) return path.replace(/\.yml$/, '.yaml');
	if (collection === 'case-studies' && rest.length === 0 && /\.mdx?$/.test(name))
		return `case-studies/${stem}/index.mdx`;
	if (['journal', 'now', 'not-built'].includes(collection) && /^index\.mdx?$/.test(rest.join('/')))
		return `${collection}/${name}.mdx`;
	return undefined;
}

function orphans(entries: readonly Entry[]): Finding[] {
	const cases = new Set(entries.filter(({ collection }) => collection === 'case-studies').map(({ id }) => id));
	return entries
		.filter(({ collection, id }) => collection === 'evidence' && !cases.has(id.replace(/\/.*$/, '')))
		.map(({ id, path }) =>
			finding(
				'file-place',
				path,
				START,
				`there is no case study ${id.replace(/\/.*$/, '')}`,
				'Move it to the evidence folder of the case study that it belongs to.',
			),
		);
}

function names(entries: readonly Entry[]): Finding[] {
	const seen = new Map<string, string>();
	return entries.flatMap(({ collection, id, path }) => {
		const { holds } = COLLECTIONS[collection];
		const findings: Finding[] = [];
		if (collection === 'now' && !(NOW_NAME.test(id) && span(dayOfNow(id)))) {
			findings.push(
				finding(
					'slug-form',
					path,
					START,
					`${id} is not a day`,
					'Name the file by its day, such as 2026-05-03.md; the second of a day is 2026-05-03-2.md.',
				),
			);
		} else if ((holds === 'prose' || collection === 'builders') && !SLUG.test(id)) {
			findings.push(
				finding(
					'slug-form',
					path,
					START,
					`${id} cannot be part of an address`,
					'Rename it: lower-case words joined by hyphens.',
				),
			);
		} else if (RESERVED[collection]?.includes(id)) {
			findings.push(finding('slug-form', path, START, `${id} is the address of another page`, 'Choose another name.'));
		}
		const address = `${collection}/${id.toLowerCase()}`;
		const twin = seen.get(address);
		if (twin)
			findings.push(
				finding('slug-twice', path, START, `${twin} has the same address`, 'Rename or remove one of the two.'),
			);
		else seen.set(address, path);
		return findings;
	});
}

function required(tree: ContentTree, entries: readonly Entry[]): Finding[] {
	// One in the wrong place or encoding is a finding already.
	const strays = [...tree.texts.keys(), ...tree.unreadable].map(
		(path) => classify(betterPlace(path) ?? path)?.collection,
	);
	const has = (collection: string) =>
		entries.some((entry) => entry.collection === collection) || strays.some((stray) => stray === collection);
	const findings: Finding[] = [];
	if (!has('site'))
		findings.push(
			finding(
				'site-missing',
				'site.yaml',
				START,
				'there is no site.yaml',
				'Write one with contract, title, url and description, or run `npm run new -- --fresh`.',
			),
		);
	if (!has('builders'))
		findings.push(
			finding(
				'site-missing',
				'site.yaml',
				START,
				'there is no builder',
				'Write builders/<your-name>.yaml with name and headline.',
			),
		);
	return findings;
}
