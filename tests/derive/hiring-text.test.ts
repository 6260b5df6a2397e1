import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { type Brief, TEXT_FIELDS, tidy } from '../../src/derive/hiring-brief.ts';
import { workSample } from '../../src/derive/hiring-exercise.ts';
import { briefParagraph } from '../../src/derive/hiring-paragraph.ts';
import { interviewQuestions } from '../../src/derive/hiring-questions.ts';
import { briefAsMarkdown, briefAsText, escapeMarkdown } from '../../src/derive/hiring-text.ts';
import * as en from '../../src/words/en.ts';
import { BRIEFS } from '../support/briefs.ts';

const CONTEXT = {
	today: '2026-11-20',
	link: 'https://cases.example/hire/#workflow=a',
	from: { title: 'Contract triage', url: 'https://cases.example/prototypes/contract-triage/' },
};

describe('as text', () => {
	test('a brief has its paragraph, its open points and what follows, in this order', () => {
		const text = briefAsText(BRIEFS.transformation, en, CONTEXT);
		expect(
			text.startsWith(
				`Hiring brief\n============\n\n${briefParagraph(BRIEFS.transformation, en)}\n\nStill vague\n-----------\n\n- “`,
			),
		).toBe(true);
		expect(titlesOf(text)).toEqual([
			'Hiring brief',
			'Still vague',
			'Pause before you hire',
			'Work sample',
			'Interview',
			'Where this comes from',
		]);
		expect(text).toContain(
			'Started from the case study “Contract triage”, https://cases.example/prototypes/contract-triage/',
		);
		expect(text.endsWith('This brief, to go on with: https://cases.example/hire/#workflow=a\n')).toBe(true);
	});

	test('a brief without vague points or reasons to pause says nothing of them', () => {
		expect(titlesOf(briefAsText(BRIEFS.example, en))).toEqual([
			'Hiring brief',
			'Whom to look for',
			'Work sample',
			'Interview',
		]);
	});

	test.each(Object.entries(BRIEFS))('the brief %s leaves no hole', (_, brief) => {
		expect(briefAsText(brief, en, CONTEXT)).not.toMatch(/undefined|false|\[object|\n\n\n|: \.|\(\)/);
	});
});

describe('as Markdown', () => {
	test('a brief has the same words', () => {
		for (const brief of Object.values(BRIEFS)) {
			const plain = (text: string) => text.replace(/^(?:[=-]+|#+ )/gm, '').replace(/\s+/g, ' ');
			expect(plain(briefAsMarkdown(brief, en, CONTEXT).replace(/\\(?=[\p{P}\p{S}])/gu, ''))).toBe(
				plain(briefAsText(brief, en, CONTEXT)),
			);
		}
	});

	test('what somebody typed stays text', () => {
		const html = htmlOf(briefAsMarkdown(BRIEFS.marks, en));
		expect(html).not.toMatch(/<(?:a|b|em|strong|code|del|script)\b/);
		expect(html.match(/<h1>/g)).toHaveLength(1);
		expect(textOf(html)).toContain('# <b>Reads</b> *all* [mail](javascript:alert(1)) | `now` & ~then~');
	});

	test.each([
		['# a', '\\# a'],
		['- a - b', '\\- a - b'],
		['+ a', '\\+ a'],
		['12. a', '12\\. a'],
		['1) a', '1\\) a'],
		['3 a', '3 a'],
		['=== a', '\\=== a'],
		['a*b_c`d', 'a\\*b\\_c\\`d'],
		['[a](b)', '\\[a\\](b)'],
		['<a href="b">', '\\<a href="b"\\>'],
		['a \\ b', 'a \\\\ b'],
		['&amp; $x$ ~y~ |', '\\&amp; \\$x\\$ \\~y\\~ \\|'],
	])('%j is written %j', (text, markdown) => {
		expect(escapeMarkdown(text)).toBe(markdown);
		expect(textOf(htmlOf(markdown))).toBe(text);
	});

	test('any text on one line reads as that text', () => {
		const marks = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&$=:/@"\'1a ');
		const lines = fc.array(marks, { minLength: 1, maxLength: 60 }).map((parts) => tidy(parts.join(''), 60));
		fc.assert(
			fc.property(
				lines.filter((line) => line !== ''),
				(line) => {
					const html = htmlOf(escapeMarkdown(line));
					expect(html).toMatch(/^<p>[^\n]*<\/p>\n?$/);
					expect(textOf(html)).toBe(line);
				},
			),
			{ numRuns: 2000 },
		);
	});
});

describe('the work sample', () => {
	test('is paid, takes hours, and says what not to ask for', () => {
		const { intro, parts } = workSample({}, en);
		expect(intro).toMatch(/^Two to four hours, paid/);
		expect(parts.map(({ title }) => title)).toEqual([
			'You give',
			'They build',
			'They hand in',
			'You judge',
			'You do not ask for',
		]);
		expect(itemsOf({}).join(' ')).toContain('Unpaid hours');
	});

	test("is in the brief's own words", () => {
		const items = itemsOf(BRIEFS.invoices);
		expect(items).toContain(
			'Ten real inputs, anonymised, out of: the ledger, kept by the chief accountant. Two of them should have gone wrong last month.',
		);
		expect(items).toContain(
			'Something that extracts and classifies, for these ten inputs. What comes out: a proposed posting in the ledger, not yet booked. It may be ugly; it has to run.',
		);
		expect(items).toContain(
			'A way for the person who checks (the clerk on duty) to approve, change or refuse each result. Plain is fine.',
		);
		expect(items).toContain('Whether they kept out what is left out: credit notes; anything above 5,000 euros.');
		expect(items.join(' ')).toContain('your measure (minutes an invoice from 6 to 2)');
	});

	test.each<[Brief, RegExp]>([
		[{ does: ['acts'] }, /^No action on a real system/],
		[{ does: ['predicts'] }, /^A plain rule to beat/],
		[{ does: ['answers'] }, /^An answer of “I do not know”/],
		[{ checked: 'never' }, /^A list of what can go wrong while nobody looks/],
		[{ checked: 'sample' }, /^The rule by which a share goes to the person who checks/],
	])('of %j asks for what it needs', (brief, item) => {
		expect(itemsOf(brief).filter((text) => item.test(text))).toHaveLength(1);
		expect(itemsOf({}).filter((text) => item.test(text))).toEqual([]);
	});
});

describe('the questions for an interview', () => {
	test.each(Object.entries(BRIEFS))(
		'about the brief %s are ten, each another one with what to listen for',
		(_, brief) => {
			const questions = interviewQuestions(brief, en);
			expect(questions).toHaveLength(10);
			expect(new Set(questions.map(({ asks }) => asks)).size).toBe(10);
			for (const { asks, listenFor } of questions) {
				expect(asks).toMatch(/\?$/);
				expect(listenFor).toMatch(/\S\.$/);
			}
		},
	);

	test.each<[Brief, RegExp]>([
		[{ workflow: 'Two clerks sort mail.' }, /^Our work: two clerks sort mail\. What do you ask/],
		[
			{ release: 'English letters', by: '6' },
			/^Our first release: English letters, within 6 weeks\. What would you take out of that/,
		],
		[{ sources: 'The ledger' }, /^It draws on the ledger\./],
		[{ does: ['drafts', 'acts'] }, /^It acts in other systems\./],
		[{ does: ['extracts'] }, /^It reads documents\./],
		[{ checked: 'on-appeal' }, /^A person looks when somebody objects\./],
		[{ evidence: 'From 6 to 2 minutes' }, /^We would judge it by this: from 6 to 2 minutes\./],
		[{ beside: 'engineers' }, /^The code belongs to a team here\./],
	])('follow from %j', (brief, question) => {
		expect(interviewQuestions(brief, en).filter(({ asks }) => question.test(asks))).toHaveLength(1);
		expect(interviewQuestions({}, en).filter(({ asks }) => question.test(asks))).toEqual([]);
	});
});

test('a brief of the longest texts is still a page or three, not a book', () => {
	const longest = Object.fromEntries(Object.entries(TEXT_FIELDS).map(([field, most]) => [field, 'x'.repeat(most)]));
	expect(briefAsMarkdown(longest, en).length).toBeLessThan(16_000);
});

function itemsOf(brief: Brief): string[] {
	return workSample(brief, en).parts.flatMap(({ items }) => items);
}

function titlesOf(text: string): string[] {
	return [...text.matchAll(/^(.+)\n(?:=+|-+)$/gm)].map(([, title]) => title ?? '');
}

function htmlOf(markdown: string): string {
	return toHtml(markdownToHast(markdown));
}

function textOf(html: string): string {
	return html
		.replace(/<[^>]+>/g, '')
		.replace(/&#x3C;/g, '<')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&(?:amp|#x26);/g, '&')
		.trim();
}
