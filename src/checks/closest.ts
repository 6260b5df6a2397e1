import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant; undefined if none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
	const plain = normalise(word);
	const [best] = known
		.map((candidate) => ({ candidate, apart: distance(plain, normalise(candidate)) }))
		.filter(({ apart, candidate }) => apart <= Math.max(1, Math.floor(Math.min(plain.length, candidate.length) * 0.4)))
		.sort((a, b) => a.apart - b.apart);
	return best?.candidate;
}

function normalise(word: string): string {
	return word.toLowerCase().replace(/[-_\s]/g, '');
}
