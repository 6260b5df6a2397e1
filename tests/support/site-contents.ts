import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeInHebrewLetters } from './hebrew-letters.ts';
import { ENGINE } from './site-commands.ts';
import { writeZenml, ZENML } from './zenml.ts';

const FIXTURES = join(ENGINE, 'tests/fixtures');

/** Where the content of each fixture site comes from. `prepare` fills a folder for those that are made by a program. */
export const CONTENTS = {
	demo: { folder: join(ENGINE, 'content') },
	minimal: { folder: join(FIXTURES, 'minimal') },
	hidden: { folder: join(FIXTURES, 'hidden') },
	later: { folder: join(FIXTURES, 'hidden'), day: '2027-02-01' },
	subpath: { folder: join(FIXTURES, 'subpath') },
	hebrew: { folder: join(FIXTURES, 'hebrew') },
	markdown: { folder: join(FIXTURES, 'markdown') },
	several: { prepare: writeSeveral },
	wordy: { prepare: writeWordy },
	letters: { prepare: writeInHebrewLetters },
	nhs: { folder: join(ENGINE, '../shared/corpus/nhs-content') },
	zenml: { prepare: writeZenml },
} as const satisfies Record<string, SiteContent>;

export type SiteName = keyof typeof CONTENTS;

/** The content of a fixture site. */
export interface SiteContent {
	folder?: string;
	prepare?: (folder: string) => Promise<void>;
	/** The day on which it is built, if it is not the usual one. */
	day?: string;
}

/** Fixture content with mistakes in it, which no build accepts. */
export const BROKEN = join(FIXTURES, 'broken');

/** Whether real case studies lie beside this checkout. They are not part of it. */
export const HAS_REAL_CONTENT = existsSync(CONTENTS.nhs.folder);

/** Whether the corpus of 1,484 write-ups lies beside this checkout. It is no part of it either. */
export const HAS_MANY_CASES = existsSync(ZENML);

/** How many case studies the site `several` holds, and now entries the site `wordy`: more than their first pages show. */
export const MANY = 45;

/** Copies the content of a fixture, so that a test can change it. */
export async function copyContent(
	name: Exclude<SiteName, 'several' | 'wordy' | 'letters' | 'zenml'>,
	folder: string,
): Promise<void> {
	await cp(CONTENTS[name].folder, folder, { recursive: true });
}

/** Two builders, and case studies on three pages of the archive. */
async function writeSeveral(folder: string): Promise<void> {
	await write(
		join(folder, 'site.yaml'),
		'contract: 1\ntitle: Several\nurl: https://example.org\ndescription: Two builders and many case studies.\nfediverse: "@several@social.example"\n',
	);
	await write(
		join(folder, 'builders/ada.yaml'),
		'name: Ada Example\nheadline: Builds small tools\nlinks: [{ label: Code, url: "https://code.example/ada", me: true }, { label: Talk, url: "https://talks.example/ada" }]\n',
	);
	await write(
		join(folder, 'builders/team-b.yaml'),
		'name: Team B\nkind: team\nheadline: Builds larger tools\nlinks: [{ label: Code, url: "https://code.example/team-b", me: true }]\nfediverse: "@team-b@social.example"\n',
	);
	for (let number = 1; number <= MANY; number += 1) {
		await write(join(folder, `case-studies/tool-${number}/index.md`), shortCase(number));
	}
	await write(
		join(folder, 'journal/who-wrote-this.md'),
		'---\ntitle: Who wrote this\ndescription: Both did.\npublished: 2026-03-01\nbuilders: [ada, team-b]\naliases: [who]\n---\n\nBoth.\n',
	);
	await write(join(folder, 'now/2026-03-02.md'), '---\nbuilders: [ada]\n---\n\nA small tool.\n');
	await write(
		join(folder, 'not-built/robot.md'),
		'---\ntitle: A robot\nsummary: Nobody needed one.\npublished: 2026-03-03\nbecause: It would wait\ninstead: A list\nbuilders: [team-b, ada]\n---\n\nNo robot.\n',
	);
}

/** A builder who says too much: more of everything than a page can hold. */
async function writeWordy(folder: string): Promise<void> {
	const much = 'All of this matters a great deal and has to be said at length. '.repeat(60).trim();
	const word = 'Unbroken'.repeat(60);
	const statement = ['builds', 'ambiguity', 'owns', 'risks', 'strongest', 'notFor'].map((key) => `  ${key}: ${much}`);
	const links = Array.from({ length: 20 }, (_, n) => `  - { label: ${word}, url: "https://example.org/${n}/${word}" }`);
	await write(
		join(folder, 'site.yaml'),
		`contract: 1\ntitle: Wordy\nurl: https://example.org\ndescription: ${much}\ndemo: true\n`,
	);
	await write(
		join(folder, 'builders/ada.yaml'),
		[
			`name: ${word} ${much}`,
			`headline: ${much}`,
			`location: ${much}`,
			`availability: ${much} ${word}`,
			'lanes: [internal-workflow, automation, product, agent, knowledge, insight]',
			'statement:',
			...statement,
			'links:',
			...links,
			'',
		].join('\n'),
	);
	for (let number = 1; number <= MANY; number += 1)
		await write(join(folder, `now/${dayOf(number)}.md`), `Worked on tool ${number}.\n`);
	const currencies = ['EUR', 'USD', 'GBP', 'JPY', 'CHF', 'SEK'];
	for (const [index, currency] of [...currencies, ...currencies].entries()) {
		const cost = `cost: { perInteraction: { amount: 1234567.89, currency: ${currency}, unit: letter }, asOf: 2026 }`;
		await write(
			join(folder, `case-studies/tool-${index}/index.md`),
			shortCase(index + 1)
				.replace(/title: .*/, `title: ${word} ${much}`)
				.replace(/builders: .*/, 'builders: [ada]')
				.replace('status: pilot', 'status: live')
				.replace(/cost: .*/, cost)
				.replace(
					/Two clerks|By hand|With a draft|Letters|Contracts|They need a lawyer|All of it|The clerk on duty|Too new/g,
					index === 0 ? much : '$&',
				),
		);
	}
}

/** The day with a number, from New Year 2026 on. */
function dayOf(number: number): string {
	return new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10);
}

/** The case study with a number: published on the day of that number, by either builder, with a former address. */
function shortCase(number: number): string {
	const day = dayOf(number);
	return `---
title: Tool ${number}
summary: The tool with the number ${number}.
published: ${day}
builders: [${number % 2 === 0 ? 'team-b' : 'ada'}]
aliases: [former-${number}, /old/tool-${number}/]
lane: automation
status: pilot
since: 2025
tags: [tools]
stack:
  - { name: SQLite, for: The queue }
workflow: { users: Two clerks, before: By hand, after: With a draft }
scope: { included: [Letters], excluded: [{ what: Contracts, why: They need a lawyer }] }
ownership: { mine: [All of it] }
review: { does: drafts, checked: before, who: The clerk on duty }
results: { unmeasured: Too new }
failures: { unknown: Nobody has looked yet }
cost: { unmeasured: No meter yet }
monitoring: { inapplicable: It runs on one desk }
decision: { outcome: undecided }
---
`;
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}
