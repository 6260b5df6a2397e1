import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
import type { Checked, Decision } from '../schemas/vocabulary.ts';
import type { CaseView } from './case-view.ts';
import { dearest, failureCost } from './dearest.ts';
import type { Fact, FactId } from './facts.ts';
import type { Format } from './format.ts';
import { known, knownItems } from './known.ts';
import type { SectionId } from './sections.ts';
import { timeline } from './timeline.ts';

/** A question that a careful employer asks about one case, and where its page answers it. */
export interface InterviewQuestion {
	id: string;
	asks: string;
	/** The section with the author's answer; undefined where there is none. */
	section: SectionId | undefined;
	state: 'answered' | 'partly' | 'open' | Gap;
}

interface Source {
	item: CaseView;
	data: CaseStudy;
	/** The facts of the case, by id. */
	facts: ReadonlyMap<FactId, Fact>;
	format: Format;
}

interface Row {
	id: string;
	section: SectionId | ((source: Source) => SectionId);
	asks(source: Source): string;
	/** The facts that answer it: all of them, or it is answered in part. A list inside means any one of it. */
	answeredBy: readonly (FactId | readonly FactId[])[];
}

/** What to ask about the human, by when one checks. */
const CHECKED_QUESTIONS = {
	before: 'Nothing leaves unapproved. What does the reviewer do on a day with no time to read?',
	'by-reader': 'A person reads it and decides. How would you notice that they have stopped disagreeing with it?',
	sample: 'A share is checked afterwards. Who chose that share, and what happens to the rest?',
	'on-appeal': 'It is checked when somebody objects. How does a person learn that they can?',
	never: 'Nobody checks. Why is that safe here?',
} as const satisfies Record<Checked, string>;

/** What to ask about the decision. */
const DECISION_QUESTIONS = {
	expand: 'The business decided to expand it. Which figure would have made them stop?',
	maintain: 'The business decided to keep it as it is. What was the case for more, and for less?',
	'hand-over': 'It was handed over. What could the next owner not do in the first month?',
	stop: 'The business decided to stop it. When could you have known?',
	undecided: 'Nothing is decided. Who decides, on which figure, and by when?',
} as const satisfies Record<Decision, string>;

/** The questions, in the order of an interview. */
const QUESTIONS = [
	{
		id: 'users',
		section: 'workflow',
		asks: () => 'Who were the users, and may I talk to one of them?',
		answeredBy: ['users'],
	},
	{ id: 'own', section: 'ownership', asks: askOwn, answeredBy: ['mine', ['others', 'business-owner']] },
	{ id: 'excluded', section: 'scope', asks: askExcluded, answeredBy: ['excluded'] },
	{ id: 'human', section: 'review', asks: askHuman, answeredBy: ['checked', 'reviewer'] },
	{ id: 'worked', section: provedIn, asks: askWorked, answeredBy: [['results', 'score']] },
	{ id: 'failed', section: 'record', asks: askFailed, answeredBy: ['failures'] },
	{ id: 'changed', section: 'record', asks: askChanged, answeredBy: ['changes'] },
	{
		id: 'modes',
		section: 'safeguards',
		asks: () => 'What happens when the model is slow, down, attacked, or wrong without anybody noticing?',
		answeredBy: ['slow', 'down', 'adversarial', 'wrong'],
	},
	{ id: 'cost', section: 'cost', asks: askCost, answeredBy: ['per-interaction'] },
	{
		id: 'watched',
		section: 'monitoring',
		asks: () => 'Who watches it, and what did they last do because of what they saw?',
		answeredBy: ['watches', 'maintenance'],
	},
	{ id: 'decided', section: 'decision', asks: askDecided, answeredBy: ['decision', 'because'] },
	{
		id: 'rebuild',
		section: 'hindsight',
		asks: () => 'What would you do differently, and what first?',
		answeredBy: ['rebuild'],
	},
	{
		id: 'against',
		section: ({ facts }) => (isTold(facts.get('dead-ends')) ? 'record' : 'review'),
		asks: askAgainst,
		answeredBy: [['stays-out-of', 'dead-ends']],
	},
] as const satisfies readonly Row[];

/**
 * The questions to ask the builder about one case, in its own terms, each with how far its page answers it.
 * @param facts the facts of the same case
 */
export function interviewQuestions(item: CaseView, facts: readonly Fact[], format: Format): InterviewQuestion[] {
	const source: Source = { item, data: item.data, facts: new Map(facts.map((fact) => [fact.id, fact])), format };
	return QUESTIONS.map(({ id, section, asks, answeredBy }: Row) => {
		const state = stateOf(answeredBy, source);
		const where = typeof section === 'string' ? section : section(source);
		const isAnswered = state === 'answered' || state === 'partly';
		return { id, asks: asks(source), section: isAnswered ? where : undefined, state };
	});
}

function stateOf(answeredBy: Row['answeredBy'], { facts }: Source): InterviewQuestion['state'] {
	const says = answeredBy.map((ids) => [ids].flat().flatMap((id) => facts.get(id)?.says ?? []));
	const answered = says.filter((list) => list.some((said) => !isGap(said)));
	const partial = answered.length < says.length || says.flat().some(isGap);
	if (answered.length > 0) return partial ? 'partly' : 'answered';
	return says.flat().find(isGap) ?? 'open';
}

function askOwn({ data }: Source): string {
	const partner = knownItems(known(data.ownership)?.partners).flatMap(({ name }) => known(name) ?? [])[0];
	return partner
		? `What did you own, and what was the part of ${partner}?`
		: 'What did you own, and what was the work of others?';
}

function askExcluded({ data }: Source): string {
	const what = knownItems(known(data.scope)?.excluded).flatMap((item) => known(item.what) ?? [])[0];
	return what
		? `“${what}” was left out. Who wanted it in, and how did you say no?`
		: 'What did you leave out, and why?';
}

function askHuman({ data }: Source): string {
	const checked = known(known(data.review)?.checked);
	return checked ? CHECKED_QUESTIONS[checked] : 'Where does a human stand, and what can they do?';
}

function askWorked({ data, facts }: Source): string {
	if ((facts.get('score')?.says.length ?? 0) > 0)
		return 'How did you know that it worked, and which cases are not in your test set?';
	const results = knownItems(data.results);
	if (results.length > 0 && results.every(({ basis }) => known(basis) === 'estimated'))
		return 'Your results are estimates. How would you know that it worked?';
	return 'How did you know that it worked, and who did the counting?';
}

function askFailed({ data, format }: Source): string {
	const worst = dearest(data.failures);
	const cost = worst && failureCost(worst);
	const title = known((worst ?? knownItems(data.failures)[0])?.title);
	if (title && cost) return `“${title}” cost ${format.money(cost)}. What would catch it today, and how soon?`;
	return title ? `“${title}”: who noticed, and how soon?` : 'What failed, who noticed, and what did it cost?';
}

function askChanged({ data }: Source): string {
	const [latest] = timeline({ failures: [], versions: data.versions }).flatMap((item) =>
		item.type === 'version' ? (known(item.version.version) ?? []) : [],
	);
	return latest
		? `What made you release version ${latest}, and what did you try before?`
		: 'What has changed since the first release, and why?';
}

function askCost({ data }: Source): string {
	const unit = known(known(known(data.cost)?.perInteraction)?.unit) ?? 'interaction';
	return `What does one ${unit} cost with everything in it, and what at ten times the volume?`;
}

function askDecided({ data }: Source): string {
	const outcome = known(known(data.decision)?.outcome);
	return outcome ? DECISION_QUESTIONS[outcome] : 'What did the business decide after seeing the evidence?';
}

function askAgainst({ facts }: Source): string {
	const title = facts.get('dead-ends')?.says.find((said) => !isGap(said));
	return title
		? `When did you decide against AI? Was “${title}” such a time?`
		: 'When did you decide against AI, and for what?';
}

/** Where the page tells how the builder knew: with the results, or else with the tests. */
function provedIn({ facts }: Source): SectionId {
	return !isTold(facts.get('results')) && isTold(facts.get('score')) ? 'evals' : 'results';
}

function isTold(fact: Fact | undefined): boolean {
	return fact?.says.some((said) => !isGap(said)) ?? false;
}
