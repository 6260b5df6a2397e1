/** Money is added up in billionths, so that sums of many small amounts stay exact. */
const SCALE = 9;

/** An exact sum of decimal amounts. */
export class ExactSum {
	#billionths = 0n;

	/** Adds an amount: a number, or the text of one. @throws RangeError if it is none */
	add(amount: number | string): this {
		this.#billionths += toBillionths(amount);
		return this;
	}

	get value(): number {
		const digits = String(this.#billionths < 0n ? -this.#billionths : this.#billionths).padStart(SCALE + 1, '0');
		return Number(`${this.#billionths < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`);
	}
}

/** Whether a text is a plain or scientific decimal number. */
export function isDecimal(text: string): boolean {
	return /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?$/.test(text.trim());
}

function toBillionths(amount: number | string): bigint {
	const text = String(amount).trim();
	const [, sign, whole = '', fraction = '', exponent = '0'] =
		/^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?$/.exec(text) ?? [];
	if (whole === '' && fraction === '') throw new RangeError(`${text.slice(0, 40)} is no amount`);
	const shift = Number(exponent) + SCALE - fraction.length;
	const digits = BigInt(whole + fraction);
	const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : divideRounded(digits, 10n ** BigInt(-shift));
	return sign === '-' ? -scaled : scaled;
}

function divideRounded(value: bigint, by: bigint): bigint {
	return (value + by / 2n) / by;
}
