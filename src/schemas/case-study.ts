import * as z from 'zod';
import { adaptedFrom } from './adapted-from.ts';
import { cost } from './cost.ts';
import { date, day } from './date.ts';
import { decision } from './decision.ts';
import { failure } from './failure.ts';
import { answer, answers, type Gap, openAnswers, something } from './gap.ts';
import { links } from './link.ts';
import { maintenance, monitoring } from './monitoring.ts';
import { ownership } from './ownership.ts';
import { result } from './result.ts';
import { review } from './review.ts';
import { assurance, data, failureModes, guardrails } from './safeguards.ts';
import { scope } from './scope.ts';
import { alias, builderIds, tags, text } from './text.ts';
import { lane, status } from './vocabulary.ts';
import { workflow } from './workflow.ts';

const caseLinks = something(
	z.strictObject(
		{
			live: answer(links).optional().describe('Where it runs.'),
			repo: answer(links).optional().describe('The code.'),
			docs: answer(links).optional().describe('The documentation.'),
			handover: answer(links).optional().describe('What the next owner was given.'),
			demo: answer(links).optional().describe('A way to try it.'),
			report: answer(links).optional().describe('A report about it.'),
			writeup: answer(links).optional().describe('Another account of it.'),
			record: answer(links).optional().describe('A public register that lists it.'),
		},
		{ error: 'live, repo, docs, handover, demo, report, writeup or record' },
	),
);

const tool = z.strictObject(
	{
		name: answer(text).describe('The tool.'),
		for: answer(text).describe('What it does here. A tool without a purpose says nothing.'),
	},
	{ error: 'a name, and what it is for' },
);

const model = z.strictObject(
	{
		name: answer(text).describe('The model.'),
		provider: answer(text).optional().describe('Who runs it.'),
		version: answer(text).optional().describe('Which version.'),
		for: answer(text).optional().describe('What it does here.'),
	},
	{ error: 'a name, and what it is for' },
);

const version = z.strictObject(
	{
		version: answer(text).describe('Its name or number.'),
		date: answer(date).optional().describe('When it was released.'),
		change: answer(text).describe('What changed.'),
		because: answer(text).optional().describe('Why.'),
	},
	{ error: 'a version, and what changed' },
);

const testimonial = z.strictObject(
	{
		quote: answer(text).describe('Their words.'),
		role: answer(text).optional().describe('Who said it: the role.'),
		organisation: answer(text).optional().describe('Where they work.'),
		source: answer(text).optional().describe('Where it was said.'),
	},
	{ error: 'a quote, and who said it' },
);

/** One shipped thing and its story. */
export const caseStudy = z.strictObject({
	title: text.describe('What it is, for whom, in a line.'),
	summary: text
		.refine((value) => value.length <= 200, { error: 'at most 200 characters' })
		.meta({ maxLength: 200 })
		.describe('The whole story in at most 200 characters.'),
	published: day.describe('The day it was published here. A future day hides it until then.'),
	updated: answer(day).optional().describe('The day of the last change that a reader should know of.'),
	aliases: z
		.array(alias, { error: 'a list' })
		.min(1, { error: 'empty' })
		.optional()
		.describe(
			'Former slugs, the oldest first, or site paths from /. They redirect here, and the first slug keeps the id in feeds.',
		),
	builders: builderIds.optional().describe('Who built it: file names in builders/.'),
	lane: lane.describe('The kind of work: internal-workflow, automation, product, agent, knowledge or insight.'),
	lanes: answers(lane).optional().describe('Secondary lanes.'),
	domain: answer(text).optional().describe('The line of business: healthcare, logistics, law.'),
	tags: tags.optional().describe('Lower-case words joined by hyphens.'),
	draft: z.boolean({ error: 'true or false' }).optional().describe('true keeps it out of everything.'),
	status: status.describe('prototype, pilot, live, paused, completed, handed-over or retired.'),
	since: answer(date).describe('When that status began.'),
	started: answer(date).optional().describe('When work on it began.'),
	links: answer(caseLinks).optional().describe('Where to see it.'),
	stack: answers(tool).optional().describe('The tools, each with its purpose.'),
	models: answers(model).optional().describe('The models, each with its purpose.'),
	workflow: answer(workflow).describe('The work before and after.'),
	scope: answer(scope).describe('What it does and does not do.'),
	ownership: answer(ownership).describe('Who did what.'),
	review: answer(review).describe('What the AI does, and where a human stands.'),
	results: openAnswers(result).describe('What came of it.'),
	failures: openAnswers(failure).describe('What went wrong.'),
	failureModes: answer(failureModes).optional().describe('What happens when it is slow, down, attacked or wrong.'),
	guardrails: answer(guardrails).optional().describe('What it is not allowed to do.'),
	data: answer(data).optional().describe('Personal data, and how it is protected.'),
	assurance: answers(assurance).optional().describe('Approvals, impact assessments, public records.'),
	cost: answer(cost).describe('What it costs.'),
	monitoring: answer(monitoring).describe('Whether anybody watches it.'),
	maintenance: answer(maintenance).optional().describe('Who keeps it running.'),
	decision: answer(decision).describe('What the business decided.'),
	versions: answers(version).optional().describe('What changed over time, and why.'),
	learned: answers(text).optional().describe('What you know now.'),
	next: answers(text).optional().describe('What comes next.'),
	rebuild: answer(text).optional().describe('What you would do differently.'),
	testimonials: answers(testimonial).optional().describe('What people said.'),
	adaptedFrom: answer(adaptedFrom).optional().describe('Where the story was first told, if it was elsewhere.'),
});

export type CaseStudyInput = z.input<typeof caseStudy>;
export type CaseStudy = z.output<typeof caseStudy>;

/** What a link of a case study leads to. */
export type LinkKind = keyof Exclude<CaseStudy['links'], Gap | undefined>;
