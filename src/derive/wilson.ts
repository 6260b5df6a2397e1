/**
 * The Wilson score interval of a share, at 95 %.
 * @returns the lower and upper bound, between 0 and 1; the whole range for no trials
 * @see https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function wilson(successes: number, trials: number): { low: number; high: number } {
	if (trials <= 0) return { low: 0, high: 1 };
	const z = 1.959964;
	const share = successes / trials;
	const denominator = 1 + z ** 2 / trials;
	const centre = share + z ** 2 / (2 * trials);
	const margin = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * trials)) / trials);
	return { low: Math.max(0, (centre - margin) / denominator), high: Math.min(1, (centre + margin) / denominator) };
}
