import { daysBetween, isSilent } from '../derive/cadence.ts';
import { assessCompleteness } from '../derive/completeness.ts';
import { isScheduled, isVisible } from '../derive/visibility.ts';
import { COLLECTIONS } from '../parse/collections.ts';
import type { ContentTree } from '../parse/content-tree.ts';
import type { CaseStudy } from '../schemas/case-study.ts';
import type { Site } from '../schemas/site.ts';
import { checkEntry } from './case-rules.ts';
import { type Entry, readEntries, showableOf } from './entries.ts';
import { checkFigures } from './figure-rules.ts';
import { checkFolder } from './folder-rules.ts';
import { checkProse } from './prose-rules.ts';
import { checkReferences, indexEntries } from './references.ts';
import { type Finding, finding } from './rules.ts';
import { findSecrets, withoutSecrets } from './secrets.ts';
import { checkSite } from './site-rules.ts';

export interface CheckResult {
	/** In the order of files, then lines. */
	findings: Finding[];
	/** How many entries were read. */
	entries: number;
}

/**
 * Finds everything that is wrong with a content folder, in one run.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export async function checkContent(tree: ContentTree, today: string): Promise<CheckResult> {
	const { entries, findings } = readEntries(tree);
	const index = indexEntries(entries, today);
	const secrets = (await Promise.all([...tree.texts].map(([path, text]) => findSecrets(path, text)))).flat();
	findings.push(
		...checkFolder(tree, entries),
		...checkReferences(entries, index),
		...entries.flatMap((entry) => [
			...checkEntry(entry, today),
			...checkProse(entry, tree, index),
			...remarks(entry, today),
		]),
		...checkFigures(entries, today, staleFigures(entries)),
		...checkSilence(entries, today),
		...checkSite(entries, today),
		...secrets.map(({ finding }) => finding),
	);
	findings.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
	return {
		findings: findings.map((finding) => withoutSecrets(finding, secrets)),
		entries: entries.filter(({ collection }) => COLLECTIONS[collection].holds === 'prose').length,
	};
}

/** What an author should know about an entry that is sound. */
function remarks(entry: Entry, today: string): Finding[] {
	const { file, path, collection } = entry;
	const showable = showableOf(entry);
	const findings: Finding[] = [];
	if (showable && isScheduled(showable, today)) {
		findings.push(
			finding(
				'scheduled',
				path,
				file.locate(['published']),
				`hidden until ${showable.published}`,
				'Nothing to do, if that is the day you mean.',
			),
		);
	}
	if (collection === 'case-studies' && entry.parsed) {
		const { unanswered, total, mostlyOpen } = assessCompleteness(entry.parsed as CaseStudy);
		if (mostlyOpen && (entry.parsed as CaseStudy).draft !== true)
			findings.push(
				finding(
					'mostly-open',
					path,
					{ line: 1, column: 1 },
					`${unanswered} of ${total} questions have no answer, so this is not offered as evidence on /proof/`,
					'Answer what you can; the handbook lists the questions.',
				),
			);
	}
	if (collection === 'site' && (entry.parsed as Site | undefined)?.demo) {
		findings.push(
			finding(
				'demo',
				path,
				file.locate(['demo']),
				'this content is fictional, and every page says so',
				'For a site of your own run `npm run new -- --fresh`, or set demo: false.',
			),
		);
	}
	return findings;
}

/** The silence of the now log, at its newest entry. A log that was never begun is not silent. */
function checkSilence(entries: readonly Entry[], today: string): Finding[] {
	const site = entries.find(({ collection }) => collection === 'site')?.parsed as Site | undefined;
	const [newest] = entries
		.filter(({ collection }) => collection === 'now')
		.flatMap(({ path, ...entry }) => {
			const showable = showableOf({ path, ...entry });
			return showable && isVisible(showable, today) ? [{ path, day: showable.published }] : [];
		})
		.sort((a, b) => compare(b.day, a.day) || compare(b.path, a.path));
	if (!site || !newest) return [];
	const silent = daysBetween(newest.day, today);
	return isSilent(silent, site.stale.now)
		? [
				finding(
					'now-stale',
					newest.path,
					{ line: 1, column: 1 },
					`the now log has been silent for ${silent} days: this is its newest entry`,
					'Write an entry with `npm run now -- "…"`, or raise stale.now in site.yaml; 0 allows any silence.',
				),
			]
		: [];
}

function staleFigures(entries: readonly Entry[]): number {
	const site = entries.find(({ collection }) => collection === 'site')?.parsed as Site | undefined;
	return site?.stale.figures ?? 365;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
