import type { Root } from 'hast';
import { h } from 'hastscript';
import type { ProseWords } from './components.ts';
import { textOf } from './tree-text.ts';

/**
 * Puts a link beside each heading at the top level that has an address. It stands outside of the heading, to leave it its
 * name, and the search index passes it over.
 */
export function addPermalinks(root: Root, { prose }: ProseWords): void {
	root.children = root.children.map((node) => {
		if (node.type !== 'element' || !/^h\d$/.test(node.tagName) || !node.properties.id) return node;
		if (Array.isArray(node.properties.className) && node.properties.className.includes('visually-hidden')) return node;
		const link = h(
			'a.permalink',
			{ href: `#${node.properties.id}`, ariaLabel: prose.linkTo(textOf(node).trim()) },
			'#',
		);
		link.properties.dataPagefindIgnore = '';
		return h('div.heading', [node, link]);
	});
}
