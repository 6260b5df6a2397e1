import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/derive/facts.ts';
import type { CaseStudyInput } from '../../src/schemas/case-study.ts';
import type { Gap } from '../../src/schemas/gap.ts';
import { fact, facts, says } from '../support/case-facts.ts';

const gap = { undisclosed: 'A client asked for it' };
const GAP: Gap = { gap: 'undisclosed', why: 'A client asked for it' };
const other = { unmeasured: 'Nobody counts' };
const OTHER: Gap = { gap: 'unmeasured', why: 'Nobody counts' };
const euros = (amount: number | typeof gap) => ({ amount, currency: 'EUR' });

type Answers = Partial<CaseStudyInput>;

const workflow = { users: 'A', before: 'B', after: 'C' };
const scope = { included: ['A'], excluded: [{ what: 'B', why: 'C' }] };
const review = { does: 'drafts', checked: 'before', who: 'A' } as const;
const failure = { title: 'A', kind: 'limit', impact: 'It hurt' } as const;
const perInteraction = { ...euros(0.1), unit: 'answer' };

describe('a gap stays a gap', () => {
	test.each<[string, Answers, FactId[]]>([
		['workflow', { workflow: gap }, ['users', 'before', 'after', 'volume']],
		['scope', { scope: gap }, ['included', 'excluded', 'first-release']],
		['ownership', { ownership: gap }, ['mine', 'others', 'business-owner']],
		['review', { review: gap }, ['does', 'checked', 'reviewer', 'outcomes', 'stays-out-of']],
		['results', { results: gap }, ['results']],
		['failures', { failures: gap }, ['failures', 'dearest']],
		['failure modes', { failureModes: gap }, ['slow', 'down', 'adversarial', 'wrong']],
		['guardrails', { guardrails: gap }, ['guardrails']],
		['data', { data: gap }, ['personal-data']],
		['cost', { cost: gap }, ['per-interaction', 'monthly', 'build']],
		['monitoring', { monitoring: gap }, ['dashboard', 'watches']],
		['maintenance', { maintenance: gap }, ['maintenance']],
		['decision', { decision: gap }, ['decision', 'because']],
		['versions', { versions: gap }, ['changes']],
		['links', { links: gap }, ['where']],
		['models', { models: gap }, ['models']],
		['stack', { stack: gap }, ['stack']],
		['domain', { domain: gap }, ['domain']],
		['rebuild', { rebuild: gap }, ['rebuild']],
	])('in place of all of %s', (_, answers, ids) => {
		const gaps = facts(answers).filter((one) => one.says.some((said) => typeof said === 'object'));
		expect(gaps.map(({ id, says, basis }) => [id, says, basis])).toEqual(ids.map((id) => [id, [GAP], undefined]));
	});

	test.each<[FactId, Answers]>([
		['users', { workflow: { ...workflow, users: gap } }],
		['before', { workflow: { ...workflow, before: gap } }],
		['after', { workflow: { ...workflow, after: gap } }],
		['volume', { workflow: { ...workflow, volume: gap } }],
		['volume', { workflow: { ...workflow, volume: { count: gap, unit: 'calls', per: 'day' } } }],
		['does', { review: { ...review, does: gap } }],
		['checked', { review: { ...review, checked: gap } }],
		['reviewer', { review: { ...review, who: gap } }],
		['outcomes', { review: { ...review, outcomes: gap } }],
		['outcomes', { review: { ...review, outcomes: { accepted: gap, unit: 'count' } } }],
		['stays-out-of', { review: { ...review, staysOutOf: gap } }],
		['included', { scope: { ...scope, included: gap } }],
		['excluded', { scope: { ...scope, excluded: gap } }],
		['excluded', { scope: { ...scope, excluded: [{ what: gap, why: 'A' }] } }],
		['first-release', { scope: { ...scope, firstRelease: gap } }],
		['first-release', { scope: { ...scope, firstRelease: { days: gap, shipped: 'A' } } }],
		['mine', { ownership: { mine: gap, others: ['A'] } }],
		['others', { ownership: { mine: ['A'], others: gap } }],
		['business-owner', { ownership: { mine: ['A'], businessOwner: gap } }],
		['results', { results: [{ claim: gap, kind: 'time', after: 5 }] }],
		['failures', { failures: [{ ...failure, title: gap }] }],
		['dead-ends', { failures: [{ ...failure, kind: 'dead-end', title: gap }] }],
		['dearest', { failures: [{ ...failure, cost: gap }] }],
		['dearest', { failures: [{ ...failure, cost: euros(gap) }] }],
		['slow', { failureModes: { slow: gap } }],
		['down', { failureModes: { down: gap } }],
		['adversarial', { failureModes: { adversarial: gap } }],
		['wrong', { failureModes: { wrong: gap } }],
		['guardrails', { guardrails: { costCeiling: gap } }],
		['guardrails', { guardrails: { costCeiling: { ...euros(gap), per: 'month' } } }],
		['guardrails', { guardrails: { loopLimit: gap } }],
		['guardrails', { guardrails: { refuses: gap } }],
		['guardrails', { guardrails: { rules: gap } }],
		['personal-data', { data: { personal: gap } }],
		['per-interaction', { cost: { perInteraction: gap } }],
		['per-interaction', { cost: { perInteraction: { ...perInteraction, amount: gap } } }],
		['monthly', { cost: { perInteraction, monthly: gap } }],
		['monthly', { cost: { perInteraction, monthly: euros(gap) } }],
		['build', { cost: { perInteraction, build: gap } }],
		['build', { cost: { perInteraction, build: { days: gap } } }],
		['build', { cost: { perInteraction, build: { money: euros(gap) } } }],
		['dashboard', { monitoring: { url: gap } }],
		['dashboard', { monitoring: { url: { url: gap, label: 'Status', access: 'staff' } } }],
		['watches', { monitoring: { watches: gap } }],
		['maintenance', { maintenance: { owner: gap } }],
		['decision', { decision: { outcome: gap } }],
		['because', { decision: { outcome: 'stop', because: gap } }],
		['where', { links: { live: gap } }],
		['models', { models: [{ name: gap, version: '2' }] }],
		['changes', { versions: [{ version: '1', change: gap }] }],
		['stack', { stack: [{ name: gap, for: 'A' }] }],
	])('at a key inside: %s', (id, answers) => {
		expect(fact(id, answers)).toMatchObject({ says: [GAP], basis: undefined });
	});

	test.each<[FactId, Answers, (string | Gap)[]]>([
		['results', { results: [{ claim: 'Quicker', kind: 'time' }, gap] }, ['Quicker', GAP]],
		['failures', { failures: [gap, failure] }, [GAP, 'A']],
		['dearest', { failures: [gap, failure, { ...failure, cost: other }] }, [GAP, OTHER]],
		['dearest', { failures: [gap, { ...failure, cost: euros(5) }] }, ['€5: A']],
		['excluded', { scope: { ...scope, excluded: [{ what: 'B', why: 'C' }, gap] } }, ['B', GAP]],
		['included', { scope: { ...scope, included: [gap, 'A'] } }, [GAP, 'A']],
		[
			'guardrails',
			{ guardrails: { refuses: ['A', gap, 'B'], rules: ['C', other] } },
			['C', OTHER, 'Refuses: A; B', GAP],
		],
		['watches', { monitoring: { watches: ['A', gap] } }, ['A', GAP]],
		['dashboard', { monitoring: { url: ['https://example.org/', gap] } }, ['https://example.org/', GAP]],
		['changes', { versions: [{ version: '1', change: 'A' }, gap] }, ['1: A', GAP]],
		['models', { models: [gap, { name: 'm' }] }, [GAP, 'm']],
		['mine', { ownership: { mine: ['A', gap] } }, ['A', GAP]],
		['stays-out-of', { review: { ...review, staysOutOf: ['A', gap] } }, ['A', GAP]],
		[
			'outcomes',
			{ review: { ...review, outcomes: { accepted: 9, rejected: 1, edited: gap, unit: 'count' } } },
			['90% accepted, 10% rejected, of 10', GAP],
		],
		['status', { since: gap }, ['Live', GAP]],
	])('among the answers of a list: %s', (id, answers, expected) => {
		expect(says(id, answers)).toEqual(expected);
	});

	test('which does not hide the answer beside it', () => {
		expect(says('models', { models: [{ name: 'm', version: gap, for: gap }] })).toEqual(['m']);
		expect(says('changes', { versions: [{ version: gap, change: 'A' }] })).toEqual(['A']);
		expect(says('dearest', { failures: [{ ...failure, title: gap, cost: euros(5) }] })).toEqual(['€5: It hurt']);
		expect(says('dearest', { failures: [{ ...failure, title: gap, impact: gap, cost: euros(5) }] })).toEqual(['€5']);
		expect(
			says('per-interaction', { cost: { perInteraction: { ...perInteraction, unit: gap }, asOf: '2026' } }),
		).toEqual(['€0.10 per interaction']);
	});
});

describe('silence is an empty list', () => {
	test.each<[string, Answers, FactId[]]>([
		['links', { links: undefined }, ['where']],
		['a live link', { links: { repo: 'https://example.org/' } }, ['where']],
		[
			'a domain, models and tools',
			{ domain: undefined, models: undefined, stack: undefined },
			['domain', 'models', 'stack'],
		],
		['failure modes', { failureModes: undefined }, ['slow', 'down', 'adversarial', 'wrong']],
		['all but one failure mode', { failureModes: { slow: 'A' } }, ['down', 'adversarial', 'wrong']],
		['guardrails', { guardrails: undefined }, ['guardrails']],
		['data', { data: undefined }, ['personal-data']],
		['maintenance', { maintenance: undefined }, ['maintenance']],
		['versions and what to rebuild', { versions: undefined, rebuild: undefined }, ['changes', 'rebuild']],
		['a price of what failed', { failures: [failure] }, ['dearest']],
		['a failure that cost something', { failures: [{ ...failure, cost: euros(0) }] }, ['dearest']],
		['inner keys of the review', { review }, ['outcomes', 'stays-out-of']],
		['inner keys of the workflow', { workflow }, ['volume']],
		['inner keys of the scope', { scope }, ['first-release']],
		['others', { ownership: { mine: ['A'] } }, ['others', 'business-owner']],
		['a month and the build', { cost: { perInteraction: gap } }, ['monthly', 'build']],
		['a dashboard', { monitoring: { watches: ['A'] } }, ['dashboard']],
		['what is watched', { monitoring: { url: 'https://example.org/' } }, ['watches']],
		['a reason', { decision: { outcome: 'expand' } }, ['because']],
	])('without %s', (_, answers, ids) => {
		const silent = facts(answers).filter((one) => one.says.length === 0);
		// A full case study has no dead ends, no evals and no open questions.
		const expected = new Set<FactId>(['score', 'dead-ends', ...ids]);
		expect(new Set(silent.map(({ id }) => id).filter((id) => id !== 'open'))).toEqual(expected);
		expect(silent.every(({ basis }) => basis === undefined)).toBe(true);
	});
});
