import { posix } from 'node:path';
import { COLLECTIONS } from '../parse/collections.ts';
import type { ContentTree } from '../parse/content-tree.ts';
import { inspectProse, type ProseLink } from '../parse/inspect.ts';
import { decodePath } from '../parse/site-path.ts';
import { closest } from './closest.ts';
import type { Entry } from './entries.ts';
import type { EntryIndex } from './references.ts';
import { type Finding, finding } from './rules.ts';

/** Rules about the body of an entry: syntax, components, links, pictures. */
export function checkProse(entry: Entry, tree: ContentTree, index: EntryIndex): Finding[] {
	if (COLLECTIONS[entry.collection].holds !== 'prose' || entry.file.problems.some(({ code }) => code === 'FENCE'))
		return [];
	const { problems, links } = inspectProse(entry.file.body, entry.path.endsWith('.mdx') ? 'mdx' : 'md');
	return [
		...problems.map((problem) => finding(problem.rule, entry.path, problem, problem.message, problem.fix)),
		...links.flatMap((link) => (link.kind === 'image' ? checkImage(entry, link, tree) : checkLink(entry, link, index))),
	];
}

function checkImage(entry: Entry, image: ProseLink, tree: ContentTree): Finding[] {
	const findings: Finding[] = [];
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(image.url)) {
		findings.push(
			finding(
				'image-remote',
				entry.path,
				image,
				`${image.url} lies on another site`,
				'Save the picture beside the entry and name it ./picture.png.',
			),
		);
	} else if (!image.url.startsWith('/')) {
		const path = resolve(entry.path, image.url);
		if (!tree.others.has(path)) {
			const beside = [...tree.others]
				.filter((other) => folder(other) === folder(entry.path))
				.map((other) => other.slice(folder(other).length));
			const meant = closest(image.url.replace(/^\.\//, ''), beside);
			findings.push(
				finding(
					'image-missing',
					entry.path,
					image,
					`there is no picture ${path}`,
					meant ? `Did you mean ./${meant}?` : 'Put the picture there, or correct the path.',
				),
			);
		}
	}
	if (!image.alt)
		findings.push(
			finding(
				'image-alt',
				entry.path,
				image,
				'this picture has no text in its square brackets',
				'Say what it shows: ![what it shows](./picture.png).',
			),
		);
	return findings;
}

function checkLink(entry: Entry, link: ProseLink, index: EntryIndex): Finding[] {
	const { url } = link;
	if (url.startsWith('#')) return [];
	if (/^(https?|mailto):/i.test(url)) {
		return URL.canParse(url) ? [] : [finding('link-scheme', entry.path, link, `${url} is no address`, 'Correct it.')];
	}
	if (!url.startsWith('/') || url.startsWith('//')) {
		return [
			finding(
				'link-scheme',
				entry.path,
				link,
				`a link to "${url}" leads nowhere on the site`,
				'Write an http(s) address, or a site path such as /journal/an-entry/.',
			),
		];
	}
	const path = url.replace(/[?#].*$/, '');
	const target = index.entryOf(path);
	if (!target || index.isAlias(path)) return [];
	if (index.has(target.collection, target.id)) {
		return index.isHidden(target.collection, target.id) && !index.isHidden(entry.collection, entry.id)
			? [finding('link-broken', entry.path, link, `${path} is not published yet`, 'Publish it, or remove the link.')]
			: [];
	}
	const meant = closest(target.id, index.ids(target.collection));
	return [
		finding(
			'link-broken',
			entry.path,
			link,
			`${path} does not exist`,
			meant
				? `Did you mean ${COLLECTIONS[target.collection].route}${meant}/?`
				: 'Correct the path, or remove the link.',
		),
	];
}

function resolve(from: string, to: string): string {
	return posix.join(folder(from), decodePath(to));
}

function folder(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}
