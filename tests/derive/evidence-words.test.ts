import { expect, test } from 'vitest';
import { evidenceSource } from '../../src/derive/evidence-words.ts';
import { createFormat } from '../../src/derive/format.ts';
import { evidenceRecord } from '../support/evidence-records.ts';

const record = evidenceRecord('cost', { currency: 'EUR', total: 1, byModel: [], byDay: [] });

test.each([
	['en', 'T (f.csv), 1 October 2026 to 31 October 2026, imported 1 November 2026'],
	['he', 'T (f.csv), \u200f1 באוקטובר 2026 עד 31 באוקטובר 2026, יובא ב־1 בנובמבר 2026'],
])('in %s a record says what it was made from, which days it covers and when it was imported', (language, words) => {
	expect(evidenceSource(record, createFormat(language))).toBe(words);
});
