import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts, termsOf, type Wording } from '../../src/derive/likeness.ts';

function wording(key: string, title: string, body = '', description = ''): Wording {
	return { key, title, description, body };
}

const OTHERS = [
	wording('o/1', 'Sourdough starters', 'Flour and water, a daily workflow.'),
	wording('o/2', 'Night trains', 'Sleeping through borders, a workflow.'),
	wording('o/3', 'Harbour pilots', 'Ships and tides.'),
];

describe('texts are alike', () => {
	test.each<[string, Wording, Wording, Wording]>([
		[
			'by rare words rather than common ones',
			wording('a', 'Invoices', 'Ledger reconciliation workflow'),
			wording('b', 'Letters', 'Reconciliation of a ledger'),
			wording('c', 'Letters', 'Workflow and people'),
		],
		[
			'by their titles more than by their bodies',
			wording('a', 'Ledger reconciliation'),
			wording('b', 'Ledger reconciliation', 'Sleeping ships daily water'),
			wording('c', 'Sleeping', 'Ledger. Water daily ships tides borders flour'),
		],
		['in scripts without spaces', wording('a', '発票の照合'), wording('b', '照合の手順'), wording('c', '夜行列車の旅')],
		['whatever their case', wording('a', 'ÉTUDE one'), wording('b', 'étude two'), wording('c', 'night three')],
	])('%s', (_, text, near, far) => {
		const likeness = compareTexts([text, near, far, ...OTHERS])(text.key);
		expect(likeness.get(near.key) ?? 0).toBeGreaterThan(likeness.get(far.key) ?? 0);
	});

	test.each([
		['the addresses of links', '[x](/prototypes/ledger-reconciliation/)'],
		['addresses', 'https://example.org/ledger-reconciliation'],
		['code', '```\nledger reconciliation\n```'],
		['tags', '<Metric value="ledger reconciliation" />'],
	])('but not by %s', (_, body) => {
		const likeness = compareTexts([wording('a', 'One', body), wording('b', 'Two', body), ...OTHERS])('a');
		expect(likeness.get('b')).toBeUndefined();
	});

	test('to nothing, where an entry is unknown', () => {
		expect(compareTexts(OTHERS)('x').size).toBe(0);
	});
});

test.each([
	['Three letters or MORE', ['three', 'letters', 'more']],
	['2026 gpt-5 v12', ['gpt', 'v12']],
	['請求書 API', ['請求', '求書', 'api']],
	['ภาษา', ['ภา', 'าษ', 'ษา']],
	['naïve cafés', ['naïve', 'cafés']],
])('the terms of %s', (text, terms) => {
	expect(termsOf(text)).toEqual(terms);
});

describe('whatever the texts', () => {
	const word = fc.constantFrom('ledger', 'harbour', 'letters', 'review', 'night', '照合', 'train', 'water');
	const words = fc.array(word, { maxLength: 12 }).map((found) => found.join(' '));
	const texts = fc
		.array(fc.record({ title: words, description: words, body: words }), { minLength: 2, maxLength: 12 })
		.map((found) => found.map((text, index): Wording => ({ key: `t/${index}`, ...text })));

	test('a pair is as alike from either side, and at most the same', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const likenessOf = compareTexts(all);
				for (const { key } of all) {
					expect(likenessOf(key).has(key)).toBe(false);
					for (const [other, likeness] of likenessOf(key)) {
						expect(likenessOf(other).get(key)).toBe(likeness);
						expect(likeness).toBeGreaterThan(0);
						expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
					}
				}
			}),
		);
	});

	test('their order does not matter', () => {
		fc.assert(
			fc.property(texts, (all) => {
				const [forwards, backwards] = [compareTexts(all), compareTexts(all.toReversed())];
				for (const { key } of all)
					expect(new Map([...backwards(key)].sort())).toEqual(new Map([...forwards(key)].sort()));
			}),
		);
	});
});
