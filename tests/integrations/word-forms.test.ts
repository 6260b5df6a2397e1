import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasForms, otherForms, withForms, withoutForms } from '../../src/integrations/word-forms.ts';

const page = (body: string, lang = 'he') => `<!doctype html><html lang="${lang}" dir="rtl"><body>${body}</body></html>`;

describe('a word is also found without the letters before it', () => {
	test.each([
		['המכתב', ['מכתב']],
		['ומכתב', ['מכתב', 'כתב']],
		['במכתב', ['מכתב']],
		['למכתב', ['מכתב']],
		['ממכתב', ['מכתב']],
		['שמכתב', ['מכתב', 'כתב']],
		['כמכתב', ['מכתב']],
		['והמכתב', ['המכתב', 'מכתב']],
		['שבמכתב', ['במכתב', 'מכתב']],
		['ושהמכתב', ['שהמכתב', 'המכתב', 'מכתב']],
		['כשהמכתב', ['שהמכתב', 'המכתב', 'מכתב']],
		['ביד', ['יד']],
		['דואר', []],
		['של', []],
		['הם', []],
	])('%s', (word, forms) => {
		expect(otherForms(word)).toEqual(forms);
	});
});

describe('a word is also found by what a maqaf joins to it, and however it is written', () => {
	test.each([
		['כ־240', ['240']],
		['אב־טיפוס', ['אב', 'טיפוס']],
		['ב־AI', ['AI']],
		['מהאב־טיפוס', ['מהאב', 'האב', 'אב', 'טיפוס']],
		['הַמִּכְתָּב', ['מכתב']],
		['בצה״ל', ['צהל']],
		['בצה"ל', ['צהל']],
		['בצה&quot;ל', ['צהל']],
		['"המכתב"', ['מכתב']],
	])('%s', (word, forms) => {
		expect(otherForms(word)).toEqual(forms);
	});
});

describe('a page for the index', () => {
	test.each([
		['has the forms of its words beside them', '<p>את המכתב.</p>', '<p>את המכתב|~|מכתב.</p>'],
		[
			'keeps what its tags say',
			'<a title="המכתב" href=\'/ה>מכתב/\'>יד</a>',
			'<a title="המכתב" href=\'/ה>מכתב/\'>יד</a>',
		],
		['keeps words of other scripts', '<p>the letter &amp; 240</p>', '<p>the letter &amp; 240</p>'],
	])('%s', (_, html, expected) => {
		expect(withForms(page(html))).toBe(page(expected));
	});

	test('stays as it is in other languages', () => {
		for (const lang of ['en', 'hes', 'yi']) {
			expect(hasForms(page('<p>המכתב</p>', lang))).toBe(false);
			expect(withForms(page('<p>המכתב</p>', lang))).toBe(page('<p>המכתב</p>', lang));
		}
		expect(hasForms(page('', 'he-IL'))).toBe(true);
	});

	test('loses every form again, and has as many words', () => {
		const text = fc.string({ unit: fc.constantFrom(...'אבהוכלמשת־״\'" .,-<>&;a1') });
		fc.assert(
			fc.property(text, (words) => {
				const html = page(words);
				expect(withoutForms(withForms(html))).toBe(html);
				expect(withForms(html).split(/\s+/)).toHaveLength(html.split(/\s+/).length);
			}),
		);
	});
});
