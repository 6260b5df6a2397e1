import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Resume } from '../../src/derive/resume.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import type { PublishedCase, PublishedIndex } from '../../src/schemas/published.ts';
import { resumeErrors, type Validator, validatorOf } from '../support/json-schemas.ts';
import { type BuiltSite, builtSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, MANY, type SiteName } from '../support/site-contents.ts';
import { publicEntries } from '../support/site-entries.ts';
import { attribute, type Page, readPages, textOf } from '../support/site-pages.ts';
import { listFiles } from '../support/site-tree.ts';

const SITES: readonly SiteName[] = ['demo', 'hebrew', 'several', 'subpath', 'markdown', 'minimal', 'wordy'];

describe.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])('the JSON of %s', (name) => {
	let site: BuiltSite;
	let index: PublishedIndex;
	let validate: Validator;
	beforeAll(async () => {
		site = await builtSite(name);
		index = await readJson<PublishedIndex>(site, 'case-studies.json');
		validate = validatorOf(await readJson<JsonSchema>(site, 'schemas/case-study.json'));
	});

	test('has a schema under the address that it is served at', async () => {
		const schema = await readJson<JsonSchema>(site, 'schemas/case-study.json');
		expect(schema.$id).toBe(`${site.origin}${site.base}/schemas/case-study.json`);
		expect(index.$schema).toBe(schema.$id);
	});

	test('is valid against that schema, file by file', async () => {
		const files = (await listFiles(site.dist)).filter((file) => /^case-studies(\.json|\/)/.test(file));
		expect(files).toHaveLength(index.caseStudies.length + 1);
		for (const file of files) expect(validate(await readJson<PublishedCase>(site, file)), file).toEqual([]);
	});

	test('lists exactly the public case studies, the newest first, each with its page and its file', async () => {
		const written = (await publicEntries(site.content, site.day)).filter(
			({ collection }) => collection === 'case-studies',
		);
		expect(index.caseStudies.map(({ slug }) => slug).sort()).toEqual(written.map(({ slug }) => slug).sort());
		const days = index.caseStudies.map(({ published }) => published);
		expect(days).toEqual([...days].sort().reverse());
		const files = await listFiles(site.dist);
		for (const { slug, url, json } of index.caseStudies) {
			expect(files).toContain(`${fileOf(url, site)}index.html`);
			expect(files).toContain(fileOf(json, site));
			expect(await readJson<PublishedCase>(site, fileOf(json, site))).toMatchObject({
				slug,
				url,
				$schema: index.$schema,
			});
		}
	});

	test('gives what the author wrote', async () => {
		for (const { slug, data } of await publicEntries(site.content, site.day)) {
			const file = `case-studies/${slug}.json`;
			if (!(await listFiles(site.dist)).includes(file)) continue;
			const { answers } = await readJson<PublishedCase>(site, file);
			expect(answers.title).toBe(String(data.title).trim());
			expect(Object.keys(answers).sort()).toEqual(
				Object.keys(data)
					.filter((key) => key !== 'draft')
					.sort(),
			);
			expect(texts(answers.results)).toEqual(texts(data.results));
			expect(texts(answers.failures)).toEqual(texts(data.failures));
			expect(texts(answers.decision)).toEqual(texts(data.decision));
		}
	});

	test('is announced on the page of each case study and in every footer', async () => {
		const pages = (await readPages(site)).filter(({ isRedirect }) => !isRedirect);
		for (const { url, json } of index.caseStudies) {
			const page = pages.find((candidate) => candidate.file === `${fileOf(url, site)}index.html`);
			expect(alternateOf(page)).toBe(new URL(json).pathname);
		}
		for (const page of pages)
			expect(page.elements('a').map((link) => attribute(link, 'href'))).toContain(`${site.base}/case-studies.json`);
	});

	test('has a valid resume for each builder, named on their page', async () => {
		const ids = [...new Set(index.caseStudies.flatMap(({ builders }) => builders))];
		const files = (await listFiles(site.dist)).filter((file) => file.endsWith('resume.json'));
		expect(files).toHaveLength((await builders(site)).length);
		expect(
			files.every((file) => (files.length === 1 ? file === 'resume.json' : /^builders\/[^/]+\/resume/.test(file))),
		).toBe(true);
		const pages = await readPages(site);
		for (const file of files) {
			const resume = await readJson<Resume>(site, file);
			expect(resumeErrors()(resume), file).toEqual([]);
			expect(fileOf(resume.meta.canonical, site)).toBe(file);
			const page = pages.find((candidate) => candidate.file === `${fileOf(resume.basics.url, site)}index.html`);
			expect(alternateOf(page) && decodeURI(alternateOf(page) ?? '')).toBe(`${site.base}/${file}`);
		}
		expect(ids.length).toBeLessThanOrEqual(files.length);
	});
});

test('figures in JSON are those of the page', async () => {
	const site = await builtSite('demo');
	const pages = await readPages(site);
	const text = (slug: string) => {
		const main = pages.find(({ file }) => file === `prototypes/${slug}/index.html`)?.elements('main')[0];
		return main ? textOf(main) : '';
	};
	const { caseStudies } = await readJson<PublishedIndex>(site, 'case-studies.json');
	for (const [slug, basis, money] of [
		['lift-manual-answers', 'measured', 'US$0.0587'],
		['contract-triage', 'stated', '€0.58'],
	] as const) {
		const { figures, completeness } = await readJson<PublishedCase>(site, `case-studies/${slug}.json`);
		const { perInteraction } = figures;
		expect(perInteraction?.basis).toBe(basis);
		expect(caseStudies.find((item) => item.slug === slug)?.perInteraction).toEqual(perInteraction);
		expect(text(slug)).toContain(`${money} per ${perInteraction?.unit}`);
		expect(money).toContain(String(Number(perInteraction?.value.amount.toFixed(4))));
		expect(text(slug)).toContain(`${completeness.answered} of ${completeness.total} questions answered`);
	}
});

test('a gap in JSON is what the page says', async () => {
	const site = await builtSite('demo');
	const { answers } = await readJson<PublishedCase>(site, 'case-studies/catalogue-descriptions.json');
	expect(answers.scope).toMatchObject({
		firstRelease: { unknown: 'The article does not say when the first batch went online' },
	});
});

test('each of several builders has the case studies they are named in', async () => {
	const site = await builtSite('several');
	const [ada, team] = [
		await readJson<Resume>(site, 'builders/ada/resume.json'),
		await readJson<Resume>(site, 'builders/team-b/resume.json'),
	];
	expect(ada.projects.length + team.projects.length).toBe(MANY);
	expect(ada.projects.map(({ name }) => name)).toContain('Tool 1');
	expect(team.projects.map(({ name }) => name)).toContain('Tool 2');
	const { builders } = await readJson<PublishedCase>(site, 'case-studies/tool-2.json');
	expect(builders).toEqual([{ id: 'team-b', name: 'Team B', url: 'https://example.org/builders/team-b/' }]);
});

test('nothing hidden is in any document, until its day has come', async () => {
	const [before, after] = [await builtSite('hidden'), await builtSite('later')];
	const slugs = async (site: BuiltSite) =>
		(await readJson<PublishedIndex>(site, 'case-studies.json')).caseStudies.map(({ slug }) => slug);
	expect(await slugs(before)).toEqual(['plain-letters']);
	expect(await slugs(after)).toEqual(['mumfuturecase', 'plain-letters']);
	for (const file of (await listFiles(before.dist)).filter((path) => path.endsWith('.json')))
		expect(await readFile(join(before.dist, file), 'utf8')).not.toMatch(/mumdraft|mumfuture/);
});

/** A document as its type promises it; that it keeps the promise is what the schema says. */
async function readJson<T>(site: BuiltSite, file: string): Promise<T> {
	return JSON.parse(await readFile(join(site.dist, file), 'utf8'));
}

function fileOf(url: string, { origin, base }: BuiltSite): string {
	expect(url.startsWith(`${origin}${base}/`), url).toBe(true);
	return decodeURI(url.slice(`${origin}${base}/`.length));
}

function alternateOf(page: Page | undefined): string | undefined {
	const link = page?.elements('link').find(({ properties }) => properties.type === 'application/json');
	return attribute(link, 'href');
}

async function builders({ content }: BuiltSite): Promise<string[]> {
	return (await listFiles(join(content, 'builders'))).filter((file) => /\.ya?ml$/.test(file));
}

/** Data with all of its values as trimmed texts: an unquoted year is a number to YAML, and a text to the engine. */
function texts(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(texts);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, texts(part)]));
	return value === undefined ? undefined : String(value).trim();
}
