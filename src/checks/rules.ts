/** What a rule is about and why it exists. The handbook prints this table. */
interface Rule {
	severity: 'error' | 'warning';
	about: string;
}

/** Every rule of the check, by its code. */
export const RULES = {
	'yaml-syntax': { severity: 'error', about: 'The YAML can be read, and no key stands twice.' },
	'json-syntax': { severity: 'error', about: 'The JSON can be read.' },
	encoding: { severity: 'error', about: 'Text files are UTF-8.' },
	'file-place': { severity: 'error', about: 'A file lies where its collection looks for it.' },
	'file-unknown': { severity: 'warning', about: 'Every text file belongs to a collection; others are not published.' },
	'slug-form': {
		severity: 'error',
		about: 'A file or folder is named by lower-case words joined by hyphens; a now entry by its day.',
	},
	'slug-twice': { severity: 'error', about: 'No two entries share an address.' },
	'site-missing': { severity: 'error', about: 'site.yaml and at least one builder exist.' },
	'key-unknown': { severity: 'error', about: 'Every key is part of the content contract.' },
	'key-missing': {
		severity: 'error',
		about: 'A question that employers ask is answered, or holds a gap that says why not.',
	},
	'value-empty': { severity: 'error', about: 'An empty value, list or object is no answer.' },
	'value-wrong': { severity: 'error', about: 'A value has the form that its key asks for.' },
	'gap-form': { severity: 'error', about: 'A gap has one kind, a reason, and nothing beside it.' },
	'gap-place': {
		severity: 'error',
		about: 'Some keys must be answered, and "does not apply" is refused for results and failures.',
	},
	'date-order': { severity: 'error', about: 'Dates follow one another: nothing ends before it begins.' },
	'date-future': { severity: 'error', about: 'What has happened has a day that has come.' },
	'live-monitoring': {
		severity: 'error',
		about: 'A live case study says where it is watched, or why that cannot be shown.',
	},
	'cost-as-of': { severity: 'error', about: 'Money says when it was true.' },
	'stop-reason': { severity: 'error', about: 'A decision to stop gives the reason.' },
	'outcomes-sum': { severity: 'warning', about: 'Review outcomes in percent add up to a hundred.' },
	'reference-unknown': { severity: 'error', about: 'Builders, related and about name entries that exist.' },
	'alias-taken': {
		severity: 'error',
		about: 'A former address is free: no entry lives there, and nobody else claims it.',
	},
	'mdx-syntax': { severity: 'error', about: 'The prose can be read.' },
	'mdx-code': { severity: 'error', about: 'Prose is data: no import, export, expression or spread.' },
	'component-unknown': { severity: 'error', about: 'Only the registered components are used.' },
	'component-attribute': { severity: 'error', about: 'A component has the attributes it needs, and no others.' },
	'component-place': { severity: 'error', about: 'A component stands where it makes sense.' },
	'html-refused': { severity: 'error', about: 'Only harmless HTML is used, without event handlers or style.' },
	'link-scheme': {
		severity: 'error',
		about: 'Links in prose are http(s), mailto, a #fragment, or a site path from /.',
	},
	'link-broken': { severity: 'error', about: 'A link to another entry finds it.' },
	'image-missing': { severity: 'error', about: 'A picture lies where the prose says.' },
	'image-remote': { severity: 'error', about: 'Pictures are served from the site itself.' },
	'image-alt': { severity: 'warning', about: 'A picture says in words what it shows.' },
	secret: { severity: 'error', about: 'No key, token or password is published.' },
	scheduled: { severity: 'warning', about: 'An entry with a future day waits for it.' },
	'mostly-open': {
		severity: 'warning',
		about: 'A case study that leaves more than half of its questions open is not offered as evidence.',
	},
	'language-words': {
		severity: 'warning',
		about: 'The interface has words in the language of the site; where it has none, it is English.',
	},
	'now-stale': {
		severity: 'warning',
		about: 'The now log, once begun, is not silent for longer than stale.now; 0 allows any silence.',
	},
	'security-expired': { severity: 'error', about: 'The contact in security.txt has not expired.' },
	'security-expiry': {
		severity: 'warning',
		about: 'The contact in security.txt expires neither within thirty days nor more than a year ahead.',
	},
	'figure-differs': {
		severity: 'warning',
		about: 'A stated figure agrees with the measured one, to a tenth.',
	},
	'figure-old': { severity: 'warning', about: 'The figures of something in use are not older than stale.figures.' },
	'export-raw': {
		severity: 'warning',
		about: 'No raw export lies in the content folder: it may hold names, keys and prompts.',
	},
	demo: { severity: 'warning', about: 'Demo content is fictional, and the site says so on every page.' },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

/** Something that an author should mend. */
export interface Finding {
	rule: RuleCode;
	severity: 'error' | 'warning';
	/** Relative to the content folder. */
	file: string;
	/** Counts from 1, as the column does. */
	line: number;
	column: number;
	message: string;
	fix: string;
}

/** A finding at a place, with the severity that the catalogue gives its rule. */
export function finding(
	rule: RuleCode,
	file: string,
	{ line, column }: { line: number; column: number },
	message: string,
	fix: string,
): Finding {
	return { rule, severity: RULES[rule].severity, file, line, column, message, fix };
}
