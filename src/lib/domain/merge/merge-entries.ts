import { listAnswers } from '../assessment/answer-map.ts';
import type { Assessment, Review } from '../assessment/assessment.ts';
import { type MergeContents, type MergePart } from './merge-item.ts';
import { answerKeyText } from '../assessment/answer-key.ts';

/** The parts that are lists of things or single values; answers have a place of their own. */
export type ListedPart = Exclude<MergePart, 'answer'>;

type Entries<Part extends MergePart> = ReadonlyMap<string, MergeContents[Part]>;

/** Everything of one part by its key, in the order of the assessment. */
export const mergeEntries: {
	readonly [Part in MergePart]: (assessment: Assessment) => Entries<Part>;
} = {
	answer: (whole) => new Map(listAnswers(whole).map((item) => [answerKeyText(item), item.answer])),
	evidence: ({ evidence }) => byId(evidence),
	action: ({ actions }) => byId(actions),
	review: ({ reviews }) => keyedReviews(reviews),
	component: ({ components }) => byId(components),
	party: ({ parties }) => byId(parties),
	fact: ({ profile }) => new Map(Object.entries(profile)),
	heading: ({ title, asOf, period, municipality }) =>
		new Map<string, string | number>([
			['title', title],
			['asOf', asOf],
			['fiscalYear', period.fiscalYear],
			['municipality', municipality.name]
		])
};

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
	new Map(items.map((item) => [item.id, item] as const));

/** A review without an id is known by its place, reviewer and time; a second one of these by its number. */
function keyedReviews(reviews: readonly Review[]): ReadonlyMap<string, Review> {
	const keyed = new Map<string, Review>();
	for (const review of reviews) {
		const { id, component, control, reviewer = '', at = '' } = review;
		const key = id ?? [component, control, reviewer, at].join(' ');
		let unique = key;
		for (let number = 2; keyed.has(unique); number += 1) unique = `${key} ${String(number)}`;
		keyed.set(unique, review);
	}
	return keyed;
}
