import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The text in a tree, without its tags. The texts of a whole body are set apart by spaces. */
export function textOf(node: Root | Element): string {
	const parts: string[] = [];
	visit(node, 'text', (child) => {
		parts.push(child.value);
	});
	return parts.join(node.type === 'root' ? ' ' : '');
}
