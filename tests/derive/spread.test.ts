import { expect, test } from 'vitest';
import { spreadOf } from '../../src/derive/spread.ts';

test.each([
	{ values: [], spread: { least: 0, median: 0, most: 0 } },
	{ values: [4], spread: { least: 4, median: 4, most: 4 } },
	{ values: [10, 2, 9], spread: { least: 2, median: 9, most: 10 } },
	{ values: [8, 100, 1, 3], spread: { least: 1, median: 3, most: 100 } },
])('the spread of $values is $spread', ({ values, spread }) => {
	expect(spreadOf(values)).toEqual(spread);
});
