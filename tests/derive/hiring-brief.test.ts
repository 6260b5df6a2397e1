import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Brief,
	CHOICE_FIELDS,
	DOES_CHOICES,
	FIELDS,
	isEmpty,
	readBrief,
	TEXT_FIELDS,
	tidy,
	writeBrief,
} from '../../src/derive/hiring-brief.ts';
import { questionGroups } from '../../src/derive/hiring-form.ts';
import { CHECKED, DOES } from '../../src/schemas/vocabulary.ts';
import * as en from '../../src/words/en.ts';

const read = (query: string) => readBrief(new URLSearchParams(query));

test('the fields are those of the form, in its order', () => {
	expect(questionGroups(en).flatMap(({ questions }) => questions.map(({ field }) => field))).toEqual(FIELDS);
});

test('the choices are those of the vocabulary, and the form offers each', () => {
	expect(DOES_CHOICES).toEqual([...DOES]);
	expect(CHOICE_FIELDS.checked).toEqual([...CHECKED]);
	const offered = questionGroups(en).flatMap(({ questions }) =>
		questions.flatMap((question) =>
			'options' in question ? [[question.field, question.options.map(({ value }) => value)] as const] : [],
		),
	);
	expect(Object.fromEntries(offered)).toEqual({ ...CHOICE_FIELDS, does: DOES_CHOICES });
});

test.each<[string, string, Brief]>([
	['nothing', '', {}],
	['fields that a brief does not have', 'from=a&q=b&__proto__=c&constructor=d&toString=e', {}],
	[
		'texts and choices',
		'workflow=Reads+mail&checked=before&does=drafts',
		{ workflow: 'Reads mail', checked: 'before', does: ['drafts'] },
	],
	['unknown choices', 'checked=maybe&audience=&access=yes&beside=__proto__&does=dances', {}],
	['verbs in the order of the vocabulary, each once', 'does=acts&does=drafts&does=acts', { does: ['drafts', 'acts'] }],
	[
		'the first usable one of repeated fields',
		'users=&users=+&users=Two&users=Three&checked=x&checked=never',
		{ users: 'Two', checked: 'never' },
	],
	['lines as one line', 'owner=Head%0D%0Aof%09%20legal', { owner: 'Head of legal' }],
	['marks as text', 'team=<script>alert(1)</script>', { team: '<script>alert(1)</script>' }],
	['no control characters and no turned directions', 'team=a%00b%1B%E2%80%AEc%E2%81%A6d', { team: 'a b c d' }],
	['broken encodings', 'team=%E0%A4%A&users=%', { team: '\uFFFD%A', users: '%' }],
	['right-to-left texts', 'users=%D7%A9%D7%AA%D7%99%20%D7%A4%D7%A7%D7%99%D7%93%D7%95%D7%AA', { users: 'שתי פקידות' }],
	['text that is too long, cut', `by=${'x'.repeat(100_000)}`, { by: 'x'.repeat(60) }],
	['whole characters where it cuts', `by=${'🦊'.repeat(100)}`, { by: '🦊'.repeat(60) }],
])('an address is read with %s', (_, query, brief) => {
	expect(read(query)).toEqual(brief);
});

test('an address says what is decided, in the order of the form', () => {
	const brief: Brief = { owner: 'Ada', does: ['drafts', 'acts'], workflow: 'Reads & files', checked: 'never' };
	expect(String(writeBrief(brief))).toBe('workflow=Reads+%26+files&does=drafts&does=acts&checked=never&owner=Ada');
});

describe('any brief', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 500 });
	const brief = fc
		.record({
			...Object.fromEntries(Object.keys(TEXT_FIELDS).map((field) => [field, fc.option(text)])),
			...Object.fromEntries(
				Object.entries(CHOICE_FIELDS).map(([field, values]) => [field, fc.option(fc.constantFrom(...values))]),
			),
			does: fc.subarray([...DOES_CHOICES]),
		})
		.map((given) => {
			const query = new URLSearchParams();
			for (const [field, value] of Object.entries(given))
				for (const part of [value].flat()) if (part !== null) query.append(field, String(part));
			return readBrief(query);
		});

	test('comes back from its address as it was', () => {
		fc.assert(
			fc.property(brief, (given) => {
				expect(readBrief(new URLSearchParams(String(writeBrief(given))))).toEqual(given);
				expect(isEmpty(given)).toBe(writeBrief(given).size === 0);
			}),
		);
	});

	test('is no longer than its fields allow, whatever the address says', () => {
		const query = fc.array(
			fc.tuple(fc.constantFrom(...FIELDS, 'from', '__proto__'), fc.string({ unit: 'binary', maxLength: 2000 })),
		);
		fc.assert(
			fc.property(query, (pairs) => {
				const found = readBrief(new URLSearchParams(pairs));
				for (const [field, value] of Object.entries(found)) {
					expect(FIELDS).toContain(field);
					if (typeof value !== 'string' || !(field in TEXT_FIELDS)) continue;
					expect([...value].length).toBeLessThanOrEqual(TEXT_FIELDS[field as keyof typeof TEXT_FIELDS]);
					expect(value).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^\s|\s$/u);
				}
			}),
		);
	});

	test('is read from any text without an error', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (query) => {
				readBrief(new URLSearchParams(query));
			}),
		);
	});
});

test('tidying twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (text, most) => {
			expect(tidy(tidy(text, most), most)).toBe(tidy(text, most));
		}),
	);
});
