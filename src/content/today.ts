/**
 * The day of a build, `YYYY-MM-DD`: that of `SOURCE_DATE_EPOCH` (seconds, UTC) when it is set, else today in the site's time zone.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(timeZone: string, env: NodeJS.ProcessEnv = process.env): string {
	const epoch = env.SOURCE_DATE_EPOCH;
	const instant = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
	return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
		instant,
	);
}
