/** Makes an element. Text is set as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className = '',
	...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	if (className) made.className = className;
	made.append(...content);
	return made;
}

/** Makes a link. */
export function link(url: string, text: string): HTMLAnchorElement {
	const anchor = element('a', '', text);
	anchor.href = url;
	return anchor;
}

/**
 * The element of a page that a script cannot do without.
 * @throws if it is not there
 */
export function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
}
