import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Node } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/cards/coverage.ts';
import { Painter } from '../../src/cards/draw.ts';
import { findInstalled } from '../../src/cards/installed-fonts.ts';
import { SCRIPTS } from '../../src/cards/scripts.ts';
import { card, SITE_CARD } from '../support/cards.ts';
import { ENGINE, inTemporaryFolder } from '../support/site-commands.ts';

const BRYGADA = join(
	ENGINE,
	'node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
);

/** A word in each script, and the language that it is of. */
const WORDS: Readonly<Record<string, [language: string, word: string]>> = {
	Japanese: ['ja', 'かな'],
	Korean: ['ko', '한글'],
	Chinese: ['zh', '合同'],
	Hebrew: ['he', 'מכתב'],
	Arabic: ['ar', 'رسالة'],
	Devanagari: ['hi', 'पत्र'],
	Bengali: ['bn', 'চিঠি'],
	Tamil: ['ta', 'கடிதம்'],
	Thai: ['th', 'จดหมาย'],
	Georgian: ['ka', 'წერილი'],
	Armenian: ['hy', 'նամակ'],
};

test("the site's own face has Latin letters, and no Hebrew ones", async () => {
	const has = await readCoverage(BRYGADA);
	for (const sign of 'Aaz09ß€—“”…') expect(has(sign.codePointAt(0) ?? 0), sign).toBe(true);
	for (const sign of 'אע契🚀') expect(has(sign.codePointAt(0) ?? 0), sign).toBe(false);
});

test.each([
	['Latin with marks', 'Łódź, Ťřeboň, Ğ, Đà Nẵng'],
	['Cyrillic', 'Письма'],
	['Greek', 'Γράμματα'],
])('%s needs no font of the machine', async (_, title) => {
	await inTemporaryFolder(async (cache) => {
		const painter = new Painter({ cache, fontFolders: [] });
		const { node, setting } = await painter.plan(card({ title }), SITE_CARD);
		expect(setting).toMatchObject({ families: ['Brygada'], missing: [] });
		expect(JSON.stringify(node)).toContain(title);
	});
});

const finder = await findInstalled();
const installed = SCRIPTS.filter(({ files }) => files.some((file) => finder(file)));

describe.skipIf(installed.length === 0)('with the fonts of this machine', () => {
	test.each(Object.entries(WORDS).filter(([name]) => installed.some((script) => script.name === name)))(
		'%s is shown whole, or the font to install is named',
		async (_, [language, title]) => {
			await inTemporaryFolder(async (cache) => {
				const missing: string[] = [];
				const painter = new Painter({ cache, onMissing: (script) => missing.push(script) });
				const { node, setting } = await painter.plan(card({ title, language }), SITE_CARD);
				const isShown = missing.length === 0;
				expect(setting.families).toHaveLength(isShown ? 2 : 1);
				expect(JSON.stringify(node).includes(title)).toBe(isShown);
			});
		},
	);
});

test.skipIf(!installed.some(({ name }) => name === 'Hebrew'))(
	'a title from right to left is set so on a card from left to right',
	async () => {
		await inTemporaryFolder(async (cache) => {
			const { node } = await new Painter({ cache }).plan(card({ title: 'מיון מכתבים', dir: 'ltr' }), SITE_CARD);
			expect(textIn(node, 'מיון מכתבים')?.style).toMatchObject({ direction: 'rtl' });
			expect(textIn(node, 'Live'.toUpperCase())?.style).not.toHaveProperty('direction');
		});
	},
);

test('nothing is left of pictograms that are joined and that no font has', async () => {
	await inTemporaryFolder(async (cache) => {
		const title = '👩\u200d👧 Mail 🏳\ufe0f\u200d🌈 sorted';
		const { node } = await new Painter({ cache }).plan(card({ title }), SITE_CARD);
		expect(JSON.stringify(node)).toContain('Mail');
		expect(JSON.stringify(node)).not.toMatch(/[\s"][\u200d\ufe0f]/);
	});
});

test('a font is found by its name, whatever its axes and spaces, in its folder or below', async () => {
	await inTemporaryFolder(async (folder) => {
		await copyFile(BRYGADA, join(folder, 'Some Serif[wdth,wght].ttf'));
		await copyFile(BRYGADA, join(folder, 'Other-Regular.otf'));
		await copyFile(BRYGADA, join(folder, 'Other-Bold.otf'));
		const find = await findInstalled([folder, join(folder, 'not-there')]);
		expect(find('someserif')).toEqual({ regular: join(folder, 'Some Serif[wdth,wght].ttf'), bold: undefined });
		expect(find('other')).toEqual({
			regular: join(folder, 'Other-Regular.otf'),
			bold: join(folder, 'Other-Bold.otf'),
		});
		expect(find('third')).toBeUndefined();
	});
});

test('a file that is no font is passed over', async () => {
	await inTemporaryFolder(async (folder) => {
		await copyFile(join(ENGINE, 'package.json'), join(folder, 'NotoSerifHebrew-Regular.ttf'));
		const missing: string[] = [];
		const painter = new Painter({ cache: folder, fontFolders: [folder], onMissing: (script) => missing.push(script) });
		await painter.plan(card({ title: 'מכתב' }), SITE_CARD);
		expect(missing).toEqual(['Hebrew']);
	});
});

/** The part of a layout with certain words. */
function textIn(node: Node, words: string): Node | undefined {
	if (node.type === 'text') return node.text === words ? node : undefined;
	const children = node.type === 'container' ? (node.children ?? []) : [];
	return children.map((child) => textIn(child, words)).find((found) => found !== undefined);
}
