import { describe, expect, test } from 'vitest';
import { type DigestEntry, digestGroups, digestTree, employerLine } from '../../src/derive/digest.ts';
import type { Fact } from '../../src/derive/facts.ts';
import { createFormat } from '../../src/derive/format.ts';
import { text } from '../../src/derive/twin-parts.ts';
import { markdownHtml, writeMarkdown } from '../../src/parse/markdown.ts';
import * as en from '../../src/words/en.ts';
import * as he from '../../src/words/he.ts';

const RANGE = { since: '2026-05-04', until: '2026-05-10' };
const SITE = { title: 'Tools', url: 'https://example.org', demo: false };

function entry(parts: Partial<DigestEntry> = {}): DigestEntry {
	return { kind: 'case', title: 'A', url: 'https://example.org/a/', words: [], published: '2026-01-01', ...parts };
}

function groupsOf(...entries: DigestEntry[]) {
	return digestGroups(entries, RANGE, en).map(({ title, entries: of }) => [title, ...of.map((one) => one.title)]);
}

function markdownOf(...entries: DigestEntry[]) {
	return writeMarkdown(digestTree(digestGroups(entries, RANGE, en), RANGE, SITE, createFormat('en')));
}

describe('a digest holds', () => {
	test.each<[string, Partial<DigestEntry>, string | undefined]>([
		['what was published on the first day', { published: '2026-05-04' }, 'New case studies'],
		['what was published on the last day', { published: '2026-05-10' }, 'New case studies'],
		['nothing from the day before', { published: '2026-05-03' }, undefined],
		['nothing from the day after', { published: '2026-05-11' }, undefined],
		['what was updated', { updated: '2026-05-06' }, 'Updated case studies'],
		[
			'what is new once, though it was updated too',
			{ published: '2026-05-04', updated: '2026-05-06' },
			'New case studies',
		],
		['what has turned live', { since: '2026-05-05' }, 'Case studies with a new status'],
		[
			'that once, though it was updated too',
			{ since: '2026-05-05', updated: '2026-05-06' },
			'Case studies with a new status',
		],
		['nothing that began in a month which goes on', { since: '2026-05' }, undefined],
		['nothing that began before', { since: '2025' }, undefined],
		['a journal entry', { kind: 'journal', published: '2026-05-05' }, 'New in the journal'],
		['a journal entry that was updated', { kind: 'journal', updated: '2026-05-05' }, 'Updated in the journal'],
		['an idea not built', { kind: 'not-built', published: '2026-05-05' }, 'Not built'],
		['a now entry', { kind: 'now', published: '2026-05-05' }, 'On the workbench'],
	])('%s', (_, parts, title) => {
		expect(groupsOf(entry(parts))).toEqual(title ? [[title, 'A']] : []);
	});

	test('a status that began in a month in the digest of its last day, and in no other', () => {
		const turned = entry({ since: '2026-05' });
		const weeks = Array.from({ length: 8 }, (_, week) => ({
			since: new Date(Date.UTC(2026, 4, 4 + 7 * week)).toISOString().slice(0, 10),
			until: new Date(Date.UTC(2026, 4, 10 + 7 * week)).toISOString().slice(0, 10),
		}));
		expect(weeks.filter((week) => digestGroups([turned], week, en).length > 0)).toEqual([
			{ since: '2026-05-25', until: '2026-05-31' },
		]);
	});

	test('groups in their order, the newest first in each', () => {
		expect(
			groupsOf(
				entry({ kind: 'now', title: 'Now', published: '2026-05-09' }),
				entry({ title: 'Old', published: '2026-05-04' }),
				entry({ kind: 'journal', title: 'Words', published: '2026-05-07' }),
				entry({ title: 'New', published: '2026-05-08' }),
			),
		).toEqual([
			['New case studies', 'New', 'Old'],
			['New in the journal', 'Words'],
			['On the workbench', 'Now'],
		]);
	});
});

describe('as a newsletter', () => {
	const told = entry({ published: '2026-05-05', title: 'A *b*', words: [text('Does <b>it</b>.')], line: 'Live' });

	test('it is a title with the days, and a list with links', () => {
		expect(markdownOf(told)).toBe(
			'# Tools: 4 May 2026 to 10 May 2026\n\n## New case studies\n\n- [A \\*b\\*](https://example.org/a/): Does \\<b>it\\</b>.\\\n  Live.\n\nAll of it: [Tools](https://example.org)\n',
		);
	});

	test('its HTML is bare, and runs nothing', () => {
		const html = markdownHtml(markdownOf(told));
		expect(html).toContain('<li><a href="https://example.org/a/">A *b*</a>: Does &#x3C;b>it&#x3C;/b>.<br>');
		expect(html).not.toMatch(/class=|id=|style=|<script/);
	});

	test('it is in the language of the site, and its HTML runs the way of that language', () => {
		const groups = digestGroups([told, entry({ kind: 'now', title: '5', published: '2026-05-05' })], RANGE, he);
		const markdown = writeMarkdown(digestTree(groups, RANGE, { ...SITE, demo: true }, createFormat('he')));
		expect(markdown.split('\n').filter((line) => /^[#*]|: \[Tools/.test(line))).toEqual([
			'# Tools: 4 במאי 2026 עד 10 במאי 2026',
			`*${he.page.demo}*`,
			'## מקרי בוחן חדשים',
			'## על שולחן העבודה',
			'הכול: [Tools](https://example.org)',
		]);
		expect(markdownHtml(markdown, 'rtl')).toMatch(/^<div dir="rtl">\n<h1>[\s\S]*<\/p>\n<\/div>\n$/);
		expect(markdownHtml(markdown)).not.toContain('dir=');
	});

	test('it says when nothing happened, and when all of it is invented', () => {
		expect(markdownOf()).toContain('Nothing was published or changed in these days.');
		const demo = digestTree(
			[],
			{ since: '2026-05-04', until: '2026-05-04' },
			{ ...SITE, demo: true },
			createFormat('en'),
		);
		expect(writeMarkdown(demo)).toMatch(/^# Tools: 4 May 2026\n\n\*Demonstration: .*fictional\.\*\n/);
	});
});

test('the line for an employer has status, review, cost and decision, and says a gap', () => {
	const fact = (id: Fact['id'], asks: string, says: Fact['says'], basis?: Fact['basis']): Fact => ({
		id,
		asks,
		says,
		basis,
		section: undefined,
	});
	const facts = [
		fact('decision', 'What the business decided', ['Expand it']),
		fact('per-interaction', 'Cost of an interaction', ['€5 per letter'], 'measured'),
		fact('checked', 'When a human checks', [{ gap: 'undisclosed', why: 'Secret' }]),
		fact('status', 'Status', ['Live since 2025']),
		fact('domain', 'Line of business', ['law']),
	];
	expect(employerLine(facts, en)).toBe(
		'Live since 2025. When a human checks: undisclosed. €5 per letter (measured). Decision: Expand it',
	);
	expect(employerLine(facts, he)).toBe(
		'Live since 2025. When a human checks: לא נמסר. €5 per letter (נמדד). החלטה: Expand it',
	);
	expect(employerLine([], en)).toBe('');
});
