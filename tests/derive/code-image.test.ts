import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { codeImage } from '../../src/derive/code-image.ts';

const PREFIX = 'data:image/bmp;base64,';

/** Reads a bitmap of one bit a pixel as a program would: by its headers, dark where the palette is black. */
function readBitmap(src: string) {
	const bytes = Uint8Array.from(atob(src.slice(PREFIX.length)), (sign) => sign.charCodeAt(0));
	const view = new DataView(bytes.buffer);
	const [start, width, height] = [view.getUint32(10, true), view.getInt32(18, true), view.getInt32(22, true)];
	const stride = Math.ceil((width * view.getUint16(28, true)) / 32) * 4;
	const palette = [0, 1].map((index) => view.getUint32(14 + view.getUint32(14, true) + index * 4, true));
	// A negative height means that the first row is the one on top.
	const rows = Array.from({ length: Math.abs(height) }, (_, row) => (height < 0 ? row : height - 1 - row));
	return {
		signature: String.fromCharCode(...bytes.slice(0, 2)),
		length: bytes.length,
		told: view.getUint32(2, true),
		start,
		width,
		planes: view.getUint16(26, true),
		bits: view.getUint16(28, true),
		compression: view.getUint32(30, true),
		end: start + stride * rows.length,
		modules: rows.map((row) =>
			Array.from({ length: width }, (_, x) => {
				const bit = ((bytes[start + row * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
				return palette[bit] === 0;
			}),
		),
		colours: palette,
	};
}

const ADDRESSES: [string, string][] = [
	['a short address', 'https://a.example/'],
	['the address of a case', 'https://casebook.example/prototypes/contract-triage/'],
	['an address in another script', `https://example.org/prototypes/${encodeURI('契約の要約')}/`],
	['the longest name that a folder can have', `https://example.org/a/b/prototypes/${encodeURI('契'.repeat(85))}/`],
	['an address of two thousand characters', `https://example.org/${'x'.repeat(1980)}`],
];

describe('the code of', () => {
	test.each(ADDRESSES)('%s is, read as a bitmap, the one that was made', (_, address) => {
		const { src, size } = codeImage(address);
		const expected = encode(address, { ecc: 'L', border: 0 });
		const { modules, width } = readBitmap(src);
		expect(modules).toEqual(expected.data);
		expect([size, width, modules.length]).toEqual([expected.size, expected.size, expected.size]);
	});

	test.each(ADDRESSES)('%s is a whole bitmap in two colours', (_, address) => {
		const { src } = codeImage(address);
		expect(src.startsWith(PREFIX)).toBe(true);
		const bitmap = readBitmap(src);
		expect(bitmap).toMatchObject({
			signature: 'BM',
			told: bitmap.length,
			end: bitmap.length,
			planes: 1,
			bits: 1,
			compression: 0,
			colours: [0xffffff, 0],
		});
	});
});

test('the same address gives the same code, another one another', () => {
	expect(codeImage('https://a.example/')).toEqual(codeImage('https://a.example/'));
	expect(codeImage('https://a.example/').src).not.toBe(codeImage('https://b.example/').src);
});

test('a code has three position marks, in the corners, without a border', () => {
	const { modules, width } = readBitmap(codeImage('https://a.example/').src);
	const edge = [true, true, true, true, true, true, true, false];
	expect(modules[0]?.slice(0, 8)).toEqual(edge);
	expect(modules[0]?.slice(width - 8)).toEqual(edge.toReversed());
	expect(modules[width - 1]?.slice(0, 8)).toEqual(edge);
});

test('the code of a case fits a page that is fetched in one go', () => {
	expect(codeImage('https://casebook.example/prototypes/contract-triage/').src.length).toBeLessThan(500);
});
