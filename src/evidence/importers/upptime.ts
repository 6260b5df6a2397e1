import { parse } from 'yaml';
import * as z from 'zod';
import { day } from '../../schemas/date.ts';
import { dayIn } from '../day.ts';
import { type Head, holds } from '../head.ts';
import { type ExportFile, ImportError, type Importer, type ImportOptions, type Reading } from '../importer.ts';
import { hold, readJson } from '../json.ts';
import { readText } from '../text.ts';

/** A day has 1440 minutes, one on which clocks are set back 1500. */
const MOST_MINUTES = 1500;

const status = z.enum(['up', 'down', 'degraded']);
const service = z.object({
	slug: z.string(),
	status,
	uptimeDay: z.unknown().optional(),
	uptimeWeek: z.unknown().optional(),
	uptimeMonth: z.unknown().optional(),
	uptimeYear: z.unknown().optional(),
	dailyMinutesDown: z.record(day, z.number().min(0).max(MOST_MINUTES)).nullish(),
});
const check = z.object({
	status,
	lastUpdated: z.iso.datetime({ offset: true }),
	startTime: z.iso.datetime({ offset: true }).nullish(),
});

type Service = z.output<typeof service>;

/**
 * A service that Upptime watches, from one of two files. `history/summary.json` has the shares and the minutes down, for one service a
 * record; `history/<slug>.yml` has the time of the last check and no shares.
 */
export const upptime: Importer = {
	tool: 'Upptime',
	format: 'summary.json or history/<slug>.yml',
	kind: 'uptime',
	recognises: (head) => isSummary(head) || isHistory(head),
	read: (file, options) => (isSummary(file.head) ? readSummary(file, options) : readHistory(file, options)),
};

function isSummary({ shape, keys }: Head): boolean {
	return shape === 'json-array' && holds(keys, 'slug', 'status', 'uptime');
}

function isHistory({ text }: Head): boolean {
	return /^url:/m.test(text) && /^lastUpdated:/m.test(text) && /^generator: Upptime\b/m.test(text);
}

async function readSummary(file: ExportFile, { date, today }: ImportOptions): Promise<Reading> {
	const services = await readJson(file, z.array(service));
	const [only] = services;
	if (!only || services.length > 1) throw manyServices(services);
	const checked = date ?? today;
	const ratio = ratioOf(only);
	const downMinutesByDay = only.dailyMinutesDown ?? undefined;
	const days = [checked, ...Object.keys(downMinutesByDay ?? {})].sort();
	return {
		kind: 'uptime',
		from: days[0] ?? checked,
		to: days.at(-1) ?? checked,
		uptime: {
			checkedAt: `${checked}T00:00:00Z`,
			status: only.status,
			ratio: ratio.shares,
			...(downMinutesByDay ? { downMinutesByDay } : {}),
		},
		notes: [
			'The summary does not say when it was written: its day is taken, without the time. history/<slug>.yml has the exact time of the last check.',
			'It does not say either since when the service is watched: the record begins with the first day that has minutes down.',
			...(ratio.unread > 0 ? [`${ratio.unread} of 4 shares are not a percentage from 0 to 100 and left out.`] : []),
		],
	};
}

function manyServices(services: readonly Service[]): ImportError {
	if (services.length === 0)
		return new ImportError('the summary holds no service', { fix: 'Wait until Upptime has checked one.' });
	const slugs = services.map(({ slug }) => slug.slice(0, 80)).join(', ');
	return new ImportError(`the summary holds ${services.length} services, and a record is of one: ${slugs}`, {
		fix: 'Cut the array down to the entry of the service, save it as a file and import that.',
	});
}

function ratioOf({ uptimeDay, uptimeWeek, uptimeMonth, uptimeYear }: Service) {
	const shares = Object.entries({ day: uptimeDay, week: uptimeWeek, month: uptimeMonth, year: uptimeYear });
	const read = shares.flatMap(([period, percentage]): [string, number][] => {
		const share = shareOf(percentage);
		return share === undefined ? [] : [[period, share]];
	});
	if (read.length === 0)
		throw new ImportError('none of the shares (uptimeDay, uptimeWeek, uptimeMonth, uptimeYear) is a percentage', {
			fix: 'Take a summary.json that Upptime wrote.',
		});
	return { shares: Object.fromEntries(read), unread: shares.length - read.length };
}

/** `99.98%` as a share. */
function shareOf(percentage: unknown): number | undefined {
	const [, digits] = typeof percentage === 'string' ? (/^(\d{1,3}(?:\.\d+)?)%$/.exec(percentage) ?? []) : [];
	const share = Number((Number(digits) / 100).toFixed(8));
	return digits !== undefined && share <= 1 ? share : undefined;
}

async function readHistory(file: ExportFile, { timeZone }: ImportOptions): Promise<Reading> {
	const text = await readText(file);
	const { status, lastUpdated, startTime } = hold(parseYaml(text, file.name), check, file.name);
	const to = dayIn(timeZone, lastUpdated);
	return {
		kind: 'uptime',
		from: startTime ? dayIn(timeZone, startTime) : to,
		to,
		uptime: { checkedAt: lastUpdated, status, ratio: {} },
		notes: ['The history of a service has its last check and no shares; history/summary.json has those.'],
	};
}

function parseYaml(text: string, name: string): unknown {
	try {
		return parse(text);
	} catch (cause) {
		throw new ImportError(`${name} is not whole: its YAML breaks off or is damaged`, { fix: 'Fetch it again.', cause });
	}
}
