import { problemOf } from '../derive/probe-words.ts';
import type { VisitFailure } from '../schemas/evidence.ts';
import { visitProblem } from '../words/en.ts';
import type { StatusPageState } from './status-page.ts';

/** What came back from an address. */
export interface Answer {
	/** The addresses after the first that redirects led to. */
	hops: readonly string[];
	/** The HTTP status of the last address, if it answered. */
	status?: number | undefined;
	/** Why there is no answer to judge. */
	failure?: VisitFailure | undefined;
	/** The text of the answer, where it was asked for and is not too long. */
	body?: string | undefined;
}

/** Whether an answer is as good as a reader wants it, and if it is not, why. */
export interface Verdict {
	ok: boolean;
	problem?: string;
}

/**
 * Whether an answer is a success, and does not itself say that something is down. The record of a visit is in English; pages
 * say it again in their own language.
 */
export function judge({ failure, status }: Answer, statusPage?: StatusPageState): Verdict {
	const why = failure ?? (status === undefined ? 'broken' : undefined);
	const problem = problemOf({ failure: why, status, statusPage }, visitProblem);
	return problem === undefined ? { ok: true } : { ok: false, problem };
}

/** Whether the address was visited at all, or turned down before that. */
export function wasVisited({ failure, hops }: Answer): boolean {
	return hops.length > 0 || !(failure === 'private' || failure === 'credentials');
}
