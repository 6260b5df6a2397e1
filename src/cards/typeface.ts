import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Renderer } from '@takumi-rs/core';
import { type Coverage, readCoverage } from './coverage.ts';
import { type FontFinder, findInstalled } from './installed-fonts.ts';
import { BROAD, SCRIPTS } from './scripts.ts';

const OWN = 'Brygada';
const FOLDER = 'node_modules/@fontsource-variable/brygada-1918/files';
/** Every part of the face; on pages only the first two are used, to keep them light. */
const PARTS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
const STYLES = ['normal', 'italic'] as const;

/** What a text can be set in. */
export interface Setting {
	/** Families in the order in which a sign is looked for. */
	families: string[];
	/** The same as a name for caches: it changes when the bytes of a font do. */
	seal: string;
	/** Scripts that no font of this machine has, with the font to install. */
	missing: readonly { script: string; install: string }[];
	/** The text without pictograms that no font has; undefined if letters would be missing. */
	settle(text: string): string | undefined;
}

/** A family that is ready for the renderer. */
interface Family {
	name: string;
	seal: string;
	has: Coverage;
}

/** Chooses the fonts of a text: the site's own face, and where it lacks letters the best that is installed. */
export class Typeface {
	#renderer: Renderer;
	#own: Promise<Family>;
	#finder: Promise<FontFinder> | undefined;
	#folders: string[] | undefined;
	#families = new Map<string, Promise<Family | undefined>>();

	/**
	 * @param renderer where fonts are registered
	 * @param folders where to look for fonts, if not among those of the machine
	 */
	constructor(renderer: Renderer, folders?: string[]) {
		this.#renderer = renderer;
		this.#folders = folders;
		this.#own = this.#registerOwn();
	}

	/** The setting for a text in a language, a BCP 47 tag. */
	async for(given: string, language: string): Promise<Setting> {
		const text = given.replace(BREAKS, '');
		const families = [await this.#own];
		const missing: { script: string; install: string }[] = [];
		const lacks = (letter: string) => !families.some(({ has }) => has(letter.codePointAt(0) ?? 0));
		for (const { name, letters, files, install } of SCRIPTS) {
			const wanted = lettersOf(text).filter((letter) => letters.test(letter) && lacks(letter));
			if (wanted.length === 0) continue;
			const found = await this.#best([...files, ...BROAD], wanted, language);
			if (found) families.push(found);
			else missing.push({ script: name, install });
		}
		const rare = lettersOf(text).filter((letter) => !SCRIPTS.some(({ letters }) => letters.test(letter)));
		const others = [...new Set(text)].filter(
			(sign) => !isInvisible(sign) && !SCRIPTS.some(({ letters }) => letters.test(sign)),
		);
		for (const sign of others) {
			const found = lacks(sign) ? await this.#best(BROAD, [sign], language) : undefined;
			if (found) families.push(found);
		}
		const [unknown] = rare.filter(lacks);
		if (unknown) missing.push({ script: `“${unknown}” and similar`, install: 'a font that has them' });
		return {
			families: families.map(({ name }) => name),
			seal: families.map(({ seal }) => seal).join(' '),
			missing,
			settle: (given) => {
				if (lettersOf(given).some(lacks)) return undefined;
				return [...given.replace(BREAKS, '')]
					.filter((sign) => isInvisible(sign) || !lacks(sign))
					.join('')
					.replace(STRAY, '')
					.replace(/\s+/g, ' ')
					.trim();
			},
		};
	}

	/** The first family that has all signs. */
	async #best(files: readonly string[], signs: readonly string[], language: string): Promise<Family | undefined> {
		for (const file of files) {
			const family = await this.#open(file, language);
			if (family && signs.every((sign) => family.has(sign.codePointAt(0) ?? 0))) return family;
		}
		return undefined;
	}

	#open(file: string, language: string): Promise<Family | undefined> {
		const key = `${file} ${regionOf(language)}`;
		const known = this.#families.get(key) ?? this.#register(file, language);
		this.#families.set(key, known);
		return known;
	}

	async #register(file: string, language: string): Promise<Family | undefined> {
		this.#finder ??= findInstalled(this.#folders);
		const files = (await this.#finder)(file);
		if (!files) return undefined;
		try {
			const has = await readCoverage(files.regular);
			const paths = [files.regular, ...(files.bold ? [files.bold] : [])];
			const data = await Promise.all(paths.map((path) => readFile(path)));
			const [names] = await Promise.all(
				data.map(async (bytes) => (await this.#renderer.registerFont(bytes)).map(({ name }) => name)),
			);
			const name = names?.find((candidate) => candidate.endsWith(` ${regionOf(language)}`)) ?? names?.[0];
			return name === undefined ? undefined : { name, has, seal: sealOf(data) };
		} catch {
			// A font that this renderer cannot read is as good as none: the next in the row may do.
			return undefined;
		}
	}

	async #registerOwn(): Promise<Family> {
		const parts: Coverage[] = [];
		const data: Buffer[] = [];
		for (const part of PARTS)
			for (const style of STYLES) {
				const path = join(process.cwd(), FOLDER, `brygada-1918-${part}-wght-${style}.woff2`);
				const bytes = await readFile(path);
				await this.#renderer.registerFont({ name: OWN, style, data: bytes });
				if (style === 'normal') parts.push(await readCoverage(path));
				data.push(bytes);
			}
		return { name: OWN, has: (code) => parts.some((part) => part(code)), seal: sealOf(data) };
	}
}

/**
 * Letters and the signs that belong to them; digits as well. Without one of them a text says something else. The frame that
 * makes a key of a digit, as in 1️⃣, is no such sign.
 */
function lettersOf(text: string): string[] {
	return [...new Set(text)].filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign) && !/[\p{VS}\p{Me}]/u.test(sign));
}

/** Spaces, and what tells writing directions apart: never drawn, so no font has to have them. */
function isInvisible(sign: string): boolean {
	return /[\s\p{Bidi_Control}]/u.test(sign);
}

/** What joined or varied a pictogram that is not there any more. */
const STRAY = /(?<![\p{L}\p{M}\p{Extended_Pictographic}])[\u200D\p{VS}]+/gu;

/** Where a word may or may not break, for nobody to see. A font that is asked for such a sign draws its neighbours too. */
const BREAKS = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** How Han letters are written there, as fonts name it. */
function regionOf(language: string): string {
	const { language: code, script, region } = new Intl.Locale(language).maximize();
	if (code === 'ja') return 'JP';
	if (code === 'ko') return 'KR';
	if (script === 'Hant') return region === 'HK' ? 'HK' : 'TC';
	return 'SC';
}

function sealOf(data: readonly Uint8Array[]): string {
	const hash = createHash('sha256');
	for (const bytes of data) hash.update(bytes);
	return hash.digest('hex');
}
