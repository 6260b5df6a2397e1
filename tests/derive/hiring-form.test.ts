import { describe, expect, test } from 'vitest';
import { type Brief, readBrief, writeBrief } from '../../src/derive/hiring-brief.ts';
import { exampleBrief, questionGroups } from '../../src/derive/hiring-form.ts';
import { openFields } from '../../src/derive/hiring-paragraph.ts';
import { interviewQuestions } from '../../src/derive/hiring-questions.ts';
import { briefAsText } from '../../src/derive/hiring-text.ts';
import { vagueness } from '../../src/derive/hiring-vagueness.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { BRIEFS } from '../support/briefs.ts';
import { HEBREW_BRIEFS } from '../support/briefs-hebrew.ts';

const ALL: readonly Brief[] = [...Object.values(BRIEFS), ...Object.values(HEBREW_BRIEFS)];

describe.each(Object.entries(LANGUAGES))('in the language %s', (_, words) => {
	const questions = questionGroups(words).flatMap((group) => group.questions);
	const answers = (kind: 'not' | 'but') =>
		questions.flatMap((question) => {
			const answer = 'options' in question ? undefined : question[kind];
			return answer ? [{ field: question.field, answer }] : [];
		});

	test('the form shows answers that say nothing, and each is vague', () => {
		const precise = answers('not').filter(({ field, answer }) => vagueness({ [field]: answer }, words).length === 0);
		expect(precise).toEqual([]);
		expect(answers('not').length).toBeGreaterThan(8);
	});

	test('the form shows answers that say something, and none is vague', () => {
		const vague = answers('but').flatMap(({ field, answer }) => vagueness({ [field]: answer }, words));
		expect(vague).toEqual([]);
	});

	test('every choice has a label of its own', () => {
		for (const question of questions)
			if ('options' in question)
				expect(new Set(question.options.map(({ label }) => label)).size).toBe(question.options.length);
	});

	test('the example decides everything, is not vague, and fits into the form', () => {
		const example = exampleBrief(words);
		expect(openFields(example)).toEqual([]);
		expect(vagueness(example, words, '2026-11-20')).toEqual([]);
		expect(readBrief(writeBrief(example))).toEqual(example);
	});

	test('a brief of any language leaves no hole when it is copied', () => {
		for (const brief of ALL)
			expect(briefAsText(brief, words, { today: '2026-11-20', link: 'https://a.example/' })).not.toMatch(
				/undefined|false|\[object|\n\n\n|: \.|\(\)|\{/,
			);
	});

	test('there are ten questions to ask about any brief, each another one with what to listen for', () => {
		for (const brief of ALL) {
			const asked = interviewQuestions(brief, words);
			expect(new Set(asked.map(({ asks }) => asks)).size).toBe(10);
			for (const { asks, listenFor } of asked) expect(`${asks} ${listenFor}`).toMatch(/\? [^?]+\.$/);
		}
	});
});
