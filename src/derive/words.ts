import * as en from '../words/en.ts';

export const LANE_WORDS = en.lane;
export const LANE_MEANINGS = en.laneMeaning;
export const STATUS_WORDS = en.status;
export const DOES_WORDS = en.does;
export const CHECKED_WORDS = en.checked;
export const OUTCOME_WORDS = en.outcome;
export const DECISION_WORDS = en.decision;
export const BASIS_WORDS = en.basisMeaning;
export const GAP_WORDS = en.gap;
export const FAILURE_WORDS = en.failure;
export const STATE_WORDS = en.failureState;
export const LINK_WORDS = en.link;
export const ACCESS_WORDS = en.access;

/** The link of a list that adds a case study to a comparison. */
export const COMPARE_WORD = 'Compare';
