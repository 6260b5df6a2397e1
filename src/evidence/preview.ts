import type { Format } from '../derive/format.ts';
import type { Reading } from './importer.ts';

/** What was read, in a few lines for the person who imports. */
export function preview(reading: Reading, format: Format): string[] {
	return [
		`${format.span(reading.from, reading.to) ?? ''}`,
		...summary(reading, format),
		...reading.notes.map((note) => `Note: ${note}`),
	];
}

function summary(reading: Reading, format: Format): string[] {
	switch (reading.kind) {
		case 'cost': {
			const { total, currency, perInteraction, byModel } = reading.cost;
			const money = (amount: unknown) => format.money({ amount: Number(amount), currency: String(currency) });
			return [
				`${money(total)} in all${perInteraction === undefined ? '' : `, ${money(perInteraction)} per interaction`}`,
				...byModel.map(
					(model) => `  ${model.model}: ${model.total === undefined ? 'no price is known' : money(model.total)}`,
				),
			];
		}
		case 'evals':
			return [
				`${reading.evals.metric}`,
				...reading.evals.runs.map(
					({ date, version, score, n, errored }) =>
						`  ${date}${version ? `, ${version}` : ''}: ${errored === n ? 'no score' : format.number(Number(score))}, n = ${n}${errored ? `, ${errored} errored` : ''}`,
				),
			];
		case 'review':
			return reading.review.byPeriod.map(
				({ from, to, ...counts }) =>
					`  ${from} to ${to}: ${Object.entries(counts)
						.map(([outcome, count]) => `${count} ${outcome}`)
						.join(', ')}`,
			);
		case 'uptime':
			return [`${reading.uptime.status} at ${reading.uptime.checkedAt}`];
		case 'tokens':
			return [
				`${format.number(Number(reading.tokens.total))} tokens, ${format.number(Number(reading.tokens.dead))} of them never referred to again`,
			];
	}
}
