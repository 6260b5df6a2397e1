import { HtmlValidate } from 'html-validate';
import { test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import type { SiteName } from '../support/site-contents.ts';
import { readPages } from '../support/site-pages.ts';

test.each(['demo', 'minimal', 'hidden', 'later', 'subpath', 'hebrew', 'markdown', 'several', 'nhs'] as SiteName[])(
	'%s',
	async (name) => {
		const t = performance.now();
		const site = await builtSite(name);
		const t2 = performance.now();
		const v = new HtmlValidate({ extends: ['html-validate:recommended'] });
		const counts = new Map<string, [number, string]>();
		for (const page of await readPages(site)) {
			const r = await v.validateString(page.html, page.file);
			for (const f of r.results)
				for (const m of f.messages) {
					const c = counts.get(m.ruleId) ?? [
						0,
						page.file + ': ' + m.message + ' ' + page.html.slice(Math.max(0, m.offset - 60), m.offset + 140),
					];
					c[0]++;
					counts.set(m.ruleId, c);
				}
		}
		console.log(name, Math.round(t2 - t), Math.round(performance.now() - t2), counts);
	},
);
