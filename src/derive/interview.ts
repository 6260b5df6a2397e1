import type { CaseStudy } from '../schemas/case-study.ts';
import { type Gap, isGap } from '../schemas/gap.ts';
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

/** The questions, in the order of an interview. */
const QUESTIONS = [
	{ id: 'users', section: 'workflow', asks: ({ format }) => format.words.interview.users, answeredBy: ['users'] },
	{ id: 'own', section: 'ownership', asks: askOwn, answeredBy: ['mine', ['others', 'business-owner']] },
	{ id: 'excluded', section: 'scope', asks: askExcluded, answeredBy: ['excluded'] },
	{ id: 'human', section: 'review', asks: askHuman, answeredBy: ['checked', 'reviewer'] },
	{ id: 'worked', section: provedIn, asks: askWorked, answeredBy: [['results', 'score']] },
	{ id: 'failed', section: 'record', asks: askFailed, answeredBy: ['failures'] },
	{ id: 'changed', section: 'record', asks: askChanged, answeredBy: ['changes'] },
	{
		id: 'modes',
		section: 'safeguards',
		asks: ({ format }) => format.words.interview.modes,
		answeredBy: ['slow', 'down', 'adversarial', 'wrong'],
	},
	{ id: 'cost', section: 'cost', asks: askCost, answeredBy: ['per-interaction'] },
	{
		id: 'watched',
		section: 'monitoring',
		asks: ({ format }) => format.words.interview.watched,
		answeredBy: ['watches', 'maintenance'],
	},
	{ id: 'decided', section: 'decision', asks: askDecided, answeredBy: ['decision', 'because'] },
	{
		id: 'rebuild',
		section: 'hindsight',
		asks: ({ format }) => format.words.interview.rebuild,
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

function askOwn({ data, format: { words } }: Source): string {
	const partner = knownItems(known(data.ownership)?.partners).flatMap(({ name }) => known(name) ?? [])[0];
	return partner ? words.interview.ownBeside(partner) : words.interview.own;
}

function askExcluded({ data, format: { words } }: Source): string {
	const what = knownItems(known(data.scope)?.excluded).flatMap((item) => known(item.what) ?? [])[0];
	return what ? words.interview.excludedThis(what) : words.interview.excluded;
}

function askHuman({ data, format: { words } }: Source): string {
	const checked = known(known(data.review)?.checked);
	return checked ? words.interview.checked[checked] : words.interview.human;
}

function askWorked({ data, facts, format: { words } }: Source): string {
	if ((facts.get('score')?.says.length ?? 0) > 0) return words.interview.workedInTests;
	const results = knownItems(data.results);
	const areEstimates = results.length > 0 && results.every(({ basis }) => known(basis) === 'estimated');
	return areEstimates ? words.interview.workedByEstimate : words.interview.worked;
}

function askFailed({ data, format }: Source): string {
	const worst = dearest(data.failures);
	const cost = worst && failureCost(worst);
	const title = known((worst ?? knownItems(data.failures)[0])?.title);
	const { interview } = format.words;
	if (title && cost) return interview.failedDear(title, format.money(cost));
	return title ? interview.failedThis(title) : interview.failed;
}

function askChanged({ data, format: { words } }: Source): string {
	const [latest] = timeline({ failures: [], versions: data.versions }).flatMap((item) =>
		item.type === 'version' ? (known(item.version.version) ?? []) : [],
	);
	return latest ? words.interview.changedThis(latest) : words.interview.changed;
}

function askCost({ data, format: { words } }: Source): string {
	return words.interview.cost(known(known(known(data.cost)?.perInteraction)?.unit) ?? words.figure.interaction);
}

function askDecided({ data, format: { words } }: Source): string {
	const outcome = known(known(data.decision)?.outcome);
	return outcome ? words.interview.decision[outcome] : words.interview.decided;
}

function askAgainst({ facts, format: { words } }: Source): string {
	const title = facts.get('dead-ends')?.says.find((said) => typeof said === 'string');
	return title ? words.interview.againstThis(title) : words.interview.against;
}

/** Where the page tells how the builder knew: with the results, or else with the tests. */
function provedIn({ facts }: Source): SectionId {
	return !isTold(facts.get('results')) && isTold(facts.get('score')) ? 'evals' : 'results';
}

function isTold(fact: Fact | undefined): boolean {
	return fact?.says.some((said) => !isGap(said)) ?? false;
}
