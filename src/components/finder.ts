/**
 * What a page with facets runs at first: little. The rest, and the search index with it, comes when a reader turns to the
 * form, or when the address already asks for something.
 */
const root = document.querySelector<HTMLElement>('[data-finder]');
const toggle = root?.querySelector('[data-toggle]');
const EVENTS = ['focusin', 'pointerdown', 'input', 'change', 'submit', 'click'] as const;
let pressed: HTMLElement | null = null;
let isStarted = false;

toggle?.addEventListener('click', () => {
	toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
});
for (const type of EVENTS) root?.addEventListener(type, wake);
if (location.search !== '') void start();

/** Starts at the first sign of use. A button that is pressed before the rest has come is pressed again then. */
function wake(event: Event): void {
	if (!(event.target instanceof Element) || !event.target.closest('form, [data-filters], [data-sort]')) return;
	if (event.type === 'submit') event.preventDefault();
	if (event.type === 'click') pressed = event.target.closest('[data-all]');
	void start();
}

async function start(): Promise<void> {
	if (isStarted || !root) return;
	isStarted = true;
	const { startFinder } = await import('./finder-page.ts');
	for (const type of EVENTS) root.removeEventListener(type, wake);
	startFinder(root);
	pressed?.click();
}
