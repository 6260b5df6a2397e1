/** Computes a value on first use and keeps it: once in a build, each time while developing, when content changes under it. */
export function once<T>(compute: () => Promise<T>): () => Promise<T> {
	let kept: Promise<T> | undefined;
	return () => {
		if (import.meta.env.DEV) return compute();
		kept ??= compute();
		return kept;
	};
}
