import type { HireWords } from './hiring-words.ts';

type WhenWords = Pick<HireWords, 'brief'>;

const WEEKS_IN = { day: 1 / 7, week: 1, month: 52 / 12, quarter: 13, year: 52 } as const;
const WEEK = 7 * 24 * 60 * 60 * 1000;
const ISO_DATE = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
/** A number alone: weeks, as the form asks for them. */
const BARE = /^\d{1,2}$/;

/**
 * How far away a date or a span is: `six weeks` is 6, `2 months` is about 8.7.
 * @param today `YYYY-MM-DD`, needed for dates; a span speaks for itself
 * @returns weeks, or undefined where the text names no date or span
 */
export function weeksUntil(text: string, words: WhenWords, today?: string): number | undefined {
	const span = spanIn(text, words);
	if (span) return span.weeks;
	if (BARE.test(text)) return Number(text);
	const day = dayIn(text, words);
	return day === undefined || today === undefined ? undefined : (day - Date.parse(today)) / WEEK;
}

/**
 * When, as it reads in a sentence: `6` is "within 6 weeks", `14 March` is "by 14 March".
 * @param span how a span is meant: as the longest time to wait, or as time that has to go by
 */
export function dueWords(text: string, words: WhenWords, span: 'within' | 'after' = 'within'): string {
	const { when, typed } = words.brief;
	if (BARE.test(text)) return when[span](when.weeks(text, Number(text)));
	const time = typed.marked(text);
	if (when.placed.test(text) || when.atOnce.test(text)) return time;
	return spanIn(text, words)?.index === 0 ? when[span](time) : when.by(time);
}

/** The first span of time that a text names. */
function spanIn(text: string, { brief }: WhenWords): { index: number; weeks: number } | undefined {
	for (const { index, groups = {} } of text.matchAll(brief.when.span)) {
		const count = groups.half ? 0.5 : groups.pair ? 2 : toNumber(groups.count, brief.when.numbers);
		const unit = (['day', 'week', 'month', 'quarter', 'year'] as const).find((name) => groups[name]);
		if (count !== undefined && unit) return { index, weeks: (count + (groups.more ? 0.5 : 0)) * WEEKS_IN[unit] };
	}
	return undefined;
}

/** A number in digits or in words, and one where there is none. */
function toNumber(count: string | undefined, numbers: string): number | undefined {
	if (!count) return 1;
	return /^\d/.test(count) ? Number(count.replace(',', '.')) : placeIn(numbers, count.replace(/[\s־]/, '־'));
}

/** The day that a text names, as milliseconds. A month alone is its last day. */
function dayIn(text: string, { brief }: WhenWords): number | undefined {
	const [, year, month, day] = ISO_DATE.exec(text) ?? [];
	if (year) return toDay(year, Number(month), day);
	for (const { groups = {} } of text.matchAll(brief.when.date)) {
		const { year = '', month = '', day } = groups;
		const number = /^\d/.test(month) ? Number(month) : (placeIn(brief.when.months, month) ?? -1) + 1;
		if (number >= 1 && number <= 12) return toDay(year, number, day);
	}
	return undefined;
}

function toDay(year: string, month: number, day: string | undefined): number {
	return day ? Date.UTC(Number(year), month - 1, Number(day)) : Date.UTC(Number(year), month, 0);
}

/** Where a word stands in a list in which spaces part the items, and bars the words for one item. */
function placeIn(list: string, word: string): number | undefined {
	const index = list.split(' ').findIndex((item) => item.split('|').includes(word.toLowerCase()));
	return index < 0 ? undefined : index;
}
