import { hashOf } from './hash.ts';

/**
 * Something in a text by which it can be known again: a word, an identifier or a whole line. A hash, of which the lowest two
 * bits say which of the three it is.
 */
export type Feature = number;

/** What it says that a later text holds the same: six points are two identifiers, or one line. */
const POINTS = [0, 1, 3, 6] as const;
const KIND = { word: 1, identifier: 2, line: 3 } as const;

/** No answer of a tool fills a context with more characters than these. */
const MOST = 2_000_000;
const LINE_NUMBER = /^\s*\d+[→\t|:]\s?/;
const RUN = /[\p{L}\p{N}_$]+(?:[.-][\p{L}\p{N}_$]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** How many points it is worth to find a feature again. */
export function pointsOf(feature: Feature): number {
	return POINTS[feature % 4] ?? 0;
}

/** Whether a feature is a whole line. */
export function isLine(feature: Feature): boolean {
	return feature % 4 === KIND.line;
}

/** The distinctive words, identifiers and lines of a text. */
export function featuresOf(text: string): Set<Feature> {
	const found = new Set<Feature>();
	for (const line of text.slice(0, MOST).split('\n')) {
		const bare = line.replace(LINE_NUMBER, '').trim();
		if (bare.length >= 20 && /\p{L}{3}/u.test(bare) && /\s/.test(bare)) found.add(feature(bare, KIND.line));
		for (const [run] of bare.matchAll(RUN)) addRun(found, run);
	}
	return found;
}

function addRun(found: Set<Feature>, run: string): void {
	const parts = run.split(/[.-]/);
	if (parts.length > 1 && run.includes('.') && run.length >= 6 && !COMMON.has(run))
		found.add(feature(run, KIND.identifier));
	for (const part of parts) addPart(found, part);
}

function addPart(found: Set<Feature>, part: string): void {
	if (UNSPACED.test(part)) {
		for (let at = 0; at + 3 <= part.length; at += 1) found.add(feature(part.slice(at, at + 3), KIND.word));
	} else if (isIdentifier(part)) {
		found.add(feature(part, KIND.identifier));
	} else if (/^\d{4}$/.test(part) || (/^\p{L}[\p{L}\p{M}]{4,}$/u.test(part) && !COMMON.has(part.toLowerCase()))) {
		found.add(feature(part.toLowerCase(), KIND.word));
	}
}

/** `camelCase`, `snake_case`, `utf8`, a commit or a long number: what nobody writes by chance. */
function isIdentifier(part: string): boolean {
	if (part.length < 4) return false;
	return /\p{Ll}\p{Lu}|\p{L}[_$]|[_$]\p{L}|\p{L}\d|\d\p{L}|^\d{5,}$/u.test(part);
}

function feature(text: string, kind: number): Feature {
	return Math.floor(hashOf(text) / 4) * 4 + kind;
}

/** Words of five letters and more that say nothing about where a text comes from. */
const COMMON: ReadonlySet<string> = new Set(
	`about above added adding after again against allow allows already also although always another array async await
	based because become before being below between boolean both break build called calls cannot catch change changed changes
	check class clear code command complete completed const content contains correct could create created current currently
	default delete different directory does doesn done each edit either empty ensure error errors every everything example
	exist exists expect export exported extends false field fields file files final finally find first fixed following found
	from function functions further given going good great handle have having here however implement implementation import
	include includes index inside instead interface issue item items just large later latest least length like line lines
	list local look looking made make makes making many message method might missing module more most move must name names
	need needed needs never next none nothing null number object other output package param params pass passed path perfect
	please possible print private problem process project proper properly provide public quick quickly rather read ready
	really remove removed replace request require required response result results return returns right same second
	section should show shows simple since single some something source start started state static still string strings
	successfully such support sure system take tests test than that their them then there these they thing things think this
	those three through throw throws time today total true type typeof types under undefined understand unless until update
	updated updating using value values variable various version very void want well were what when where whether which
	while will with within without work working works would write written wrong your yourself
	index.ts index.js main.ts package.json process.env console.log import.meta`.split(/\s+/),
);
