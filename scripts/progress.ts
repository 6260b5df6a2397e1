const WIDTH = 30;

/** A bar on the terminal that says how much of a file is read. Silent where nobody watches. */
export function progressBar(name: string): { show(share: number): void; clear(): void } {
	const stream = process.stderr;
	if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
	return {
		show: (share) => {
			const full = Math.round(share * WIDTH);
			stream.write(`\r${'█'.repeat(full)}${'·'.repeat(WIDTH - full)} ${Math.round(share * 100)}% ${name}`);
		},
		clear: () => stream.write(`\r${' '.repeat(WIDTH + name.length + 8)}\r`),
	};
}
