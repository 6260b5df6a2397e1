const NUMBER_WORDS: readonly string[] = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
];
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const WEEKS_IN = { day: 1 / 7, week: 1, month: 52 / 12, quarter: 13, year: 52 } as const;
const WEEK = 7 * 24 * 60 * 60 * 1000;

const SPAN = new RegExp(
	`(\\d{1,3}(?:[.,]\\d)?|\\b(?:an?|half an?|${NUMBER_WORDS.join('|')}))[\\s-]*(working )?(day|week|month|quarter|year)s?\\b`,
	'i',
);
const DATE = new RegExp(`\\b(?:(\\d{1,2})\\.?\\s+)?(${MONTHS})[a-z]*\\.?,?\\s+(\\d{4})\\b`, 'i');
const ISO_DATE = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;

/**
 * How far away a date or a span is: `six weeks` is 6, `2 months` is about 8.7.
 * @param today `YYYY-MM-DD`, needed for dates; a span speaks for itself
 * @returns weeks, or undefined where the text names no date or span
 */
export function weeksUntil(text: string, today?: string): number | undefined {
	const [, count = '', , unit = ''] = SPAN.exec(text) ?? [];
	if (unit) return toNumber(count) * WEEKS_IN[unit.toLowerCase() as keyof typeof WEEKS_IN];
	if (/^\d{1,2}$/.test(text)) return Number(text);
	const day = dayIn(text);
	return day === undefined || today === undefined ? undefined : (day - Date.parse(today)) / WEEK;
}

/**
 * When, as it reads in a sentence: `6` is "within 6 weeks", `14 March` is "by 14 March".
 * @param span how a span is meant: as the longest time to wait, or as time that has to go by
 */
export function dueWords(text: string, span: 'within' | 'after' = 'within'): string {
	if (/^\d{1,2}$/.test(text)) return `${span} ${text} ${text === '1' ? 'week' : 'weeks'}`;
	if (/^(?:in|by|within|before|after|on|at|from|until|every|each|once|when|as soon)\b/.test(text)) return text;
	if (/^(?:asap|now|soon|immediately|tomorrow|today)\b/i.test(text)) return text;
	return SPAN.exec(text)?.index === 0 ? `${span} ${text}` : `by ${text}`;
}

function toNumber(count: string): number {
	const word = count.toLowerCase();
	if (/^half/.test(word)) return 0.5;
	if (/^an?$/.test(word)) return 1;
	const index = NUMBER_WORDS.indexOf(word);
	return index >= 0 ? index : Number(word.replace(',', '.'));
}

/** The day that a text names, as milliseconds. A month alone is its last day. */
function dayIn(text: string): number | undefined {
	const [, year, month, day] = ISO_DATE.exec(text) ?? [];
	const [, namedDay, name = '', namedYear] = DATE.exec(text) ?? [];
	const number = month ? Number(month) : MONTHS.split('|').indexOf(name.toLowerCase()) + 1;
	const inYear = year ?? namedYear;
	if (inYear === undefined || number < 1) return undefined;
	const inMonth = day ?? namedDay;
	return inMonth ? Date.UTC(Number(inYear), number - 1, Number(inMonth)) : Date.UTC(Number(inYear), number, 0);
}
