import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { ServedSite } from './browser-test.ts';
import { DAY, ENGINE } from './site-commands.ts';
import { CONTENTS } from './site-contents.ts';
import { listOf, publicEntries, type WrittenEntry } from './site-entries.ts';

/** The parts of the archive's page that tests look at. */
export const archive = {
	status: (page: Page): Locator => page.getByRole('status'),
	rows: (page: Page): Locator => page.locator('[data-results] > li'),
	titles: (page: Page): Locator => page.locator('[data-results] h2'),
	box: (page: Page, facet: string, value: string): Locator => page.locator(`input[name="${facet}"][value="${value}"]`),
	count: (page: Page, facet: string, value: string): Locator =>
		page.locator('label', { has: archive.box(page, facet, value) }).locator('span'),
	chosen: (page: Page): Locator => page.getByRole('list', { name: 'Chosen filters' }).getByRole('button'),
	/** Opens a facet, so that its values are in view. */
	open: async (page: Page, facet: string): Promise<void> => {
		const details = page.locator('details', { has: page.locator(`[data-facet="${facet}"]`) });
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	},
};

const read = new Map<ServedSite, Promise<WrittenEntry[]>>();

/** The case studies of a site as their authors wrote them, newest first. */
export function writtenCases(site: ServedSite): Promise<WrittenEntry[]> {
	const cases = read.get(site) ?? readCases(site);
	read.set(site, cases);
	return cases;
}

/** The values that a case study should be found by, worked out from its frontmatter alone. */
export function writtenValues(entry: WrittenEntry, facet: string): string[] {
	const { data } = entry;
	const at = (key: string, inner: string) => [(data[key] as Record<string, unknown> | undefined)?.[inner]].flat();
	const values: Record<string, () => unknown[]> = {
		lane: () => [...new Set([data.lane, ...listOf(entry, 'lanes')])],
		does: () => at('review', 'does'),
		checked: () => at('review', 'checked'),
		decision: () => at('decision', 'outcome'),
		tag: () => listOf(entry, 'tags'),
		year: () => [entry.day.slice(0, 4)],
		builder: () => listOf(entry, 'builders'),
	};
	return (values[facet]?.() ?? [data[facet]]).filter((value): value is string => typeof value === 'string');
}

/** What an interaction costs: as an export says, else as the author does. */
export function writtenPrice(
	site: ServedSite,
	{ slug, data }: WrittenEntry,
): { amount: number; currency: string } | undefined {
	const folder = join(contentOf(site), 'case-studies', slug, 'evidence');
	const files = existsSync(folder) ? readdirSync(folder) : [];
	const records = files.map((file) => parse(readFileSync(join(folder, file), 'utf8')));
	const measured = records.find(({ kind }) => kind === 'cost')?.cost;
	if (measured?.perInteraction !== undefined) return { amount: measured.perInteraction, currency: measured.currency };
	const stated = (data.cost as Record<string, { amount?: unknown; currency?: string }> | undefined)?.perInteraction;
	return typeof stated?.amount === 'number' && stated.currency
		? { amount: stated.amount, currency: stated.currency }
		: undefined;
}

/** The titles of case studies by the cost of an interaction: the commonest currency first, without a price last. */
export function titlesByCost(site: ServedSite, cases: readonly WrittenEntry[]): string[] {
	const priced = cases.map((entry) => ({ entry, price: writtenPrice(site, entry) }));
	const uses = (currency = '') => priced.filter(({ price }) => price?.currency === currency).length;
	const rank = new Map(priced.map(({ price }) => [price?.currency, price ? -uses(price.currency) : 1]));
	return priced
		.toSorted(
			(a, b) =>
				(rank.get(a.price?.currency) ?? 0) - (rank.get(b.price?.currency) ?? 0) ||
				(a.price?.currency ?? '').localeCompare(b.price?.currency ?? '') ||
				(a.price?.amount ?? 0) - (b.price?.amount ?? 0),
		)
		.map(({ entry }) => String(entry.data.title));
}

async function readCases(site: ServedSite): Promise<WrittenEntry[]> {
	const entries = await publicEntries(contentOf(site), DAY);
	return entries
		.filter(({ collection }) => collection === 'case-studies')
		.sort((a, b) => (a.day < b.day || (a.day === b.day && a.slug < b.slug) ? 1 : -1));
}

function contentOf(site: ServedSite): string {
	const source = CONTENTS[site];
	return 'folder' in source ? source.folder : join(ENGINE, '.cache/test-sites', site, 'content');
}
