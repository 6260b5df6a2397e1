import * as z from 'zod';
import { answer } from './gap.ts';
import { amount, text } from './text.ts';

/** The ISO 4217 codes that are known here. */
export const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** How often something recurs. */
export const PERIODS = ['day', 'week', 'month', 'year', 'interaction'] as const;

export const period = z.enum(PERIODS, { error: `one of ${PERIODS.join(', ')}` });

/** An ISO 4217 code. */
export const currency = text.refine((value) => CURRENCIES.has(value), {
	error: 'an ISO 4217 currency code, such as EUR',
});

const fields = {
	amount: answer(amount).describe('How much, in the currency, not in its hundredths.'),
	currency: currency.describe('ISO 4217 code, such as EUR.'),
};

/** An amount in a currency. */
export const money = z.strictObject(fields, { error: 'an amount and a currency' });

/** Money for one unit of work. */
export const moneyPerUnit = z.strictObject(
	{ ...fields, unit: answer(text).describe('What one interaction is, in your words: contract, answer, claim.') },
	{ error: 'an amount, a currency and a unit' },
);

/** Money per period. */
export const moneyPerPeriod = z.strictObject(
	{ ...fields, per: answer(period).describe('The period it holds for.') },
	{ error: 'an amount, a currency and a period' },
);

export type Money = z.output<typeof money>;
export type Period = z.output<typeof period>;
