import type { PhrasingContent, RootContent } from 'mdast';
import { span } from '../schemas/date.ts';
import { isGap } from '../schemas/gap.ts';
import type { Words } from '../words/words.ts';
import type { Fact, FactId } from './facts.ts';
import type { Format } from './format.ts';
import { heading, italics, item, link, list, paragraph, plain, text } from './twin-parts.ts';

/** A public entry, as a digest tells of it. */
export interface DigestEntry {
	kind: 'case' | 'journal' | 'now' | 'not-built';
	title: string;
	/** Absolute. */
	url: string;
	/** What it says, in a sentence or a paragraph. */
	words: readonly PhrasingContent[];
	published: string;
	updated?: string | undefined;
	/** When a case study came to be what it is now, as precisely as that is known. */
	since?: string | undefined;
	/** What an employer wants to know of a case study, in a line. */
	line?: string | undefined;
}

/** Days, both of them included. */
export interface DigestRange {
	since: string;
	until: string;
}

/** Entries under one heading. */
export interface DigestGroup {
	title: string;
	entries: DigestEntry[];
}

type Membership = (entry: DigestEntry, range: DigestRange) => boolean;

const isNew: Membership = ({ published }, range) => isIn(published, range);
const isUpdated: Membership = (entry, range) => !isNew(entry, range) && isIn(entry.updated, range);
const hasTurned: Membership = (entry, range) => !isNew(entry, range) && isIn(lastDayOf(entry.since), range);

const GROUPS: readonly { title: (words: Words) => string; kind: DigestEntry['kind']; holds: Membership }[] = [
	{ title: ({ digest }) => digest.newCases, kind: 'case', holds: isNew },
	{ title: ({ digest }) => digest.turnedCases, kind: 'case', holds: hasTurned },
	{
		title: ({ digest }) => digest.updatedCases,
		kind: 'case',
		holds: (entry, range) => isUpdated(entry, range) && !hasTurned(entry, range),
	},
	{ title: ({ digest }) => digest.newJournal, kind: 'journal', holds: isNew },
	{ title: ({ digest }) => digest.updatedJournal, kind: 'journal', holds: isUpdated },
	{ title: ({ kind }) => kind['not-built'], kind: 'not-built', holds: isNew },
	{ title: ({ now }) => now.bench, kind: 'now', holds: isNew },
];

/**
 * What happened in some days, in groups, each entry once, the newest first. A status that began in a month or a year counts
 * on its last day, so that it is in one of several digests that follow each other.
 */
export function digestGroups(entries: readonly DigestEntry[], range: DigestRange, words: Words): DigestGroup[] {
	return GROUPS.map(({ title, kind, holds }) => ({
		title: title(words),
		entries: entries
			.filter((entry) => entry.kind === kind && holds(entry, range))
			.sort((a, b) => compare(lastChange(b, range), lastChange(a, range)) || compare(a.url, b.url)),
	})).filter((group) => group.entries.length > 0);
}

/** A digest as a newsletter has it. */
export function digestTree(
	groups: readonly DigestGroup[],
	{ since, until }: DigestRange,
	site: { title: string; url: string; demo: boolean },
	format: Format,
): RootContent[] {
	const { words } = format;
	const days = since === until ? format.date(since) : words.date.span(format.date(since), format.date(until));
	return [
		heading(1, `${site.title}: ${days}`),
		...(site.demo ? [italics(words.page.demo)] : []),
		...(groups.length === 0 ? [plain(words.digest.nothing)] : []),
		...groups.flatMap(({ title, entries }) => [heading(2, title), list(entries.map(digestItem))]),
		paragraph([text(words.digest.all), { type: 'text', value: ' ' }, link({ label: site.title, url: site.url })]),
	];
}

/** What an employer wants to know of a case study, in a line; a gap is said as well, without its reason. */
export function employerLine(facts: readonly Fact[], words: Words): string {
	return LINE.flatMap(({ id, name }) => {
		const fact = facts.find((candidate) => candidate.id === id);
		const [said] = fact?.says ?? [];
		if (!fact || said === undefined) return [];
		if (isGap(said)) return [`${fact.asks}: ${words.gap[said.gap]}`];
		return [`${name ? `${name(words)}: ` : ''}${said}${fact.basis ? ` (${words.basis[fact.basis]})` : ''}`];
	}).join('. ');
}

const LINE: readonly { id: FactId; name?: (words: Words) => string }[] = [
	{ id: 'status' },
	{ id: 'checked' },
	{ id: 'per-interaction' },
	{ id: 'decision', name: ({ told }) => told.decision },
];

function digestItem({ title, url, words, line }: DigestEntry) {
	return item([
		paragraph([
			link({ label: title, url }),
			...(words.length > 0 ? [{ type: 'text' as const, value: ': ' }, ...words] : []),
			...(line ? [{ type: 'break' as const }, text(`${line}.`)] : []),
		]),
	]);
}

/** The last day in the range on which something happened to an entry. */
function lastChange({ published, updated, since }: DigestEntry, range: DigestRange): string {
	return (
		[published, updated, lastDayOf(since)]
			.filter((day) => day !== undefined && isIn(day, range))
			.sort()
			.at(-1) ?? published
	);
}

function isIn(day: string | undefined, { since, until }: DigestRange): boolean {
	return day !== undefined && since <= day && day <= until;
}

function lastDayOf(date: string | undefined): string | undefined {
	return date === undefined ? undefined : span(date)?.last;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
