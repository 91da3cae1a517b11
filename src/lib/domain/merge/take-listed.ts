import type { Assessment } from '../assessment/assessment.ts';
import { mergeEntries } from './merge-entries.ts';
import type { MergeItem, MergeItemOf } from './merge-item.ts';
import { reviewsInTime } from './reviews-in-time.ts';

/** Puts what was taken of every part but the answers in the place of mine. */
export function takeListed(assessment: Assessment, taken: readonly MergeItem[]): Assessment {
	const evidence = taken.filter((item) => item.part === 'evidence');
	const actions = taken.filter((item) => item.part === 'action');
	const reviews = taken.filter((item) => item.part === 'review');
	const components = taken.filter((item) => item.part === 'component');
	const parties = taken.filter((item) => item.part === 'party');
	const facts = taken.filter((item) => item.part === 'fact');
	const heading = taken.filter((item) => item.part === 'heading');
	return {
		...assessment,
		...(evidence.length > 0 && { evidence: listed(mergeEntries.evidence(assessment), evidence) }),
		...(actions.length > 0 && { actions: listed(mergeEntries.action(assessment), actions) }),
		...(reviews.length > 0 && {
			reviews: reviewsInTime(assessment.reviews, listed(mergeEntries.review(assessment), reviews))
		}),
		...(components.length > 0 && {
			components: listed(mergeEntries.component(assessment), components)
		}),
		...(parties.length > 0 && { parties: listed(mergeEntries.party(assessment), parties) }),
		...(facts.length > 0 && {
			profile: Object.fromEntries(withTaken(mergeEntries.fact(assessment), facts))
		}),
		...(heading.length > 0 && takenHeading(assessment, heading))
	};
}

type Taken<Content> = { readonly key: string; readonly theirs?: Content | undefined };

function withTaken<Content>(
	entries: ReadonlyMap<string, Content>,
	taken: readonly Taken<Content>[]
): ReadonlyMap<string, Content> {
	const result = new Map(entries);
	for (const { key, theirs } of taken) {
		if (theirs === undefined) result.delete(key);
		else result.set(key, theirs);
	}
	return result;
}

const listed = <Content>(
	entries: ReadonlyMap<string, Content>,
	taken: readonly Taken<Content>[]
): Content[] => [...withTaken(entries, taken).values()];

function takenHeading(
	{ title, asOf, period, municipality }: Assessment,
	items: readonly MergeItemOf<'heading'>[]
): Partial<Assessment> {
	const found = new Map(items.map(({ key, theirs }) => [key, theirs]));
	const textOr = (key: string, mine: string) => {
		const theirs = found.get(key);
		return typeof theirs === 'string' ? theirs : mine;
	};
	const fiscalYear = found.get('fiscalYear');
	return {
		title: textOr('title', title),
		asOf: textOr('asOf', asOf),
		municipality: { ...municipality, name: textOr('municipality', municipality.name) },
		period: typeof fiscalYear === 'number' ? { ...period, fiscalYear } : period
	};
}
