{
	const root = document.documentElement;
	// The layout writes the names of the themes here, in the language of the site.
	const labels = THEMES;
	const modes = Object.keys(labels);
	let mode = "auto";
	try {
		mode = localStorage.theme;
	} catch {}
	let button;
	const show = () => {
		if (!modes.includes(mode)) mode = "auto";
		root.dataset.theme = mode;
		if (button) button.textContent = labels[mode];
	};
	show();
	// As soon as the head of the paper has been read, and before it is painted, so that nothing moves.
	new MutationObserver((_, observer) => {
		button = document.querySelector(".theme");
		if (!button) return;
		observer.disconnect();
		show();
		button.hidden = false;
		button.onclick = () => {
			mode = modes[modes.indexOf(mode) + 1];
			show();
			try {
				localStorage.theme = mode;
			} catch {}
		};
		const clock = document.querySelector("[data-zone]");
		const time = new Intl.DateTimeFormat(root.lang, { timeZone: clock.dataset.zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
		const tick = () => {
			clock.textContent = time.format();
		};
		tick();
		setInterval(tick, 2e4);
	}).observe(root, { childList: true, subtree: true });
}
