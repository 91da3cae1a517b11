import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { joinCrosswalks } from '#lib/domain/checklist/join-crosswalks.ts';
import type { EditionPair } from '#lib/domain/edition-change/changes-between.ts';

/** One revision of a guideline's edition. */
type End = Crosswalk['from'] & { readonly guideline: string };

/**
 * The crosswalk that leads from one checklist to another: that of their revisions, one put together of several
 * that lead on from each other, else the newest one of their editions. `changesBetween` takes back what other
 * revisions make untrue.
 */
export const findCrosswalk = (
	{ from, to }: EditionPair,
	crosswalks: readonly Crosswalk[]
): Crosswalk | undefined =>
	findCrosswalkBetween(from, to, crosswalks) ?? newestOfEditions({ from, to }, crosswalks);

/**
 * The shortest way along crosswalks of two editions and their revisions that lead on from each other, as one
 * crosswalk. A way over a third edition is gone step by step (`stepsBetween`): its texts have their say there.
 */
export function findCrosswalkBetween(
	from: End,
	to: End,
	crosswalks: readonly Crosswalk[]
): Crosswalk | undefined {
	if (from.guideline !== to.guideline) return undefined;
	const editions = new Set([from.edition, to.edition]);
	const own = crosswalks.filter(
		(one) =>
			one.guideline === from.guideline &&
			[one.from, one.to].every(({ edition }) => editions.has(edition))
	);
	let reached = own.filter((crosswalk) => isSame(crosswalk.from, from));
	let left = own.filter((crosswalk) => !isSame(crosswalk.from, from));
	while (reached.length > 0) {
		const there = reached.find((crosswalk) => isSame(crosswalk.to, to));
		if (there !== undefined) return there;
		const further = left.flatMap((next) => {
			const before = reached.find((crosswalk) => isSame(crosswalk.to, next.from));
			return before === undefined ? [] : [{ next, joined: joinCrosswalks(before, next) }];
		});
		left = left.filter((crosswalk) => further.every(({ next }) => next !== crosswalk));
		reached = further.map(({ joined }) => joined);
	}
	return undefined;
}

function newestOfEditions(
	{ from, to }: EditionPair,
	crosswalks: readonly Crosswalk[]
): Crosswalk | undefined {
	if (from.guideline !== to.guideline || from.edition === to.edition) return undefined;
	return crosswalks
		.filter(
			(crosswalk) =>
				crosswalk.guideline === from.guideline &&
				crosswalk.from.edition === from.edition &&
				crosswalk.to.edition === to.edition
		)
		.toSorted((a, b) => b.to.revision - a.to.revision || b.from.revision - a.from.revision)[0];
}

const isSame = (a: Crosswalk['from'], b: Crosswalk['from']): boolean =>
	a.edition === b.edition && a.revision === b.revision;
