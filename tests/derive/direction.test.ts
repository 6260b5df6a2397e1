import { expect, test } from 'vitest';
import { direction } from '../../src/derive/direction.ts';

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
