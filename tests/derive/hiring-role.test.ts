import { describe, expect, test } from 'vitest';
import type { Brief } from '../../src/derive/hiring-brief.ts';
import { ROLES, type Role, roleWords, suggestRole } from '../../src/derive/hiring-role.ts';
import * as en from '../../src/words/en.ts';
import { BRIEFS } from '../support/briefs.ts';

describe('the role for the brief', () => {
	test.each<[keyof typeof BRIEFS, Role | undefined, Role | undefined]>([
		['empty', undefined, undefined],
		['example', 'builder', undefined],
		['slogan', undefined, undefined],
		['everything', undefined, undefined],
		['invoices', 'builder', undefined],
		['chatbot', 'builder', undefined],
		['platform', 'ai-engineer', 'builder'],
		['shop', 'product-engineer', undefined],
		['refunds', 'agent-builder', 'builder'],
		['acting', 'agent-builder', undefined],
		['forecast', 'ml-engineer', 'builder'],
		['hebrew', undefined, undefined],
	])('%s is %s, then %s', (name, role, next) => {
		const suggestion = suggestRole(BRIEFS[name], en);
		expect([suggestion?.role, suggestion?.runnerUp?.role]).toEqual([role, next]);
	});

	test.each<[Brief, Role]>([
		[{ beside: 'nobody' }, 'builder'],
		[{ beside: 'engineers' }, 'ai-engineer'],
		[{ beside: 'engineers', audience: 'inside', does: ['answers'], by: '6 weeks' }, 'ai-engineer'],
		[{ beside: 'product' }, 'product-engineer'],
		[{ audience: 'outside', does: ['answers'] }, 'product-engineer'],
		[{ does: ['acts'], audience: 'outside' }, 'agent-builder'],
		[{ does: ['predicts'], beside: 'nobody' }, 'ml-engineer'],
		[{ does: ['predicts'], sources: 'Six years of labelled records', beside: 'engineers' }, 'ml-engineer'],
	])('%j is %s', (brief, role) => {
		expect(suggestRole(brief, en)?.role).toBe(role);
	});

	test('has a reason each, the strongest first', () => {
		const { because, runnerUp } = suggestRole(BRIEFS.refunds, en) ?? { because: [], runnerUp: undefined };
		expect(because[0]).toBe('acts');
		expect(because).toHaveLength(3);
		expect(runnerUp?.because).toEqual(['colleagues']);
	});
});

test('a suggestion reads as sentences', () => {
	const suggestion = suggestRole(BRIEFS.platform, en);
	expect(suggestion && roleWords(suggestion, en)).toEqual({
		role: 'AI engineer',
		because:
			'Because an engineering team will run it, so it has to fit their code, tests and releases; the brief speaks of a platform and its parts.',
		next: 'After that: AI builder, because the users are colleagues who can be asked every day.',
	});
});

test('every role can be suggested', () => {
	const suggested = Object.values(BRIEFS).map((brief) => suggestRole(brief, en)?.role);
	expect(ROLES.filter((role) => !suggested.includes(role))).toEqual([]);
});
