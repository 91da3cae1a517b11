import type { Assessment, Review } from '../assessment/assessment.ts';
import { mergeEntries, type ListedPart } from './merge-entries.ts';
import type { MergeContents, MergeItem, MergeItemOf } from './merge-item.ts';

/** Puts what was taken of every part but the answers in the place of mine. */
export function takeListed(assessment: Assessment, taken: readonly MergeItem[]): Assessment {
	const evidence = taken.filter((item) => item.part === 'evidence');
	const actions = taken.filter((item) => item.part === 'action');
	const reviews = taken.filter((item) => item.part === 'review');
	const components = taken.filter((item) => item.part === 'component');
	const parties = taken.filter((item) => item.part === 'party');
	const facts = taken.filter((item) => item.part === 'fact');
	const heading = taken.filter((item) => item.part === 'heading');
	const after = <Part extends ListedPart>(part: Part, items: readonly MergeItemOf<Part>[]) =>
		entriesAfter<MergeContents[Part]>(mergeEntries[part](assessment), items);
	const { reviews: known } = assessment;
	return {
		...assessment,
		...(evidence.length > 0 && { evidence: [...after('evidence', evidence).values()] }),
		...(actions.length > 0 && { actions: [...after('action', actions).values()] }),
		...(reviews.length > 0 && {
			reviews: reviewsInTime(known, [...after('review', reviews).values()])
		}),
		...(components.length > 0 && { components: [...after('component', components).values()] }),
		...(parties.length > 0 && { parties: [...after('party', parties).values()] }),
		...(facts.length > 0 && { profile: Object.fromEntries(after('fact', facts)) }),
		...(heading.length > 0 && headingOf(assessment, after('heading', heading)))
	};
}

/** Everything of one part by its key, after what was taken of it. */
function entriesAfter<Content>(
	mine: ReadonlyMap<string, Content>,
	taken: readonly { readonly key: string; readonly theirs?: Content | undefined }[]
): ReadonlyMap<string, Content> {
	const entries = new Map(mine);
	for (const { key, theirs } of taken) {
		if (theirs === undefined) entries.delete(key);
		else entries.set(key, theirs);
	}
	return entries;
}

function headingOf(
	{ period, municipality }: Assessment,
	heading: ReadonlyMap<string, string | number>
): Partial<Assessment> {
	const text = (key: string): string => String(heading.get(key));
	return {
		title: text('title'),
		asOf: text('asOf'),
		municipality: { ...municipality, name: text('municipality') },
		period: { ...period, fiscalYear: Number(heading.get('fiscalYear')) }
	};
}

/**
 * Puts reviews that were not there before those of the same answer that were given later, because the
 * last word counts; reviews that were there keep their order.
 */
function reviewsInTime(known: readonly Review[], all: readonly Review[]): Review[] {
	const placed = all.filter((review) => known.includes(review));
	for (const review of all.filter((one) => !known.includes(one))) {
		const later = placed.findIndex((other) => isLaterOfSame(other, review));
		placed.splice(later === -1 ? placed.length : later, 0, review);
	}
	return placed;
}

function isLaterOfSame(other: Review, review: Review): boolean {
	if (other.component !== review.component || other.control !== review.control) return false;
	return other.at !== undefined && review.at !== undefined && other.at > review.at;
}
