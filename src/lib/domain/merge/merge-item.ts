import type { Answer } from '../assessment/answer.ts';
import type { Action, Evidence, Party, Review } from '../assessment/assessment.ts';
import type { Component } from '../assessment/component.ts';

/** What the items of a merge are, by part of the assessment. */
export type MergeContents = {
	readonly answer: Answer;
	readonly evidence: Evidence;
	readonly action: Action;
	readonly review: Review;
	readonly component: Component;
	readonly party: Party;
	readonly fact: boolean;
	readonly heading: string | number;
};
export const mergeParts = [
	'answer',
	'evidence',
	'action',
	'review',
	'component',
	'party',
	'fact',
	'heading'
] as const;
export type MergePart = (typeof mergeParts)[number];

/** One thing in its three versions; a version is missing where there is or was no such thing. */
export type Versions<Content> = {
	readonly base?: Content | undefined;
	readonly mine?: Content | undefined;
	readonly theirs?: Content | undefined;
};

/**
 * How the versions stand to each other. `out-of-scope`: theirs says something that it was not asked,
 * or about a component that mine does not have.
 */
export const mergeStandings = [
	'unchanged',
	'both-same',
	'mine-only',
	'theirs-only',
	'conflict',
	'out-of-scope'
] as const;
export type MergeStanding = (typeof mergeStandings)[number];

/**
 * What stands against taking theirs without being asked. `accepted`: mine was accepted before.
 * `choice`: only by explicit choice. `with-answers`, `with-component`: it comes along with the
 * answers that name it, or with its component. `request-unknown`: only one by one, for nothing but
 * theirs says that it was asked. `by-hand`: theirs removed it; removing it has consequences that are
 * decided on its own screen.
 */
export const mergeHolds = [
	'none',
	'accepted',
	'choice',
	'with-answers',
	'with-component',
	'request-unknown',
	'by-hand',
	'not-asked',
	'no-component'
] as const;
export type MergeHold = (typeof mergeHolds)[number];

/** One thing of one part, compared. */
export type MergeItemOf<Part extends MergePart> = Versions<MergeContents[Part]> & {
	readonly part: Part;
	/** Unique within a merge. */
	readonly id: string;
	/** Unique within its part: `component control` of an answer, the id of anything else. */
	readonly key: string;
	readonly state: MergeStanding;
	readonly hold: MergeHold;
	/** The fields in which mine and theirs differ; empty where one of them is missing. */
	readonly fields: readonly string[];
};
export type MergeItem = { readonly [Part in MergePart]: MergeItemOf<Part> }[MergePart];
