/** Between two messages of an agent: how the billed input grew beyond the agent's own output, and by how much text. */
export interface Step {
	tokens: number;
	characters: number;
}

/** How many characters make a token, and how that is known. */
export interface Estimate {
	method: 'rule' | 'calibrated';
	charactersPerToken: number;
	/** How many steps it rests on. */
	steps: number;
}

const RULE = 4;
const FEWEST_STEPS = 3;
const FEWEST_CHARACTERS = 400;

/**
 * The median over the steps that can be right: enough text, and between one and eight characters a token. With fewer than
 * three of those it is the rule of thumb.
 */
export function calibrate(steps: readonly Step[]): Estimate {
	const ratios = steps
		.filter(({ tokens, characters }) => characters >= FEWEST_CHARACTERS && tokens > 0)
		.map(({ tokens, characters }) => characters / tokens)
		.filter((ratio) => ratio >= 1 && ratio <= 8)
		.sort((a, b) => a - b);
	const middle = ratios[Math.floor(ratios.length / 2)];
	if (middle === undefined || ratios.length < FEWEST_STEPS)
		return { method: 'rule', charactersPerToken: RULE, steps: 0 };
	return { method: 'calibrated', charactersPerToken: Number(middle.toFixed(2)), steps: ratios.length };
}
