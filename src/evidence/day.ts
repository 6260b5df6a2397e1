import { span } from '../schemas/date.ts';
import { ImportError } from './importer.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an instant in a time zone, `YYYY-MM-DD`. A text that is only a day stays that day.
 * @param value an ISO 8601 text (without a zone it is UTC), or seconds, milliseconds, micro- or nanoseconds since 1970
 * @throws ImportError if it is no time
 */
export function dayIn(timeZone: string, value: string | number, line?: number): string {
	const text = String(value).trim();
	if (isDay(text)) return text;
	const instant = toInstant(text);
	if (Number.isNaN(instant))
		throw new ImportError(`"${text.slice(0, 40)}" is ${DAY.test(text) ? 'a day that does not exist' : 'no time'}`, {
			line,
			fix: 'Export it again; do not edit it in a spreadsheet.',
		});
	return formatFor(timeZone).format(instant);
}

/** Whether a text is a whole day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	return DAY.test(text) && span(text) !== undefined;
}

/** What to say of an export that gives days in UTC to a site whose days are others. */
export function utcDaysNote(timeZone: string): string[] {
	return /^(Etc\/)?(UTC|GMT|UCT|Universal|Zulu|Greenwich)$/i.test(timeZone)
		? []
		: [`The export gives days in UTC; the days of the site are those of ${timeZone}.`];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Numbers of this many digits before the point, and what makes milliseconds of them. */
const SINCE_1970: readonly [RegExp, number][] = [
	[/^\d{10}(\.\d+)?$/, 1000],
	[/^\d{13}(\.\d+)?$/, 1],
	[/^\d{16}$/, 1e-3],
	[/^\d{19}$/, 1e-6],
];
const TIME =
	/^(?<date>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(:\d{2}(\.\d+)?)?) ?(Z|UTC|(?<hours>[-+]\d{2}):?(?<minutes>\d{2})?)?$/i;

function toInstant(text: string): number {
	const [, scale] = SINCE_1970.find(([pattern]) => pattern.test(text)) ?? [];
	if (scale !== undefined) return Math.floor(Number(text) * scale);
	const { date = '', time, hours, minutes = '00' } = TIME.exec(text)?.groups ?? {};
	if (!isDay(date)) return Number.NaN;
	return Date.parse(`${date}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`);
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
	const format =
		formats.get(timeZone) ??
		new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	formats.set(timeZone, format);
	return format;
}
