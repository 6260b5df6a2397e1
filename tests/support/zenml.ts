import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { toSlug } from '../../src/derive/urls.ts';
import { ENGINE } from './site-commands.ts';

/** The corpus, which lies outside the project. */
export const ZENML = join(ENGINE, '../shared/corpus/zenml-llmops.tar.gz');

/** How many write-ups it holds; one of them is a draft. */
export const ZENML_ENTRIES = 1_484;

/** What a write-up says of itself. */
interface WriteUp {
	title: string;
	slug: string;
	draft: boolean;
	webflow?: { createdOn?: string };
	llmopsTags: string[];
	industryTags: string;
	company: string;
	summary: string;
	link: string;
	year?: number;
}

/** Tags that name a tool, as their makers write them. */
const TOOLS: Readonly<Record<string, string>> = {
	'amazon-aws': 'AWS',
	anthropic: 'Anthropic',
	argilla: 'Argilla',
	chromadb: 'Chroma',
	cloudflare: 'Cloudflare',
	cohere: 'Cohere',
	crewai: 'CrewAI',
	databricks: 'Databricks',
	docker: 'Docker',
	elasticsearch: 'Elasticsearch',
	fastapi: 'FastAPI',
	'google-gcp': 'Google Cloud',
	'hugging-face': 'Hugging Face',
	kubernetes: 'Kubernetes',
	langchain: 'LangChain',
	'llama-index': 'LlamaIndex',
	'microsoft-azure': 'Azure',
	mistral: 'Mistral',
	openai: 'OpenAI',
	pinecone: 'Pinecone',
	postgresql: 'PostgreSQL',
	pytorch: 'PyTorch',
	qdrant: 'Qdrant',
	redis: 'Redis',
	spacy: 'spaCy',
	sqlite: 'SQLite',
	tensorflow: 'TensorFlow',
	triton: 'Triton',
	vllm: 'vLLM',
	wandb: 'Weights & Biases',
};

const LANES = [
	['agent', ['multi-agent-systems', 'agent-based', 'mcp']],
	['knowledge', ['rag', 'question-answering', 'semantic-search']],
	['insight', ['data-analysis', 'fraud-detection']],
	['automation', ['document-processing', 'classification', 'unstructured-data']],
	['internal-workflow', ['code-generation', 'devops', 'summarization']],
] as const;

const DOES = [
	['acts', 'agent-based'],
	['answers', 'question-answering'],
	['classifies', 'classification'],
	['extracts', 'document-processing'],
	['drafts', 'summarization'],
	['suggests', 'code-generation'],
	['predicts', 'fraud-detection'],
] as const;

const STATUSES = ['live', 'live', 'live', 'live', 'pilot', 'completed', 'handed-over', 'paused', 'retired'] as const;
const CHECKED = ['by-reader', 'sample', 'on-appeal', 'never'] as const;
const DECISIONS = ['expand', 'maintain', 'hand-over', 'stop', 'undecided'] as const;
const CURRENCIES = ['EUR', 'EUR', 'USD', 'GBP'] as const;
const SILENT = { unknown: 'The write-up does not say' };

const SITE = `contract: 1
title: Many cases
url: https://example.org
description: Write-ups of language models in production, mapped for tests of scale.
`;

/**
 * Maps the write-ups of the corpus to a content folder. What they do not say is a gap; lane, status, review, cost and
 * evidence follow from their tags and slugs, so that facets and sorts have something to tell apart. Not for showing.
 */
export async function writeZenml(folder: string): Promise<void> {
	const source = await mkdtemp(join(tmpdir(), 'casebook-zenml-'));
	try {
		await promisify(execFile)('tar', ['-xzf', ZENML, '-C', source]);
		const home = join(source, 'zenml-md');
		await mkdir(join(folder, 'builders'), { recursive: true });
		await writeFile(join(folder, 'site.yaml'), SITE);
		await writeFile(join(folder, 'builders/ada.yaml'), 'name: Ada Example\nheadline: Builds small tools\n');
		await writeFile(join(folder, 'builders/team-b.yaml'), 'name: Team B\nkind: team\nheadline: Builds larger tools\n');
		for (const name of await readdir(home)) await writeCase(folder, await readFile(join(home, name), 'utf8'));
	} finally {
		await rm(source, { recursive: true, force: true });
	}
}

async function writeCase(folder: string, text: string): Promise<void> {
	const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	const writeUp: WriteUp = parse(frontmatter);
	const home = join(folder, 'case-studies', toSlug(writeUp.slug));
	await mkdir(home, { recursive: true });
	const keys = Object.entries(caseStudy(writeUp)).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
	await writeFile(join(home, 'index.md'), `---\n${keys.join('')}---\n${cleanBody(body)}`);
	for (const record of evidence(writeUp)) {
		await mkdir(join(home, 'evidence'), { recursive: true });
		await writeFile(join(home, 'evidence', `${record.kind}.yaml`), JSON.stringify(record));
	}
}

/** The frontmatter of a write-up in Casebook's contract. */
function caseStudy(writeUp: WriteUp): Record<string, unknown> {
	const tags = tagsOf(writeUp);
	const published = publishedOn(writeUp);
	const status = tags.includes('poc') ? 'prototype' : pick(STATUSES, writeUp, 'status');
	const lanes = LANES.filter(([, marks]) => marks.some((mark) => tags.includes(mark))).map(([lane]) => lane);
	const does = DOES.filter(([, mark]) => tags.includes(mark)).map(([verb]) => verb);
	const tools = tags.flatMap((tag) => (TOOLS[tag] ? [{ name: TOOLS[tag], for: 'Named in the write-up' }] : []));
	const checked = tags.includes('human-in-the-loop') ? 'before' : pick(CHECKED, writeUp, 'checked');
	return {
		title: writeUp.title,
		summary: shorten(writeUp.summary, 200),
		published,
		...(writeUp.draft ? { draft: true } : {}),
		builders: [pick(['ada', 'ada', 'team-b'], writeUp, 'builder')],
		lane: lanes[0] ?? 'product',
		...(lanes[1] ? { lanes: [lanes[1]] } : {}),
		domain: writeUp.industryTags.replaceAll('-', ' '),
		tags: [...new Set([...tags, toSlug(writeUp.company)])],
		status,
		since: sinceOf(writeUp, published),
		links: { writeup: writeUp.link },
		...(tools.length > 0 ? { stack: tools } : {}),
		workflow: SILENT,
		scope: SILENT,
		ownership: SILENT,
		review: does.length > 0 ? { does, checked, who: SILENT } : SILENT,
		results: SILENT,
		failures: SILENT,
		cost: costOf(writeUp, published),
		monitoring: tags.includes('monitoring') ? { url: SILENT, watches: ['What the write-up names'] } : SILENT,
		decision:
			dice(writeUp, 'decided') % 3 === 0
				? SILENT
				: { outcome: pick(DECISIONS, writeUp, 'decision'), because: 'Drawn by lot for tests' },
	};
}

function costOf(writeUp: WriteUp, asOf: string): unknown {
	if (dice(writeUp, 'priced') % 5 < 3) return SILENT;
	const amount = Number((10 ** ((dice(writeUp, 'price') % 50) / 10 - 3)).toPrecision(2));
	return { perInteraction: { amount, currency: pick(CURRENCIES, writeUp, 'currency'), unit: 'answer' }, asOf };
}

/** Some cases have exports beside them. */
function evidence(writeUp: WriteUp): Record<string, unknown>[] {
	const day = publishedOn(writeUp);
	const head = {
		title: 'Drawn by lot for tests',
		source: {
			tool: 'CSV',
			file: 'lot.csv',
			sha256: createHash('sha256').update(writeUp.slug).digest('hex'),
			importedAt: `${day}T00:00:00Z`,
		},
		from: day,
		to: day,
	};
	const total = (dice(writeUp, 'spent') % 900) + 1;
	const cost = {
		currency: 'EUR',
		total,
		interactions: 1_000,
		perInteraction: total / 1_000,
		byModel: [{ model: 'small', total }],
		byDay: [{ day, total }],
	};
	const has = (kind: string, among: number) => dice(writeUp, kind) % among === 0;
	return [
		...(has('cost', 9) ? [{ kind: 'cost', ...head, cost }] : []),
		...(tagsOf(writeUp).includes('evals') && has('evals', 3)
			? [{ kind: 'evals', ...head, evals: { metric: 'accuracy', runs: [{ date: day, score: 0.9, n: 50 }] } }]
			: []),
		...(has('review', 11)
			? [{ kind: 'review', ...head, review: { byPeriod: [{ from: day, to: day, accepted: 9, edited: 1 }] } }]
			: []),
		...(has('uptime', 13)
			? [
					{
						kind: 'uptime',
						...head,
						uptime: { checkedAt: `${day}T00:00:00Z`, status: 'up', ratio: { month: 0.99 } },
					},
				]
			: []),
	];
}

function tagsOf({ llmopsTags }: WriteUp): string[] {
	return [...new Set(llmopsTags.map(toSlug))];
}

/** The day on which the write-up was entered; where that is not said, a day in its year. */
function publishedOn({ webflow, year }: WriteUp): string {
	return webflow?.createdOn?.slice(0, 10) ?? `${year ?? 2025}-06-15`;
}

function sinceOf(writeUp: WriteUp, published: string): unknown {
	if (writeUp.year === undefined) return SILENT;
	const since = `${writeUp.year}-0${1 + (dice(writeUp, 'since') % 9)}`;
	return since <= published ? since : String(writeUp.year);
}

/** Text without the HTML that the check refuses: outside code, no tags at all. */
function cleanBody(body: string): string {
	return body
		.split(/(```[\s\S]*?(?:```|$)|`[^`\n]*`)/)
		.map((part, index) => (index % 2 === 0 ? part.replace(/<\/?[A-Za-z!][^>\n]*>/g, '') : part))
		.join('');
}

/** At most so many characters, cut at a word. */
function shorten(text: string, most: number): string {
	const flat = text.replace(/\s+/g, ' ').trim();
	return flat.length <= most ? flat : `${flat.slice(0, flat.lastIndexOf(' ', most - 1))}…`;
}

function pick<T>(values: readonly [T, ...T[]], writeUp: WriteUp, what: string): T {
	return values[dice(writeUp, what) % values.length] ?? values[0];
}

/** A number that is always the same for a write-up and a purpose. */
function dice({ slug }: WriteUp, what: string): number {
	return createHash('sha256').update(`${what} ${slug}`).digest().readUInt32BE(0);
}
