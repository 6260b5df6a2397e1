import { isBefore, span } from '../schemas/date.ts';
import { looksLikeGap } from '../schemas/gap.ts';
import { OUTCOMES } from '../schemas/vocabulary.ts';
import { closest } from './closest.ts';
import type { Entry } from './entries.ts';
import { type Finding, finding, type RuleCode } from './rules.ts';

type Path = readonly (string | number)[];

/** Dates that cannot come before another. */
const IN_ORDER: readonly { first: Path; next: Path }[] = [
	{ first: ['published'], next: ['updated'] },
	{ first: ['started'], next: ['since'] },
	{ first: ['review', 'outcomes', 'from'], next: ['review', 'outcomes', 'to'] },
	{ first: ['from'], next: ['to'] },
];

/** Dates of things that have happened. */
const PAST: readonly Path[] = [['since'], ['started'], ['scope', 'firstRelease', 'shipped'], ['monitoring', 'since']];

/** Rules across the fields of one entry. They read the raw data, so that one wrong field does not hide the others. */
export function checkEntry(entry: Entry, today: string): Finding[] {
	const { data, locate, locateKey } = entry.file;
	const findings: Finding[] = [];
	const add = (rule: RuleCode, at: Path, message: string, fix: string, onKey = false) =>
		findings.push(finding(rule, entry.path, onKey ? locateKey(at) : locate(at), message, fix));

	for (const { first, next } of [...IN_ORDER, ...resultPeriods(data)]) {
		const [a, b] = [dateAt(data, first), dateAt(data, next)];
		if (a && b && isBefore(b, a))
			add('date-order', next, `${next.at(-1)} ${b} is before ${first.at(-1)} ${a}`, `Correct one of the two.`);
	}
	for (const at of PAST) {
		const date = dateAt(data, at);
		if (date && isBefore(today, date))
			add('date-future', at, `${at.at(-1)} is ${date}, which has not come yet`, `Write a day up to ${today}.`);
	}
	if (entry.collection !== 'case-studies') return findings;

	const monitoring = at(data, ['monitoring']);
	if (
		at(data, ['status']) === 'live' &&
		isObject(monitoring) &&
		Object.keys(monitoring).length > 0 &&
		!looksLikeGap(monitoring) &&
		!isNamed(monitoring, 'url')
	) {
		add(
			'live-monitoring',
			['monitoring'],
			'a live case study needs monitoring.url',
			'Add the address of the dashboard, or a gap such as `url: { undisclosed: "Staff only" }`.',
			true,
		);
	}
	const cost = at(data, ['cost']);
	const holdsMoney = [['perInteraction'], ['monthly'], ['build', 'money']].some((path) => {
		const amount = at(cost, [...path, 'amount']);
		return amount !== undefined && !looksLikeGap(amount);
	});
	if (holdsMoney && !isNamed(cost, 'asOf')) {
		add(
			'cost-as-of',
			['cost'],
			'cost names money but not when it was true',
			'Add `asOf:` with the month or day of the figures.',
			true,
		);
	}
	if (at(data, ['decision', 'outcome']) === 'stop' && !isNamed(at(data, ['decision']), 'because')) {
		add('stop-reason', ['decision'], 'a decision to stop needs its reason', 'Add `because:`, or a gap there.', true);
	}
	const outcomes = at(data, ['review', 'outcomes']);
	if (isObject(outcomes) && outcomes.unit === 'percent') {
		// NaN where a gap or something else stands that is no share: then there is nothing to add up.
		const sum = OUTCOMES.reduce((total, key) => total + Number(outcomes[key] ?? 0), 0);
		if (Math.abs(sum - 100) > 1)
			add(
				'outcomes-sum',
				['review', 'outcomes'],
				`the outcomes add up to ${sum} percent`,
				'Correct them, or write counts with `unit: count`.',
				true,
			);
	}
	return findings;
}

/** Whether a group holds a key, be it misspelt: that is a finding of its own. */
function isNamed(group: unknown, key: string): boolean {
	return isObject(group) && Object.keys(group).some((name) => closest(name, [key]) === key);
}

function resultPeriods(data: unknown): { first: Path; next: Path }[] {
	const results = at(data, ['results']);
	return Array.isArray(results)
		? results.map((_, index) => ({ first: ['results', index, 'from'], next: ['results', index, 'to'] }))
		: [];
}

function dateAt(data: unknown, path: Path): string | undefined {
	const value = at(data, path);
	const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	return span(text) ? text : undefined;
}

function at(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			isObject(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[step] : undefined,
		data,
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
