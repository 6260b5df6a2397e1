import { type CollectionEntry, render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { once } from './once.ts';
import { urls } from './site.ts';

const getContainer = once(() => AstroContainer.create());

/**
 * The absolute addresses of pictures beside an entry's file, by their path from it. Only rendering tells where the build puts
 * a picture, so this renders the marks of these pictures and nothing else.
 */
export async function getPictures(
	entry: CollectionEntry<'case-studies' | 'journal' | 'now' | 'not-built'>,
	paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	if (paths.length === 0) return new Map();
	const marks = paths.map((src) => `<img __ASTRO_IMAGE_="${escaped(JSON.stringify({ ...AS_ON_PAGES, src }))}">`);
	const { Content } = await render({
		...entry,
		rendered: { html: marks.join('\n'), metadata: { ...entry.rendered?.metadata, imagePaths: [...paths] } },
	});
	const html = await (await getContainer()).renderToString(Content);
	const found = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => /\ssrc="([^"]*)"/.exec(tag)?.[1]);
	return new Map(
		paths.flatMap((path, index) => {
			const src = found[index];
			return src ? [[path, urls.absolute(src.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))] as const] : [];
		}),
	);
}

/** What pages ask of a picture: the same, so that no other file is made. */
const AS_ON_PAGES = { alt: '', layout: 'constrained', index: 0 };

function escaped(json: string): string {
	return json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
