import type { Words } from '../words/words.ts';
import { type Brief, CHOICE_FIELDS, DOES_CHOICES, type Field, TEXT_FIELDS, type TextField } from './hiring-brief.ts';
import type { HireWords } from './hiring-words.ts';

/** A question that is answered in words. */
export interface TextQuestion {
	field: TextField;
	label: string;
	hint: string;
	/** An answer that says nothing, and one that does. */
	not?: string | undefined;
	but?: string | undefined;
	/** A short answer takes one line. */
	short: boolean;
}

/** A question that is answered by a choice. */
export interface ChoiceQuestion {
	field: Exclude<Field, TextField>;
	label: string;
	hint: string;
	options: readonly { value: string; label: string }[];
}

export interface QuestionGroup {
	title: string;
	questions: readonly (TextQuestion | ChoiceQuestion)[];
}

/** The fields of the form, each once, in the order of the brief. */
const GROUPS = [
	{ id: 'work', fields: ['team', 'workflow', 'users', 'audience', 'volume'] },
	{ id: 'flow', fields: ['sources', 'access', 'output'] },
	{ id: 'review', fields: ['does', 'checked', 'who', 'excluded'] },
	{ id: 'proof', fields: ['release', 'by', 'evidence', 'judged', 'stop'] },
	{ id: 'people', fields: ['owner', 'beside'] },
] as const satisfies readonly { id: string; fields: readonly Field[] }[];
const SHORT: readonly TextField[] = ['team', 'volume', 'who', 'by', 'judged', 'owner'];

/** The form: what it asks for, and how. */
export function questionGroups(words: Pick<Words, 'does' | 'hirePage'>): QuestionGroup[] {
	const { groups, label, hint, notAnswer, butAnswer } = words.hirePage;
	const answers: { not: Partial<Record<Field, string>>; but: Partial<Record<Field, string>> } = {
		not: notAnswer,
		but: butAnswer,
	};
	const question = (field: Field): TextQuestion | ChoiceQuestion => {
		const asks = { label: label[field], hint: hint[field] };
		return isText(field)
			? { field, ...asks, not: answers.not[field], but: answers.but[field], short: SHORT.includes(field) }
			: { field, ...asks, options: optionsOf(field, words) };
	};
	return GROUPS.map(({ id, fields }) => ({ title: groups[id], questions: fields.map(question) }));
}

/** A brief that forces every choice, to show how one reads. */
export function exampleBrief({ brief }: Pick<HireWords, 'brief'>): Brief {
	return {
		...brief.example,
		audience: 'inside',
		access: 'granted',
		does: ['classifies', 'extracts'],
		checked: 'before',
		beside: 'nobody',
	};
}

function optionsOf(field: ChoiceQuestion['field'], { does, hirePage }: Pick<Words, 'does' | 'hirePage'>) {
	const { acts, ...choices } = hirePage.choices;
	const labels: Readonly<Record<string, string>> = { ...choices, does: { ...does, acts } }[field];
	const values: readonly string[] = field === 'does' ? DOES_CHOICES : CHOICE_FIELDS[field];
	return values.map((value) => ({ value, label: labels[value] ?? value }));
}

function isText(field: Field): field is TextField {
	return Object.hasOwn(TEXT_FIELDS, field);
}
