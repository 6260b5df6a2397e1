import { ImportError } from './importer.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day of an instant in a time zone, `YYYY-MM-DD`. A text that is only a day stays that day.
 * @param value an ISO 8601 text (without a zone it is UTC), or seconds or milliseconds since 1970
 * @throws ImportError if it is no time
 */
export function dayIn(timeZone: string, value: string | number, line?: number): string {
	if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim())) return value.trim();
	const instant = toInstant(value);
	if (Number.isNaN(instant))
		throw new ImportError(`"${String(value).slice(0, 40)}" is no time`, {
			line,
			fix: 'Export it again; do not edit it in a spreadsheet.',
		});
	return formatFor(timeZone).format(instant);
}

function toInstant(value: string | number): number {
	const text = String(value).trim();
	if (/^\d{9,10}(\.\d+)?$/.test(text)) return Number(text) * 1000;
	if (/^\d{12,13}$/.test(text)) return Number(text);
	if (/^\d{18,19}$/.test(text)) return Number(BigInt(text) / 1_000_000n);
	const zoned = /([zZ]|[-+]\d{2}:?\d{2}| UTC)$/.test(text) ? text : `${text.replace(' ', 'T')}Z`;
	return Date.parse(zoned.replace(/ UTC$/, 'Z').replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'));
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
	const format =
		formats.get(timeZone) ??
		new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	formats.set(timeZone, format);
	return format;
}
