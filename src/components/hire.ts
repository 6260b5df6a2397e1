import { hireStart } from '#words';

const form = document.querySelector<HTMLElement>('[data-brief]');

if (form) {
	const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
	const isFilled = fields.some(
		(field) => field.matches(':checked') || (field.value !== '' && field.matches('textarea, [type="text"]')),
	);
	const isUsed = isFilled || form.contains(document.activeElement);
	if (location.search !== '' || location.hash.includes('=') || isUsed) void open(form);
	else form.addEventListener('focusin', () => void open(form), { once: true });
}

/** Loads what a brief needs as soon as there is one, or somebody begins to write: reading the page costs nothing. */
async function open(form: HTMLElement): Promise<void> {
	try {
		(await import('./hire-desk.ts')).openDesk(form);
	} catch {
		const said = document.querySelector('[data-said]');
		if (said) said.textContent = hireStart.lost;
	}
}
