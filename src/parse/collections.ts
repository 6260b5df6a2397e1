import type * as z from 'zod';
import { builder } from '../schemas/builder.ts';
import { caseStudy } from '../schemas/case-study.ts';
import { evidence, probes } from '../schemas/evidence.ts';
import { journal } from '../schemas/journal.ts';
import { notBuilt } from '../schemas/not-built.ts';
import { now } from '../schemas/now.ts';
import { site } from '../schemas/site.ts';

/** A kind of file in the content folder: where its files lie, and what they must hold. */
interface Collection {
	/** Matches a path relative to the content folder; its first group is the entry's id. */
	pattern: RegExp;
	schema: z.ZodType;
	/** Whether the files are prose with frontmatter, or data alone. */
	holds: 'prose' | 'data';
	/** Where its pages live, if entries have pages of their own. */
	route?: string;
}

/** Every kind of file that authors and importers write. */
export const COLLECTIONS = {
	'case-studies': {
		pattern: /^case-studies\/([^/]+)\/index\.mdx?$/,
		schema: caseStudy,
		holds: 'prose',
		route: '/prototypes/',
	},
	journal: { pattern: /^journal\/([^/]+)\.mdx?$/, schema: journal, holds: 'prose', route: '/journal/' },
	now: { pattern: /^now\/([^/]+)\.mdx?$/, schema: now, holds: 'prose', route: '/now/' },
	'not-built': { pattern: /^not-built\/([^/]+)\.mdx?$/, schema: notBuilt, holds: 'prose', route: '/not-built/' },
	builders: { pattern: /^builders\/([^/]+)\.yaml$/, schema: builder, holds: 'data' },
	evidence: { pattern: /^case-studies\/([^/]+\/evidence\/[^/]+)\.yaml$/, schema: evidence, holds: 'data' },
	site: { pattern: /^(site)\.yaml$/, schema: site, holds: 'data' },
	probes: { pattern: /^(probes)\.json$/, schema: probes, holds: 'data' },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof COLLECTIONS;

/** The collections whose entries are prose and have pages. */
export type ProseCollection = 'case-studies' | 'journal' | 'now' | 'not-built';

/** Which collection a path belongs to, and the id of the entry in it; undefined if to none. */
export function classify(path: string): { collection: CollectionName; id: string } | undefined {
	for (const [collection, { pattern }] of Object.entries(COLLECTIONS)) {
		const id = pattern.exec(path)?.[1];
		if (id !== undefined) return { collection: collection as CollectionName, id };
	}
	return undefined;
}

/** The day in the name of a now entry: `2026-05-03-2` is the second of that day. */
export function dayOfNow(id: string): string {
	return id.slice(0, 10);
}
