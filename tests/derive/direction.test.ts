import { expect, test } from 'vitest';
import { direction, textDirection } from '../../src/derive/direction.ts';

test.each([
	'he',
	'he-IL',
	'iw',
	'ar',
	'ar-EG',
	'fa',
	'ur',
	'yi',
	'ps',
	'sd',
	'dv',
	'ckb',
	'syr',
	'nqo',
	'az-Arab',
	'pa-PK',
])('%s runs from right to left', (language) => {
	expect(direction(language)).toBe('rtl');
});

test.each(['en', 'en-GB', 'de', 'pt-BR', 'ja', 'zh-Hant', 'ru', 'hi', 'az', 'pa', 'he-Latn', 'ur-Latn', 'und'])(
	'%s runs from left to right',
	(language) => {
		expect(direction(language)).toBe('ltr');
	},
);

test.each([
	['מיון מכתבים', 'rtl'],
	['„العقود“ and more', 'rtl'],
	['12 מכתבים', 'rtl'],
	['Sorting מכתבים', 'ltr'],
	['合同', 'ltr'],
	['2026 🤖', 'ltr'],
] as const)('%s begins %s', (text, expected) => {
	expect(textDirection(text)).toBe(expected);
});
