{
	const root = document.documentElement;
	const modes = ["auto", "light", "dark"];
	let mode = "auto";
	try {
		mode = localStorage.theme;
	} catch {}
	const show = () => {
		if (!modes.includes(mode)) mode = "auto";
		root.dataset.theme = mode;
	};
	show();
	addEventListener("DOMContentLoaded", () => {
		const button = document.querySelector("[data-theme-button]");
		const label = () => {
			button.textContent = THEMES[modes.indexOf(mode)];
		};
		label();
		button.hidden = false;
		button.onclick = () => {
			mode = modes[modes.indexOf(mode) + 1];
			show();
			label();
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
	});
}
