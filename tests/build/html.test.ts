import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from '../support/site-builds.ts';
import { HAS_REAL_CONTENT, type SiteName } from '../support/site-contents.ts';
import { readPages } from '../support/site-pages.ts';

const SITES: readonly SiteName[] = ['demo', 'minimal', 'hidden', 'subpath', 'hebrew', 'markdown', 'several'];

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// Safari drops the role of a list without bullets, so such lists say it.
		'no-redundant-role': 'off',
		// A title is an author's sentence with the name of the site; search engines cut what they do not show.
		'long-title': 'off',
		// Several ticks under one name are how a form sends several values.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
		// HTML lets an id begin with a digit, as a heading such as "118 and 112" does.
		'valid-id': ['error', { relaxed: true }],
	},
});

test.each([...SITES, ...(HAS_REAL_CONTENT ? (['nhs'] as const) : [])])(
	'every page of %s is valid HTML',
	async (name) => {
		const problems: string[] = [];
		const pages = await readPages(await builtSite(name));
		for (const { html, file } of pages) {
			const { results } = await validator.validateString(html, file);
			for (const { messages } of results)
				problems.push(
					...messages.map(({ ruleId, message, selector }) => `${file} ${ruleId}: ${message} (${selector})`),
				);
		}
		expect(pages.length).toBeGreaterThan(5);
		expect(problems).toEqual([]);
	},
);
