import type { Site } from '../schemas/site.ts';
import { hasWords, LANGUAGES } from '../words/languages.ts';
import type { Entry } from './entries.ts';
import { type Finding, finding, type RuleCode } from './rules.ts';

const DAY = 86_400_000;
/** Days before the end at which the owner is told. */
const SOON = 30;
/** RFC 9116 asks for less than a year, so that nobody trusts an address that was forgotten. */
const LONGEST = 366;

/** Rules about site.yaml that its shape alone does not tell. */
export function checkSite(entries: readonly Entry[], today: string): Finding[] {
	return entries.flatMap((entry) => {
		const site = entry.collection === 'site' ? (entry.parsed as Site | undefined) : undefined;
		return site ? [...checkLanguage(entry, site), ...checkSecurity(entry, site, today)] : [];
	});
}

function checkLanguage({ path, file }: Entry, { language }: Site): Finding[] {
	if (hasWords(language)) return [];
	return [
		finding(
			'language-words',
			path,
			file.locate(['language']),
			`the interface has no words in “${language}”, so it is English around your content`,
			`Translate src/words/en.ts and name the file in src/words/languages.ts, or write in one of ${Object.keys(LANGUAGES).join(', ')}.`,
		),
	];
}

function checkSecurity({ path, file }: Entry, { security, demo }: Site, today: string): Finding[] {
	const problem = security && expiry(security.expires, today, demo);
	if (!problem) return [];
	return [
		finding(
			problem.rule,
			path,
			file.locate(['security', 'expires']),
			problem.message,
			'Make sure that the contact still answers, then set a day less than a year ahead.',
		),
	];
}

function expiry(expires: string, today: string, isDemo: boolean): { rule: RuleCode; message: string } | undefined {
	const days = Math.round((Date.parse(expires) - Date.parse(today)) / DAY);
	const rule = 'security-expiry';
	if (days < 0) {
		const message = `security.txt expired on ${expires}, so nobody may use it`;
		// Nobody answers for a demonstration, and it has to build in later years as well.
		return { rule: isDemo ? rule : 'security-expired', message };
	}
	if (days === 0) return { rule, message: 'security.txt expires today' };
	if (days <= SOON) return { rule, message: `security.txt expires in ${days} ${days === 1 ? 'day' : 'days'}` };
	return days > LONGEST ? { rule, message: `security.txt expires in ${days} days, more than a year` } : undefined;
}
