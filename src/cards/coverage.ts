import { open, readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

/** Whether a font has a sign for a code point. */
export type Coverage = (code: number) => boolean;

/** Where a table lies in the bytes of a font. */
interface Place {
	offset: number;
	length: number;
}

/**
 * Which signs a font has. Of an installed font only its table of signs is read, since some hold tens of megabytes.
 * @throws if the file is no font, or one in a form that is not read here
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export async function readCoverage(path: string): Promise<Coverage> {
	return coverageOf(path.endsWith('.woff2') ? cmapOfWoff2(await readFile(path)) : await cmapOfFile(path));
}

async function cmapOfFile(path: string): Promise<DataView> {
	await using file = await open(path);
	const read = async ({ offset, length }: Place) => {
		const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
		if (bytesRead < length) throw new Error(`${path} ends too early for a font.`);
		return viewOf(buffer);
	};
	const head = await read({ offset: 0, length: 16 });
	// Of a collection, the first font: its members share their signs, or differ in shape alone.
	const start = tagAt(head, 0) === 'ttcf' ? head.getUint32(12) : 0;
	const count = (await read({ offset: start, length: 12 })).getUint16(4);
	const records = await read({ offset: start + 12, length: count * 16 });
	for (let at = 0; at < records.byteLength; at += 16) {
		if (tagAt(records, at) !== 'cmap') continue;
		return read({ offset: records.getUint32(at + 8), length: records.getUint32(at + 12) });
	}
	throw new Error(`${path} has no table of signs.`);
}

const KNOWN_TAGS = { cmap: 0, glyf: 10, loca: 11 } as const;
const OTHER_TAG = 63;

/** @see https://www.w3.org/TR/WOFF2/#table_dir_format */
function cmapOfWoff2(bytes: Uint8Array): DataView {
	const view = viewOf(bytes);
	const [count, packed] = [view.getUint16(12), view.getUint32(20)];
	let at = 48;
	const number = () => {
		for (let value = 0; ; ) {
			const byte = view.getUint8(at++);
			value = value * 128 + (byte & 127);
			if (byte < 128) return value;
		}
	};
	let cmap: Place | undefined;
	let offset = 0;
	for (let index = 0; index < count; index += 1) {
		const flags = view.getUint8(at++);
		const [tag, version] = [flags & 63, flags >> 6];
		if (tag === OTHER_TAG) at += 4;
		let length = number();
		const isOutline = tag === KNOWN_TAGS.glyf || tag === KNOWN_TAGS.loca;
		if (isOutline ? version !== 3 : version !== 0) length = number();
		if (tag === KNOWN_TAGS.cmap) cmap = { offset, length };
		offset += length;
	}
	if (!cmap) throw new Error('A WOFF2 font has no table of signs.');
	const tables = brotliDecompressSync(bytes.subarray(at, at + packed));
	return viewOf(tables.subarray(cmap.offset, cmap.offset + cmap.length));
}

/** Reads the two forms that carry Unicode in practice: segments of sixteen bits, and groups of thirty-two. */
function coverageOf(view: DataView): Coverage {
	const codes = new Set<number>();
	for (let index = 0; index < view.getUint16(2); index += 1) {
		const platform = view.getUint16(4 + index * 8);
		const at = view.getUint32(8 + index * 8);
		if (platform !== 0 && platform !== 3) continue;
		if (view.getUint16(at) === 4) addSegments(view, at, codes);
		if (view.getUint16(at) === 12) addGroups(view, at, codes);
	}
	return (code) => codes.has(code);
}

function addGroups(view: DataView, at: number, codes: Set<number>): void {
	const end = at + 16 + view.getUint32(at + 12) * 12;
	for (let group = at + 16; group < end; group += 12)
		for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) codes.add(code);
}

function addSegments(view: DataView, at: number, codes: Set<number>): void {
	const size = view.getUint16(at + 6);
	for (let index = 0; index < size; index += 2) {
		const [last, first] = [view.getUint16(at + 14 + index), view.getUint16(at + 16 + size + index)];
		const delta = view.getUint16(at + 16 + size * 2 + index);
		const rangeAt = at + 16 + size * 3 + index;
		const range = view.getUint16(rangeAt);
		for (let code = first; code <= last && code < 0xffff; code += 1) {
			const glyphAt = rangeAt + range + (code - first) * 2;
			const glyph = range === 0 ? code + delta : glyphAt + 2 <= view.byteLength ? view.getUint16(glyphAt) : 0;
			if ((glyph & 0xffff) !== 0) codes.add(code);
		}
	}
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
	return new DataView(buffer, byteOffset, byteLength);
}

function tagAt(view: DataView, at: number): string {
	return String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(at + index)));
}
