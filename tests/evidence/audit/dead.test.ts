import { describe, expect, test } from 'vitest';
import { agent, answers, auditOf, calls, says, user } from './session.ts';

const FILE = `import { parseLedger } from './ledger.ts';

export function settleInvoice(invoice, rounding_mode) {
	const outstanding = parseLedger(invoice.entries);
	return reconcile(outstanding, rounding_mode);
}
`;

type Line = ReturnType<typeof user>;

/** What becomes of the answer FILE when this follows: `dead`, `alive` or `unjudged`. */
async function fateOf(answer: string, ...after: Line[]) {
	const { main } = await auditOf(
		user('Please look at the billing code.'),
		agent('m1', [calls('t1', 'Read', { file_path: '/src/settle.ts' })]),
		answers('t1', answer),
		...after,
	);
	const { dead, unjudged } = main.byTool.find(({ tool }) => tool === 'Read') ?? {};
	return dead ? 'dead' : unjudged ? 'unjudged' : 'alive';
}

describe('an answer is alive when the agent later', () => {
	test.each([
		['names an identifier of it', says('The bug is in `settleInvoice`.')],
		['thinks of an identifier of it', { type: 'thinking', thinking: 'rounding_mode is never checked' }],
		['gives an identifier of it to a tool', calls('t2', 'Grep', { pattern: 'parseLedger' })],
		[
			'repeats one of its lines in an edit',
			calls('t2', 'Edit', { edits: [{ old: 'return reconcile(outstanding, rounding_mode);' }] }),
		],
		['uses three of its distinctive words', says('The ledger entries reconcile late, with outstanding ones first.')],
	])('%s', async (_, block) => {
		expect(await fateOf(FILE, agent('m2', [block]))).toBe('alive');
	});

	test('names it many messages later', async () => {
		const between = Array.from({ length: 50 }, (_, at) => agent(`b${at}`, [says(`Step ${at}.`)]));
		expect(await fateOf(FILE, ...between, agent('m2', [says('Back to settleInvoice.')]))).toBe('alive');
	});

	test('repeats a line of plain words that was shown with its number', async () => {
		const plain = '    return the value, or throw an error';
		const numbered = [...FILE.split('\n'), plain].map((line, at) => `${String(at + 1).padStart(6)}→${line}`).join('\n');
		expect(await fateOf(numbered, agent('m2', [calls('t2', 'Edit', { old_string: plain })]))).toBe('alive');
	});

	test('writes in a script without spaces between words', async () => {
		const answer = '請求書の処理は毎月末日に実行され、担当者が確認します。';
		expect(await fateOf(answer, agent('m2', [says('毎月末日に実行されることが分かりました。')]))).toBe('alive');
	});
});

describe('an answer is dead when the agent later', () => {
	test.each([
		['says nothing of it', says('I will start with the tests.')],
		['says words that everybody uses', says('The function should return the value, and import the file first.')],
		['says one word of it in passing', says('The matter is outstanding.')],
		['repeats only what it had asked with', says('I have looked at settle.ts in src.')],
	])('%s', async (_, block) => {
		expect(await fateOf(FILE, agent('m2', [block]))).toBe('dead');
	});

	test('repeats what it had asked with, though the answer says it too', async () => {
		const answer = `/src/settle.ts\n${FILE}`;
		expect(await fateOf(answer, agent('m2', [says('Now I know settle.ts and the billing.')]))).toBe('dead');
	});

	test('is silent, and only the user names it', async () => {
		expect(await fateOf(FILE, user('What of settleInvoice?'), agent('m2', [says('Good question.')]))).toBe('dead');
	});

	test('names it after a compaction has taken it out of the context', async () => {
		const compaction = { type: 'system', subtype: 'compact_boundary', message: undefined };
		expect(await fateOf(FILE, agent('m2', [says('Fine.')]), compaction, agent('m3', [says('settleInvoice')]))).toBe(
			'dead',
		);
	});

	test('says what stands in more than five answers, so that none of them was meant', async () => {
		const others = Array.from({ length: 6 }, (_, at) => [
			agent(`o${at}`, [calls(`o${at}`, 'Grep', { at })]),
			answers(`o${at}`, 'settleInvoice'),
		]).flat();
		expect(await fateOf(FILE, ...others, agent('m2', [says('So settleInvoice it is.')]))).toBe('dead');
	});
});

describe('it cannot be said of an answer', () => {
	test('that is short', async () => {
		expect(await fateOf('File written successfully.', agent('m2', [says('Done.')]))).toBe('unjudged');
	});

	test('in which nothing is new', async () => {
		const words = 'alphaCentauri betaPictoris gammaRay';
		const { main } = await auditOf(
			user(words),
			agent('m1', [calls('t1', 'Grep')]),
			answers('t1', words),
			agent('m2', [says('Done.')]),
		);
		expect(main.byTool).toMatchObject([{ dead: 0, unjudged: Math.round(words.length / 4) }]);
	});

	test('after which the agent said nothing', async () => {
		expect(await fateOf(FILE)).toBe('unjudged');
	});

	test('that came between two lines of one message: they were written before it', async () => {
		expect(await fateOf(FILE, agent('m1', [calls('t9', 'Grep', { pattern: 'settleInvoice' })]))).toBe('unjudged');
	});
});

test('a line of the message that asked is no reference, even when another message follows', async () => {
	const late = agent('m1', [calls('t9', 'Grep', { pattern: 'settleInvoice parseLedger' })]);
	expect(await fateOf(FILE, late, agent('m2', [says('Done.')]))).toBe('dead');
});

test('the bounds say how much hangs on how strictly it is read', async () => {
	const { main } = await auditOf(
		agent('m1', [calls('a', 'Read', { at: 1 }), calls('b', 'Read', { at: 2 }), calls('c', 'Read', { at: 3 })]),
		answers('a', FILE),
		answers('b', 'alphaCentauri betaPictoris gammaRay'.padEnd(400)),
		answers('c', 'quarterly turnover figures, northern region, spreadsheet'.padEnd(800)),
		agent('m2', [says('alphaCentauri, and one figure for a region.')]),
	);
	expect(main.dead).toMatchObject({ least: Math.round(FILE.length / 4), tokens: Math.round((FILE.length + 800) / 4) });
	expect(main.dead.most).toBe(main.dead.judged);
});
