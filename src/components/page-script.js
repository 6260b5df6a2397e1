{
	const root = document.documentElement;
	const store = (value) => {
		try {
			return value === undefined ? localStorage.getItem("theme") : localStorage.setItem("theme", value);
		} catch {}
	};
	const modes = ["auto", "light", "dark"];
	const show = (mode) => {
		if (mode === "auto") delete root.dataset.theme;
		else root.dataset.theme = mode;
	};
	let mode = modes.includes(store()) ? store() : "auto";
	show(mode);
	addEventListener("DOMContentLoaded", () => {
		const button = document.querySelector("[data-theme-button]");
		const label = () => {
			button.textContent = `Theme: ${mode}`;
		};
		button.hidden = false;
		label();
		button.addEventListener("click", () => {
			mode = modes[(modes.indexOf(mode) + 1) % modes.length];
			store(mode);
			show(mode);
			label();
		});
		const tick = () => {
			for (const clock of document.querySelectorAll("[data-zone]")) {
				clock.textContent = new Intl.DateTimeFormat(root.lang, { timeZone: clock.dataset.zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit", timeZoneName: "short" }).format();
			}
		};
		tick();
		setInterval(tick, 20000);
	});
}
