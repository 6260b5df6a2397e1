import type { Builder } from '../schemas/builder.ts';
import type { Words } from '../words/words.ts';
import type { CaseView } from './case-view.ts';
import { change } from './change.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';
/** Work on these has ended, on the day that the status began. */
const ENDED: readonly string[] = ['completed', 'handed-over', 'retired'];

/** A JSON Resume. @see https://jsonresume.org/schema */
export interface Resume {
	$schema: string;
	basics: {
		name: string;
		label: string;
		url: string;
		summary?: string;
		location?: { city: string; region: string } | { address: string };
		profiles?: { network: string; url: string }[];
	};
	projects: ResumeProject[];
	skills: { name: string; keywords: string[] }[];
	meta: { canonical: string; version?: string; lastModified?: string };
}

interface ResumeProject {
	name: string;
	description: string;
	highlights?: string[];
	keywords?: string[];
	startDate?: string;
	endDate?: string;
	url: string;
	roles?: string[];
	type: string;
}

/** Where a resume and what it tells of can be found, all absolute. */
export interface ResumeUrls {
	/** The resume itself. */
	canonical: string;
	profile: string;
	project(slug: string): string;
}

/** A builder's JSON Resume: the profile, and their case studies as projects. Gaps are left out: the format has no word for them. */
export function resumeOf(builder: Builder, cases: readonly CaseView[], urls: ResumeUrls, format: Format): Resume {
	const { statement, location, links } = builder;
	const summary = [statement?.builds, statement?.strongest].filter((part) => part !== undefined).join('\n\n');
	const latest = cases
		.map(({ published, updated }) => updated ?? published)
		.sort()
		.at(-1);
	return {
		$schema: SCHEMA,
		basics: {
			name: builder.name,
			label: builder.headline,
			url: urls.profile,
			...(summary ? { summary } : {}),
			...(location === undefined ? {} : { location: placeOf(location) }),
			...(links === undefined
				? {}
				: { profiles: links.map(({ label, url }) => ({ network: label, url: new URL(url).href })) }),
		},
		projects: cases.map((item) => projectOf(item, urls, format)),
		skills: skillsOf(builder, cases, format.words),
		meta: {
			canonical: urls.canonical,
			...(latest === undefined ? {} : { version: versionOf(latest), lastModified: `${latest}T00:00:00` }),
		},
	};
}

function projectOf(
	{ id, data, title, summary, lane, status, tags, tools }: CaseView,
	urls: ResumeUrls,
	format: Format,
): ResumeProject {
	const [started, since] = [known(data.started), known(data.since)];
	const isOver = ENDED.includes(status);
	const startDate = started ?? (isOver ? undefined : since);
	const highlights = knownItems(data.results).flatMap((result) => {
		const claim = known(result.claim);
		return claim === undefined ? [] : [withFigures(claim, result, format)];
	});
	// What the builder did, in their words. The business owner is a role at the client's, so no `entity` is given.
	const roles = knownItems(known(data.ownership)?.mine);
	const keywords = [...new Set([...tools, ...tags])];
	return {
		name: title,
		description: summary,
		...(highlights.length > 0 ? { highlights } : {}),
		...(keywords.length > 0 ? { keywords } : {}),
		...(startDate === undefined ? {} : { startDate: resumeDate(startDate) }),
		...(isOver && since !== undefined ? { endDate: resumeDate(since) } : {}),
		url: urls.project(id),
		...(roles.length > 0 ? { roles } : {}),
		type: format.words.lane[lane],
	};
}

function withFigures(claim: string, result: Parameters<typeof change>[0], format: Format): string {
	const figures = change(result, format);
	if (!figures) return claim;
	const { before, after, unit, difference } = figures;
	const span = before === undefined ? after : format.words.figure.change(before, after);
	return `${claim} (${[unit ? `${span} ${unit}` : span, difference].filter(Boolean).join(', ')})`;
}

function skillsOf(builder: Builder, cases: readonly CaseView[], words: Words): Resume['skills'] {
	const models = cases.flatMap(({ data }) => knownItems(data.models).flatMap(({ name }) => known(name) ?? []));
	const lanes = [...(builder.lanes ?? []), ...cases.flatMap((item) => item.lanes)].map((lane) => words.lane[lane]);
	return [
		{
			name: words.resume.lanes,
			keywords: byFrequency(
				lanes,
				builder.lanes?.map((lane) => words.lane[lane]),
			),
		},
		{ name: words.resume.tools, keywords: byFrequency(cases.flatMap(({ tools }) => tools)) },
		{ name: words.resume.models, keywords: byFrequency(models) },
	].filter(({ keywords }) => keywords.length > 0);
}

/** Each word once: the first ones as they are, then what is named most often. */
function byFrequency(words: readonly string[], first: readonly string[] = []): string[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const rest = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
	return [...new Set([...first, ...rest])];
}

/** "Deventer, the Netherlands" has a city; "Remote" is only a place. */
function placeOf(location: string): { city: string; region: string } | { address: string } {
	const [, city, region] = /^([^,]+),\s*(\S.*)$/.exec(location) ?? [];
	return city && region ? { city, region } : { address: location };
}

/** JSON Resume knows no quarters: of those the year is left, which is true. */
function resumeDate(date: string): string {
	return date.replace(/-Q\d$/, '');
}

/** A day as a semantic version, so that a newer resume has a higher one: 2026-03-04 is v2026.3.4. */
function versionOf(day: string): string {
	return `v${day.split('-').map(Number).join('.')}`;
}
