import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { dayIn } from '../day.ts';
import { dayGiven, evalReading, passRate } from '../evals.ts';
import { ImportError, type Importer } from '../importer.ts';
import { readText } from '../text.ts';

const PROLOGUE = String.raw`^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*`;
const DOCTYPE = new RegExp(`${PROLOGUE}<!DOCTYPE`);
const ROOT = new RegExp(`${PROLOGUE}(?:<!DOCTYPE[^>[]*(?:\\[(?:(?!\\]>)[^])*\\])?\\s*>\\s*)?<testsuites?[\\s/>]`);

/**
 * A JUnit report: testsuites > testsuite > testcase > failure, error or skipped. The cases are counted here, because the totals at
 * the root may be missing or wrong. What failed has failed even if it also errored; what was skipped did not run and is not
 * counted. Entities are never expanded, and a report that declares some is refused.
 */
export const junit: Importer = {
	tool: 'JUnit',
	format: 'report XML',
	kind: 'evals',
	recognises: ({ shape, text }) => shape === 'xml' && ROOT.test(text),
	async read(file, options) {
		const suites = suitesOf(parseXml(await readText(file), file.name));
		const outcomes = suites.flatMap((suite) => children(suite, 'testcase')).map(outcomeOf);
		const count = (wanted: CaseOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
		const [passed, failed, errored, skipped] = [count('passed'), count('failed'), count('errored'), count('skipped')];
		if (outcomes.length === 0)
			throw new ImportError('the report holds no testcase', { fix: 'Run the tests and export the report again.' });
		if (skipped === outcomes.length)
			throw new ImportError(`all ${skipped} test cases were skipped`, { fix: 'Run them and export the report again.' });
		const [stamp] = suites.flatMap((suite) => stampOf(suite) ?? []).sort();
		const date = stamp === undefined ? dayGiven(options.date, 'this JUnit report') : dayIn(options.timeZone, stamp);
		const notes = skipped > 0 ? [`${skipped} of ${outcomes.length} test cases were skipped and are not counted.`] : [];
		return evalReading('Pass rate', [passRate({ passed, failed, errored }, { date })], notes);
	},
};

type CaseOutcome = 'passed' | 'failed' | 'errored' | 'skipped';

function outcomeOf(testcase: unknown): CaseOutcome {
	if (!isElement(testcase)) return 'passed';
	if ('failure' in testcase) return 'failed';
	if ('error' in testcase) return 'errored';
	return 'skipped' in testcase || testcase['@status'] === 'notrun' ? 'skipped' : 'passed';
}

/** An element with its attributes (`@name`) and children. One without either is an empty text. */
type XmlElement = Record<string, unknown>;

function suitesOf(element: unknown): XmlElement[] {
	if (!isElement(element)) return [];
	return [element, ...['testsuites', 'testsuite'].flatMap((name) => children(element, name)).flatMap(suitesOf)];
}

function children(element: XmlElement, name: string): unknown[] {
	const found = Object.hasOwn(element, name) ? element[name] : undefined;
	return Array.isArray(found) ? found : [];
}

function isElement(value: unknown): value is XmlElement {
	return typeof value === 'object' && value !== null;
}

function stampOf(suite: XmlElement): string | undefined {
	const stamp = suite['@timestamp'];
	return typeof stamp === 'string' && stamp.trim() !== '' ? stamp.trim() : undefined;
}

function parseXml(text: string, name: string): unknown {
	if (DOCTYPE.test(text))
		throw new ImportError(`${name} has a DOCTYPE, which no JUnit report needs`, {
			fix: 'Export it with a reporter that writes plain JUnit XML.',
		});
	const valid = XMLValidator.validate(text);
	if (valid !== true)
		throw new ImportError(`${name} is not whole: its XML breaks off or is damaged`, {
			line: valid.err.line,
			fix: 'Export it again.',
		});
	try {
		return parser.parse(text);
	} catch (cause) {
		throw new ImportError(`${name} cannot be read as XML`, { fix: 'Export it again.', cause });
	}
}

const LISTS = ['testsuites', 'testsuite', 'testcase'];
const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	processEntities: false,
	parseTagValue: false,
	isArray: (name) => LISTS.includes(name),
});
