import type { CaseView } from './case-view.ts';

/** What the front page shows of the case studies. */
export interface FrontPage {
	/** The one set large. */
	lead: CaseView | undefined;
	others: CaseView[];
	/** What the others have in common: some of them are live as well, or none is. */
	theme: 'live' | 'others';
}

/** Leads with what is live and best documented, and follows with what else is live, or else with the newest. */
export function frontPage(cases: readonly CaseView[], most = 3): FrontPage {
	const live = cases.filter(({ status }) => status === 'live');
	const lead = [...(live.length > 0 ? live : cases)].sort((a, b) => answeredShare(b) - answeredShare(a))[0];
	const rest = cases.filter((item) => item !== lead);
	const alsoLive = rest.filter(({ status }) => status === 'live');
	return alsoLive.length > 0
		? {
				lead,
				others: [...alsoLive, ...rest.filter(({ status }) => status !== 'live')].slice(0, most),
				theme: 'live',
			}
		: { lead, others: rest.slice(0, most), theme: 'others' };
}

/** The case studies that say most, live ones before others, then the newest. */
export function bestDocumented(cases: readonly CaseView[], most: number): CaseView[] {
	const isLive = ({ status }: CaseView) => Number(status === 'live');
	return cases
		.filter(({ completeness }) => !completeness.mostlyOpen)
		.sort((a, b) => isLive(b) - isLive(a) || answeredShare(b) - answeredShare(a) || b.number - a.number)
		.slice(0, most);
}

function answeredShare({ completeness: { answered, total } }: CaseView): number {
	return total === 0 ? 0 : answered / total;
}
