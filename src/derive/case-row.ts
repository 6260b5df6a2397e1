import type { Status } from '../schemas/vocabulary.ts';
import { type CaseView, caseNumber } from './case-view.ts';
import type { Format } from './format.ts';
import { known } from './known.ts';
import { costFigures } from './measured.ts';
import type { Urls } from './urls.ts';

/** A case study in a list, in words: what the build draws, and what a search in the browser draws again. */
export interface CaseRowWords {
	url: string;
	number: string;
	title: string;
	summary: string;
	status: Status;
	/** The status as its stamp. */
	stamp: string;
	/** Since when, its lane, when it is checked, what an interaction costs: as far as these are known. */
	facts: string[];
	/** Where a click adds it to what is compared. */
	compare: string;
}

/** Writes the row of a case study. */
export function caseRow(item: CaseView, urls: Urls, format: Format): CaseRowWords {
	const { id, data } = item;
	const { words } = format;
	const since = known(item.since);
	const checked = known(known(data.review)?.checked);
	const price = costFigures(data.cost, item.evidence).perInteraction;
	const unit = known(known(known(data.cost)?.perInteraction)?.unit) ?? words.figure.interaction;
	return {
		url: urls.prototype(id),
		number: words.row.number(caseNumber(item.number)),
		title: item.title,
		summary: item.summary,
		status: item.status,
		stamp: words.status[item.status],
		facts: [
			since && words.row.since(format.date(since)),
			words.lane[item.lane],
			checked && words.checked[checked],
			price && `${words.figure.perUnit(format.money(price.value), unit)}, ${words.basis[price.basis]}`,
		].filter((fact) => fact !== undefined),
		compare: urls.addToCompare(id),
	};
}
