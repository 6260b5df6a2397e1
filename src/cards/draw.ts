import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { Card } from '../derive/card.ts';
import { CARD_SIZE, layOut } from './layout.ts';
import { type Setting, Typeface } from './typeface.ts';

const RENDERER = 'node_modules/@takumi-rs/core/package.json';

/** How cards are drawn. */
export interface PainterOptions {
	/** Where drawn cards are kept for the next build. */
	cache: string;
	/** Where to look for fonts, if not among those of the machine. */
	fontFolders?: string[] | undefined;
	/** Told once for each script that cards cannot show. */
	onMissing?: ((script: string, install: string) => void) | undefined;
}

/** Draws cards, and keeps what it drew: the same card, fonts and renderer give the same bytes, from the cache or not. */
export class Painter {
	/** How many cards were drawn, not taken from the cache. */
	drawn = 0;
	#renderer = new Renderer();
	#typeface: Typeface;
	#options: PainterOptions;
	#told = new Set<string>();
	#version: string;

	constructor(options: PainterOptions) {
		this.#options = options;
		this.#typeface = new Typeface(this.#renderer, options.fontFolders);
		this.#version = (JSON.parse(readFileSync(join(process.cwd(), RENDERER), 'utf8')) as { version: string }).version;
	}

	/**
	 * A card as PNG.
	 * @param fallback stands in for a card whose title no font of this machine can show
	 */
	async draw(card: Card, fallback: Card): Promise<Buffer> {
		const { node, setting } = await this.plan(card, fallback);
		const key = createHash('sha256')
			.update(JSON.stringify([node, setting.seal, this.#version]))
			.digest('hex');
		const path = join(this.#options.cache, `${key}.png`);
		const kept = await readFile(path).catch(() => undefined);
		if (kept) return kept;
		const png = await this.#renderer.render(node, { ...CARD_SIZE, format: 'png', fontFamilies: setting.families });
		this.drawn += 1;
		await keep(path, png);
		return png;
	}

	/** What a card will show: its layout, and what it is set in. */
	async plan(card: Card, fallback: Card): Promise<{ node: Node; setting: Setting }> {
		const setting = await this.#typeface.for(wordsOf(card), card.language);
		for (const { script, install } of setting.missing) {
			if (!this.#told.has(script)) this.#options.onMissing?.(script, install);
			this.#told.add(script);
		}
		const shown = settle(card, setting);
		if (!shown && card !== fallback) return this.plan(fallback, fallback);
		const node = await layOut(shown ?? withoutWords(card), setting.families, (part) =>
			this.#renderer.measure(part, { fontFamilies: setting.families }),
		);
		return { node, setting };
	}

	/** The boxes of a layout and of the words in it, in pixels. */
	measure({ node, setting }: { node: Node; setting: Setting }) {
		return this.#renderer.measure(node, { ...CARD_SIZE, fontFamilies: setting.families });
	}
}

function wordsOf({ site, folio, stamp, when, title, lead, facts }: Card): string {
	const answers = facts.flatMap(({ label, value, basis }) => [label, value, basis?.word ?? '']);
	return [site, folio, stamp?.text, stamp?.text.toUpperCase(), when, title, lead, ...answers, '…'].join(' ');
}

/** The card without what cannot be shown; undefined if that is its title or the name of the site. */
function settle(card: Card, { settle: clean }: Setting): Card | undefined {
	const [title, site] = [clean(card.title), clean(card.site)];
	if (!title || !site) return undefined;
	const stamp = card.stamp && clean(card.stamp.text);
	return {
		...card,
		title,
		site,
		folio: clean(card.folio) ?? '',
		stamp: card.stamp && stamp ? { ...card.stamp, text: stamp } : undefined,
		when: card.when && clean(card.when),
		lead: card.lead && clean(card.lead),
		facts: card.facts.flatMap((fact) => {
			const [label, value] = [clean(fact.label), clean(fact.value)];
			return label && value ? [{ ...fact, label, value }] : [];
		}),
	};
}

/** Where not even the name of the site can be shown. */
function withoutWords(card: Card): Card {
	return { ...card, site: '', folio: '', stamp: undefined, when: undefined, title: '', lead: undefined, facts: [] };
}

/** Whole or not at all; a folder that cannot be written costs time at the next build, nothing else. */
async function keep(path: string, png: Uint8Array): Promise<void> {
	try {
		await mkdir(join(path, '..'), { recursive: true });
		const part = `${path}.${process.pid}`;
		await writeFile(part, png);
		await rename(part, path);
	} catch {}
}
