import type { StatusPageState } from './status-page.ts';

/** The ways in which a visit can come to nothing, in words for readers. They name no address: the answer is published. */
export const FAILURES = {
	timeout: 'there was no answer in time',
	nameless: 'its name leads to no address',
	refused: 'the connection was refused',
	unreachable: 'its network could not be reached',
	broken: 'the connection broke off',
	unsafe: 'no safe connection could be made',
	'not-http': 'the answer was not HTTP',
	private: 'it is at a private address',
	credentials: 'it holds a user name or a password',
	elsewhere: 'it redirects to something that is no web address',
	circle: 'it redirects in a circle',
	'too-many': 'it redirects more than 5 times',
} as const;

export type Failure = keyof typeof FAILURES;

/** What came back from an address. */
export interface Answer {
	/** The addresses after the first that redirects led to. */
	hops: readonly string[];
	/** The HTTP status of the last address, if it answered. */
	status?: number | undefined;
	/** Why there is no answer to judge. */
	failure?: Failure | undefined;
	/** The text of the answer, where it was asked for and is not too long. */
	body?: string | undefined;
}

/** Whether an answer is as good as a reader wants it, and if it is not, why. */
export interface Verdict {
	ok: boolean;
	problem?: string;
}

/** Answers that say more about who asks than about what was asked for. */
const DISTRUSTFUL = [401, 403, 429];

/** Whether an answer is a success, and does not itself say that something is down. */
export function judge({ failure, status }: Answer, statusPage?: StatusPageState): Verdict {
	if (failure) return { ok: false, problem: FAILURES[failure] };
	if (status === undefined) return { ok: false, problem: FAILURES.broken };
	if (status < 200 || status > 299) {
		const doubt = DISTRUSTFUL.includes(status) ? ', which can mean that it turns scripts away' : '';
		return { ok: false, problem: `it answered ${status}${doubt}` };
	}
	return statusPage === 'outage' ? { ok: false, problem: 'its status page reports an outage' } : { ok: true };
}

/** Whether the address was visited at all, or turned down before that. */
export function wasVisited({ failure, hops }: Answer): boolean {
	return hops.length > 0 || !(failure === 'private' || failure === 'credentials');
}
