import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { runCommand } from './command.ts';

const USAGE = `npm run fonts

Cuts the text face (Brygada 1918, SIL Open Font License) down to what the pages need, into src/styles/fonts/.
Run it after an update of the font package, and commit what it writes.`;

const PACKAGE = 'node_modules/@fontsource-variable/brygada-1918';
const TARGET = 'src/styles/fonts';

const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†•…′″‹›€−→←↑↓™`;
const LATIN_EXTENDED = `${range(0x100, 0x17f)}ȘșȚțẞ`;

/** Roman keeps its weight axis for headings; italic is set for gaps and emphasis, in one weight. */
const CUTS = [
	{ from: 'latin-wght-normal', to: 'brygada-roman', text: LATIN },
	{ from: 'latin-wght-italic', to: 'brygada-italic', text: LATIN, axes: { wght: 400 } },
	{ from: 'latin-ext-wght-normal', to: 'brygada-roman-extended', text: LATIN_EXTENDED },
	{ from: 'latin-ext-wght-italic', to: 'brygada-italic-extended', text: LATIN_EXTENDED, axes: { wght: 400 } },
] as const;

await runCommand(USAGE, async () => {
	for (const cut of CUTS) {
		const source = await readFile(`${PACKAGE}/files/brygada-1918-${cut.from}.woff2`);
		const font = await subsetFont(source, cut.text, {
			targetFormat: 'woff2',
			...('axes' in cut ? { variationAxes: cut.axes } : {}),
		});
		await writeFile(`${TARGET}/${cut.to}.woff2`, font);
		process.stdout.write(`${cut.to}.woff2  ${font.length} bytes\n`);
	}
	await writeFile(`${TARGET}/OFL.txt`, await readFile(`${PACKAGE}/LICENSE`));
	return 0;
});

function range(first: number, last: number): string {
	return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
