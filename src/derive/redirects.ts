import type { Urls } from './urls.ts';

/** A former address of an entry. */
export interface Former {
	/** A site path, as its author wrote it or made from a former slug; without the base. */
	from: string;
	/** The page of the entry today, under the base. */
	to: string;
	/** The slug that it had in its collection, if it is one. */
	slug?: string | undefined;
	/** Whether the entry is a case study, which has JSON as well. */
	isCase: boolean;
}

/** One line of a redirect file: both addresses percent-encoded, under the base. */
export interface Redirect {
	from: string;
	to: string;
}

/** How many lines Cloudflare Pages reads, and how long one may be. Netlify reads more. */
const MOST = 2_000;
const LONGEST = 1_000;

/**
 * Where former addresses lead: first every page, then the Markdown and JSON of former slugs. Each address once, none that is
 * in use today, so that no way leads back.
 * @param taken the addresses of today's entries, under the base
 */
export function redirectsOf(formers: readonly Former[], taken: ReadonlySet<string>, urls: Urls): Redirect[] {
	const pages = formers.flatMap(({ from, to }) => {
		const address = encoded(urls.path(from));
		return address.endsWith('/')
			? [{ from: address, to }]
			: [
					{ from: address, to },
					{ from: `${address}/`, to },
				];
	});
	const documents = formers.flatMap(({ from, to, slug, isCase }) => {
		if (slug === undefined) return [];
		const twin = { from: urls.markdown(encoded(urls.path(from))), to: urls.markdown(to) };
		const current = decodeURI(to.slice(urls.prototypes.length, -1));
		return isCase ? [twin, { from: encoded(urls.caseJson(slug)), to: urls.caseJson(current) }] : [twin];
	});
	const used = new Set(taken);
	return [...pages, ...documents].filter(({ from, to }) => {
		if (used.has(from) || from === to) return false;
		used.add(from);
		return true;
	});
}

/** The redirect file that Netlify, Cloudflare Pages and others read from the root of a site. */
export function redirectsFile(redirects: readonly Redirect[]): string {
	const lines = redirects.map(({ from, to }) => `${from} ${to} 301`).filter(({ length }) => length <= LONGEST);
	const kept = lines.slice(0, MOST);
	const left = redirects.length - kept.length;
	return [
		'# Former addresses and where they lead now: the aliases of entries.',
		...(left > 0
			? [`# ${left} more are left out, for hosts read ${MOST} lines; former pages lead on by themselves.`]
			: []),
		...kept,
		'',
	].join('\n');
}

/** Encoded once, whether or not it was before; without what stands for any path in a redirect file. */
function encoded(path: string): string {
	return encodeURI(decoded(path)).replaceAll('*', '%2A').replaceAll(':', '%3A');
}

/** A path as people read it; as it stands, if an escape in it is broken. */
export function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
