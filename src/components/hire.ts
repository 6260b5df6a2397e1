const form = document.querySelector<HTMLFormElement>('[data-brief]');

if (form) {
	if (location.search !== '' || location.hash.includes('=') || [...new FormData(form).values()].some(Boolean))
		void open(form);
	else form.addEventListener('focusin', () => void open(form), { once: true });
}

/** Loads what a brief needs as soon as there is one, or somebody begins to write: reading the page costs nothing. */
async function open(form: HTMLFormElement): Promise<void> {
	try {
		(await import('./hire-desk.ts')).openDesk(form);
	} catch {
		const said = document.querySelector('[data-said]');
		if (said) said.textContent = 'The rest of this page could not be loaded. Reload it to try again.';
	}
}
