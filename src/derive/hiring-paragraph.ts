import type { Brief, Field } from './hiring-brief.ts';
import { dueWords } from './hiring-when.ts';
import { ACCESS_CLAUSES, AUDIENCE_PHRASES, BESIDE_SENTENCES, CHECKED_SENTENCES, OPEN_WORDS } from './hiring-words.ts';
import { DOES_WORDS } from './words.ts';

/** The fields that a brief cannot do without and that are still empty. */
export function openFields(brief: Brief): Field[] {
	return (Object.keys(OPEN_WORDS) as (keyof typeof OPEN_WORDS)[]).filter(
		(field) => brief[field] === undefined && !(field === 'who' && brief.checked === 'never'),
	);
}

/** The brief in one paragraph. What is not decided is said at its end. */
export function briefParagraph(brief: Brief): string {
	const open = openFields(brief).map((field) => OPEN_WORDS[field as keyof typeof OPEN_WORDS]);
	const sentences = [
		opening(brief),
		forWhom(brief),
		drawsOn(brief),
		comesOut(brief),
		brief.checked && CHECKED_SENTENCES[brief.checked](brief.who && phrase(brief.who)),
		brief.excluded && `Left out: ${phrase(brief.excluded)}.`,
		firstRelease(brief),
		evidence(brief),
		answersFor(brief),
		brief.beside && BESIDE_SENTENCES[brief.beside],
		open.length > 0 && `Not yet decided: ${joinWords(open)}.`,
	];
	return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

/** "a, b and c". */
export function joinWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What somebody typed, as a part of a sentence: without a full stop, and small where its first word is no name. */
export function phrase(text: string): string {
	return lowerFirst(text.replace(/[\s.;:,]+$/u, '') || text);
}

/** What the AI does: "classifies and extracts". */
export function verbs(brief: Brief): string | undefined {
	return brief.does && joinWords(brief.does.map((verb) => DOES_WORDS[verb]));
}

function opening({ team, workflow }: Brief): string | undefined {
	const hiring = team ? `At ${phrase(team)} we are hiring` : 'We are hiring';
	if (workflow) return `${hiring} for one workflow: ${phrase(workflow)}.`;
	return team && `${hiring}.`;
}

function forWhom({ users, audience, volume }: Brief): string | undefined {
	const much = volume && `the volume is ${phrase(volume)}`;
	const who = users ? phrase(users) : undefined;
	const phrased = audience && AUDIENCE_PHRASES[audience];
	const whom = phrased && who ? `${phrased}: ${who}` : (phrased ?? who);
	if (whom) return `It is for ${whom}${much ? `; ${much}` : ''}.`;
	return much && `${upperFirst(much)}.`;
}

function drawsOn({ sources, access }: Brief): string | undefined {
	const clause = access && ACCESS_CLAUSES[access];
	if (sources) return `It draws on ${phrase(sources)}${clause ? `; ${clause}` : ''}.`;
	return clause && `${upperFirst(clause)}.`;
}

function comesOut(brief: Brief): string | undefined {
	const does = verbs(brief);
	const output = brief.output && phrase(brief.output);
	const out = output && `what comes out${runsOn(output) ? ' is' : ':'} ${output}`;
	if (does) return `The AI ${does}${out ? `; ${out}` : ''}.`;
	return out && `${upperFirst(out)}.`;
}

function firstRelease({ release, by }: Brief): string | undefined {
	const due = by && dueWords(phrase(by));
	if (!release) return due && `The first release is due ${due}.`;
	const what = phrase(release);
	return runsOn(what)
		? `The first release is ${what}${due ? `, ${due}` : ''}.`
		: `The first release${due ? `, ${due}` : ''}: ${what}.`;
}

function evidence({ evidence: shows, judged }: Brief): string | undefined {
	const when = judged && `judged ${dueWords(phrase(judged), 'after')}`;
	if (shows) return `The evidence${when ? `, ${when}` : ''}: ${phrase(shows)}.`;
	return when && `It is ${when}.`;
}

function answersFor({ owner, stop }: Brief): string | undefined {
	const reason = stop && phrase(stop.replace(/^(?:if|when)\s+/i, ''));
	const stops = reason && `${runsOn(reason) ? 'if' : 'in this case:'} ${reason}`;
	if (owner) return `${upperFirst(phrase(owner))} answers for it${stops ? `, and stops it ${stops}` : ''}.`;
	return stops && `It is stopped ${stops}.`;
}

/** Whether a phrase can go on inside a sentence: it does not begin as a sentence or a name does. */
function runsOn(text: string): boolean {
	return !/^\p{Lu}/u.test(text);
}

/** Lower case for a phrase inside a sentence, unless its first word may be a name or an abbreviation. */
function lowerFirst(text: string): string {
	return /^(?:The|An?|Each|Every|Everyone|Everybody|All|Our|Its|This|In|By|Within|From|For|About|Around|Roughly|Over|More|Some|Somebody|Nobody|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|If|When|Once|Before|After|At|On|Until|Any)(?:\s|$)/.test(
		text,
	)
		? text.charAt(0).toLowerCase() + text.slice(1)
		: text;
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
