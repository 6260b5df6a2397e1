import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredNode } from '@takumi-rs/core';
import { describe, expect, test } from 'vitest';
import { Painter } from '../../src/cards/draw.ts';
import { CARD_COLOURS, CARD_MARGIN, CARD_SIZE } from '../../src/cards/layout.ts';
import type { Card } from '../../src/derive/card.ts';
import { card, SITE_CARD } from '../support/cards.ts';
import { ENGINE, inTemporaryFolder } from '../support/site-commands.ts';

const long = 'All of this matters a great deal and has to be said at length. '.repeat(12).trim();
const unbroken = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);

const CARDS: Readonly<Record<string, Card>> = {
	'with every part': card(),
	'of a few words': card({ title: 'Triage', lead: undefined, facts: [] }),
	'with nothing but a title': card({ stamp: undefined, when: undefined, lead: undefined, facts: [] }),
	'with too much of everything': card({
		site: long,
		folio: long,
		stamp: { text: 'Handed over', isInUse: false },
		when: long,
		title: long,
		lead: long,
		facts: ['One', 'Two', 'Three'].map((label) => ({
			label: `${label} ${long}`,
			value: long,
			basis: { is: 'estimated', word: 'estimated' },
		})),
	}),
	'with words that do not break': card({
		title: unbroken,
		lead: unbroken,
		facts: [{ label: unbroken, value: unbroken }],
	}),
	'that reads from right to left': card({ dir: 'rtl', language: 'he', title: 'Mail, sorted', facts: card().facts }),
	'of a site': SITE_CARD,
};

describe('a card', () => {
	test.each(Object.entries(CARDS))(
		'%s keeps all words inside its edges, and none on top of others',
		async (_, given) => {
			await withPainter(async (painter) => {
				const plan = await painter.plan(given, SITE_CARD);
				const boxes = boxesOf(await painter.measure(plan));
				expect(boxes.length).toBeGreaterThan(1);
				for (const box of boxes) {
					expect(box.left, box.text).toBeGreaterThanOrEqual(CARD_MARGIN - 1);
					expect(box.right, box.text).toBeLessThanOrEqual(CARD_SIZE.width - CARD_MARGIN + 1);
					expect(box.top, box.text).toBeGreaterThanOrEqual(CARD_MARGIN / 2);
					expect(box.bottom, box.text).toBeLessThanOrEqual(CARD_SIZE.height - CARD_MARGIN / 2);
				}
				expect(overlaps(boxes)).toEqual([]);
			});
		},
	);

	test('is a PNG of the size that networks show', async () => {
		await withPainter(async (painter) => {
			const png = Buffer.from(await painter.draw(card(), SITE_CARD));
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE.width, CARD_SIZE.height]);
		});
	});

	test('sets a long title smaller than a short one, and all of a title that is not endless', async () => {
		await withPainter(async (painter) => {
			const titleOf = async (title: string) => {
				const boxes = boxesOf(await painter.measure(await painter.plan(card({ title, lead: undefined }), SITE_CARD)));
				return boxes.filter(({ text }) => title.includes(text.trim()) && text.trim() !== '');
			};
			const [short] = await titleOf('Triage');
			const title =
				'The right page of the manual, on a phone, in a lift shaft, for eleven mechanics who work alone at night';
			const lines = await titleOf(title);
			expect(lines[0]?.height).toBeLessThan(short?.height ?? 0);
			expect(
				lines
					.map(({ text }) => text)
					.join('')
					.replace(/\s+/g, ' '),
			).toBe(title);
		});
	});

	test('leaves out a pictogram that no font has, and keeps the words around it', async () => {
		await withPainter(async (painter) => {
			const { node } = await painter.plan(card({ title: 'Mail 🚀 sorted' }), SITE_CARD);
			expect(JSON.stringify(node)).toContain('"Mail sorted"');
		});
	});

	test.each([
		['a number in a frame', 'Step 1\ufe0f\u20e3 sorted', '"Step 1 sorted"'],
		['marks where words may break', 'Con\u00adtract\u200b triage\ufeff', '"Contract triage"'],
	])('keeps its title around %s', async (_, title, shown) => {
		await withPainter(async (painter) => {
			const { node, setting } = await painter.plan(card({ title }), SITE_CARD);
			expect(JSON.stringify(node)).toContain(shown);
			expect(setting.families).toEqual(['Brygada']);
		});
	});
});

describe('without a font for its letters', () => {
	test.each([
		['a script with a font of its own', 'የውል', 'Ethiopic'],
		['any other', 'ᏣᎳᎩ', '“Ꮳ” and similar'],
	])('a build says so of %s', async (_, title, script) => {
		const told: string[] = [];
		await withPainter((painter) => painter.plan(card({ title }), SITE_CARD).then(() => {}), {
			onMissing: (name) => told.push(name),
		});
		expect(told).toEqual([script]);
	});

	test('a card is that of the site, and the font to install is named once', async () => {
		const told: string[] = [];
		await withPainter(
			async (painter) => {
				const hebrew = card({ title: 'מיון מכתבים', language: 'he', dir: 'rtl' });
				const [first, second] = [await painter.draw(hebrew, SITE_CARD), await painter.draw(hebrew, SITE_CARD)];
				expect(first.equals(await painter.draw(SITE_CARD, SITE_CARD))).toBe(true);
				expect(second.equals(first)).toBe(true);
			},
			{ onMissing: (script, install) => told.push(`${script}: ${install}`) },
		);
		expect(told).toEqual(['Hebrew: Noto Serif Hebrew']);
	});

	test('a card loses the answers that cannot be shown, and no others', async () => {
		await withPainter(async (painter) => {
			const facts = [
				{ label: 'Decision', value: 'Expand it' },
				{ label: 'Tags', value: 'מכתבים' },
			];
			const { node } = await painter.plan(card({ facts, lead: 'מכתבים' }), SITE_CARD);
			const shown = JSON.stringify(node);
			expect(shown).toContain('Expand it');
			expect(shown).not.toMatch(/Tags|מ/);
		});
	});

	test('a card whose title would lose words is that of the site as well', async () => {
		await withPainter(async (painter) => {
			const { node } = await painter.plan(card({ title: 'AI and מכתבים' }), SITE_CARD);
			expect(JSON.stringify(node)).not.toContain('AI and');
		});
	});

	test('a site whose own name cannot be shown has an empty card, not boxes', async () => {
		await withPainter(async (painter) => {
			const hebrew = card({ title: 'כלים', site: 'כלים' });
			const { node } = await painter.plan(hebrew, hebrew);
			expect(JSON.stringify(node)).not.toMatch(/כ/);
		});
	});
});

describe('the cache', () => {
	test('gives the same bytes without drawing again', async () => {
		await inTemporaryFolder(async (cache) => {
			const [first, second] = [new Painter({ cache, fontFolders: [] }), new Painter({ cache, fontFolders: [] })];
			const drawn = await first.draw(card(), SITE_CARD);
			const kept = await second.draw(card(), SITE_CARD);
			expect([first.drawn, second.drawn]).toEqual([1, 0]);
			expect(kept.equals(drawn)).toBe(true);
		});
	});

	test('knows a card by all that it shows', async () => {
		await inTemporaryFolder(async (cache) => {
			const painter = new Painter({ cache, fontFolders: [] });
			await painter.draw(card(), SITE_CARD);
			await painter.draw(card({ when: 'since 4 March 2026' }), SITE_CARD);
			await painter.draw(card({ name: 'another' }), SITE_CARD);
			expect(painter.drawn).toBe(2);
			expect(await readdir(cache)).toHaveLength(2);
		});
	});

	test('may be missing or closed to writing', async () => {
		await inTemporaryFolder(async (folder) => {
			const cache = join(folder, 'file');
			await writeFile(cache, 'no folder');
			const painter = new Painter({ cache, fontFolders: [] });
			expect((await painter.draw(card(), SITE_CARD)).length).toBeGreaterThan(5000);
		});
	});
});

describe('the colours', () => {
	test('are those of the pages by day', async () => {
		const tokens = await readFile(join(ENGINE, 'src/styles/tokens.css'), 'utf8');
		const value = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? '';
		for (const [name, colour] of Object.entries(CARD_COLOURS)) {
			const [, day = ''] = /light-dark\(var\(--([\w-]+)\)/.exec(value(name)) ?? [];
			expect(value(day), name).toBe(colour);
		}
	});

	test.each(['ink', 'quiet', 'accent'] as const)('%s on paper has the contrast that small text needs', (name) => {
		expect(contrast(CARD_COLOURS[name], CARD_COLOURS.paper)).toBeGreaterThanOrEqual(4.5);
	});
});

/** About the width of a space, as a share of a line's height: what hangs at the end of a line is not seen. */
const SPACE = 0.2;

interface Box {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	height: number;
}

/** Where the words of a card stand. Fonts reserve more height than letters fill, so a fifth of it is left out on either side. */
function boxesOf(node: MeasuredNode): Box[] {
	const [, , , , x, y] = node.transform;
	return [
		...node.runs
			.filter(({ text }) => text.trim() !== '')
			.map((run) => ({
				text: run.text,
				left: x + run.x,
				right: x + run.x + run.width - (run.text.endsWith(' ') ? run.height * SPACE : 0),
				top: y + run.y + run.height / 5,
				bottom: y + run.y + (run.height * 4) / 5,
				height: run.height,
			})),
		...node.children.flatMap(boxesOf),
	];
}

function overlaps(boxes: readonly Box[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} / ${b.text}`),
	);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
	const luminance = (colour: string) => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
			const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** A painter that knows no font of the machine, so that tests say the same everywhere. */
async function withPainter(
	use: (painter: Painter) => Promise<void>,
	options: { onMissing?: (script: string, install: string) => void } = {},
): Promise<void> {
	await inTemporaryFolder(async (cache) => use(new Painter({ cache, fontFolders: [], ...options })));
}
