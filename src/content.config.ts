import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { contentLoader } from './content/loader.ts';
import { builder } from './schemas/builder.ts';
import { caseStudy } from './schemas/case-study.ts';
import { evidence, probes } from './schemas/evidence.ts';
import { journal } from './schemas/journal.ts';
import { notBuilt } from './schemas/not-built.ts';
import { now } from './schemas/now.ts';
import { site } from './schemas/site.ts';

export const collections = {
	'case-studies': defineCollection({ loader: contentLoader('case-studies'), schema: caseStudy }),
	journal: defineCollection({ loader: contentLoader('journal'), schema: journal }),
	now: defineCollection({ loader: contentLoader('now'), schema: now }),
	'not-built': defineCollection({ loader: contentLoader('not-built'), schema: notBuilt }),
	builders: defineCollection({ loader: contentLoader('builders'), schema: builder }),
	evidence: defineCollection({ loader: contentLoader('evidence'), schema: evidence }),
	probes: defineCollection({ loader: contentLoader('probes'), schema: z.object({ list: probes }) }),
	site: defineCollection({ loader: contentLoader('site'), schema: site }),
};
