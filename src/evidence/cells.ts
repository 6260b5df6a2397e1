import * as z from 'zod';
import { currency } from '../schemas/money.ts';
import { isDecimal } from './exact.ts';
import { ImportError } from './importer.ts';

type Cells = Record<string, string>;

/** The text of a cell that must hold an amount. @throws ImportError with the line, if it holds none */
export function amountOf(cells: Cells, column: string, line: number): string {
	const text = (cells[column] ?? '').trim();
	if (!isDecimal(text)) throw wrongCell(column, text, 'an amount', line);
	return text;
}

/** A cell that holds a count; an empty one is 0. @throws ImportError with the line, if it holds something else */
export function countOf(cells: Cells, column: string, line: number): number {
	const text = (cells[column] ?? '').trim();
	if (text === '') return 0;
	const value = Number(text);
	if (!isDecimal(text) || !Number.isSafeInteger(value) || value < 0) throw wrongCell(column, text, 'a count', line);
	return value;
}

/** The ISO 4217 code in a cell, in capitals. @throws ImportError with the line, if it holds none */
export function currencyOf(cells: Cells, column: string, line: number): string {
	const code = currency.safeParse((cells[column] ?? '').trim().toUpperCase());
	if (!code.success) throw wrongCell(column, cells[column] ?? '', 'a currency code such as USD', line);
	return code.data;
}

function wrongCell(column: string, text: string, what: string, line: number): ImportError {
	return new ImportError(`${column} is "${text.slice(0, 40)}", not ${what}`, {
		line,
		fix: 'Export it again; do not edit it in a spreadsheet.',
	});
}

/** An amount in JSON or in a cell: a number, or the text of one. */
export const decimal = z.union([z.number(), z.string().refine(isDecimal)]);

/** A value, or nothing in the ways in which tools write it. */
export function orNothing<T extends z.ZodType>(schema: T) {
	return z.union([schema, z.literal(['', null]).transform(() => undefined)]).optional();
}

const MODEL = /^[\p{L}\p{N}][\p{L}\p{N} ._:@+()[\]/-]{0,79}$/u;
const MOST_WORDS = 6;

/** Names that say more than which model it is: of people, folders, accounts, keys. */
const TELLING: readonly RegExp[] = [
	/\S@\S+\.\p{L}{2,}/u,
	/:\/\/|\.\.\/|(\/.*){3}|^([a-z]:|home|users|root|mnt|tmp|var|opt|srv|private|workspaces?|projects)\//i,
	/^arn:/i,
	/(^|[\s/:])(sk|pk|rk|gsk|xai|hf|gh[a-z]|github_pat|glpat|xox[a-z]|key|api[-_]?key|bearer)[-_ ]/i,
	/\b(AKIA|AIza|eyJ)[\w-]{8}/,
	/[\p{L}\p{N}_]{32}/u,
	/(?=\w*[a-z])(?=\w*[A-Z])(?=(\w*\d){4})\w{20}/,
	/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i,
];

/**
 * The name of a model as it may be published. The owner and the suffix of a fine-tuned model go; a name that looks like an e-mail
 * address, a path or a key, or like no name at all, is `other`.
 */
export function modelName(name: string): string {
	const short = name.trim().replace(/(^|\/)(ft:[^:]+):.*$/s, '$1$2');
	const isName = MODEL.test(short) && short.split(' ').length <= MOST_WORDS;
	return isName && !TELLING.some((pattern) => pattern.test(short)) ? short : 'other';
}
