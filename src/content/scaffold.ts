import { toSlug } from '../derive/urls.ts';

/** What `npm run new` can start. */
export const SCAFFOLDS = ['case-study', 'journal', 'now', 'not-built'] as const;

export type Scaffold = (typeof SCAFFOLDS)[number];

/** A new file: where it goes in the content folder, and what stands in it. */
export interface NewFile {
	path: string;
	text: string;
}

/**
 * The start of an entry. It passes the check, and stays a draft until its author says otherwise.
 * @param taken whether a path exists already; a now entry then becomes the next of its day
 */
export function scaffold(kind: Scaffold, title: string, today: string, taken: (path: string) => boolean): NewFile {
	const slug = shorten(toSlug(title));
	switch (kind) {
		case 'case-study':
			return { path: `case-studies/${slug}/index.mdx`, text: caseStudy(title, today) };
		case 'journal':
			return { path: `journal/${slug}.mdx`, text: journal(title, today) };
		case 'not-built':
			return { path: `not-built/${slug}.mdx`, text: notBuilt(title, today) };
		case 'now':
			return { path: nextOfDay(today, taken), text: nowEntry(title) };
	}
}

/** The files of a site that has just begun. */
export function freshSite(today: string): NewFile[] {
	return [
		{
			path: 'site.yaml',
			text: `contract: 1
title: Your name, or the name of the site
url: https://example.org
description: What you build and for whom, in a sentence.
language: en
timeZone: UTC
`,
		},
		{
			path: 'builders/you.yaml',
			text: `name: Your Name
headline: What you do, in a line.
lanes: [internal-workflow]
`,
		},
		scaffold('case-study', 'My first case study', today, () => false),
	];
}

/** Keeps a slug short enough for an address and for the name of a file, by whole words where it has any. */
function shorten(slug: string): string {
	return (/^.{1,60}(?=-|$)/u.exec(slug) ?? /^.{1,60}/u.exec(slug))?.[0] ?? slug;
}

function nextOfDay(today: string, taken: (path: string) => boolean): string {
	for (let part = 1; ; part += 1) {
		const path = `now/${today}${part === 1 ? '' : `-${part}`}`;
		if (!taken(`${path}.md`) && !taken(`${path}.mdx`)) return `${path}.md`;
	}
}

/** A rule at the beginning would open frontmatter. */
function nowEntry(text: string): string {
	return `${text.replace(/^---/, '\\---')}\n`;
}

function caseStudy(title: string, today: string): string {
	return `---
title: ${JSON.stringify(title)}
summary: The whole story in at most 200 characters.
published: ${today}
draft: true # remove this line to publish
lane: internal-workflow # internal-workflow, automation, product, agent, knowledge, insight
status: prototype # prototype, pilot, live, paused, completed, handed-over, retired
since: ${today}

# Every question below is one that employers ask. Answer it, or say why not with a gap:
# undisclosed (known, not for the public), unmeasured, unknown, or inapplicable. HANDBOOK.md has them all.
workflow:
  users: { unknown: Not written yet } # the role, and how many
  before: { unknown: Not written yet } # how the work was done
  after: { unknown: Not written yet } # how it is done now
scope:
  included: { unknown: Not written yet } # a list of what it does
  excluded: { unknown: Not written yet } # a list of { what, why }
ownership:
  mine: { unknown: Not written yet } # a list of what you did yourself
review:
  does: { unknown: Not written yet } # suggests, drafts, classifies, extracts, answers, predicts, acts
  checked: { unknown: Not written yet } # before, by-reader, sample, on-appeal, never
  who: { unknown: Not written yet } # the role
results: { unknown: Not written yet } # a list of { claim, kind, before, after, unit, sample, source }
failures: { unknown: Not written yet } # a list of { title, kind, date, impact, cause, fix, cost }
cost: { unknown: Not written yet } # perInteraction: { amount, currency, unit }, monthly, build, asOf
monitoring: { unknown: Not written yet } # url, watches
decision: { unknown: Not written yet } # outcome: expand, maintain, hand-over, stop, undecided
---

## What it was like before

## What shipped

## What failed
`;
}

function journal(title: string, today: string): string {
	return `---
title: ${JSON.stringify(title)}
description: What the entry says, in a sentence.
published: ${today}
draft: true # remove this line to publish
---

`;
}

function notBuilt(title: string, today: string): string {
	return `---
title: ${JSON.stringify(title)}
summary: The idea and its end, in a sentence.
published: ${today}
draft: true # remove this line to publish
because: Why it was not built.
instead: What they did instead.
---

`;
}
