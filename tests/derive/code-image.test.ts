import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codeImage } from '../../src/derive/code-image.ts';

test.each(['https://example.org/', 'https://example.org/prototypes/%D7%9E%D7%99%D7%95%D7%9F/'])(
	'the picture of a code has every dark module of %s, and no other',
	(text) => {
		const { data, size } = encode(text, { ecc: 'L', border: 0 });
		const picture = codeImage(text, '22mm');
		expect(picture).toContain(`viewBox='0 0 ${size} ${size}' width='22mm'`);
		const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
		for (const [, x, y, length] of picture.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
			drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
		expect(drawn).toEqual(data);
	},
);
