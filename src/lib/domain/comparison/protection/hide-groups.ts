import { alsoShowing, derivableSums, type DerivableSums } from './derivable-sums.ts';
import { findBreaches, type Breach } from './find-breaches.ts';
import type { PublishedSums, SummedGroup } from './published-sums.ts';

/**
 * Which groups have to be hidden, with those hidden already, so that nobody computes anything about fewer cities than
 * `least` alone. Small groups are hidden first (primary). Then, as long as a sum of too few cities can be derived, a
 * group that its derivation needs is hidden (complementary): the cheapest that closes it alone, else the cheapest.
 * At the end, what turns out not to be needed is shown again, the dearest first.
 *
 * The criterion is that of Gusfield (1988) and Kao (1996), "linear invariants" of hidden cells, weighted by cities: in
 * a two-way table it says that every cut of the graph of hidden cells holds at least `least` cities. Here it is tested
 * by linear algebra, for tables of any number of dimensions (decision record 0052).
 */
export function hideGroups(
	sums: PublishedSums,
	hiddenBefore: ReadonlySet<string>
): ReadonlySet<string> {
	const isSmall = ({ n, cover }: SummedGroup) => Math.min(n, cover) < sums.least;
	const small = sums.groups.filter(isSmall).map(({ id }) => id);
	const needed = new Set([...hiddenBefore, ...small]);
	const hidden = new Set(needed);
	for (;;) {
		const derivable = derivableSums(sums, hidden);
		const breaches = findBreaches(derivable, sums.least);
		if (breaches.length === 0) return withoutNeedless(sums, { derivable, hidden, needed });
		for (const id of cheapestAgainst(breaches, derivable)) hidden.add(id);
	}
}

/** One group for each breach that those chosen for others leave open. */
function cheapestAgainst(
	breaches: readonly Breach[],
	{ shown, covers, detours }: DerivableSums
): readonly string[] {
	const isAvoidable = (place: number) =>
		detours.some((detour) => (detour[covers.length + place] ?? 0) !== 0);
	const groups = shown.map((group, place) => ({ group, place, isAvoidable: isAvoidable(place) }));
	const byLoss = groups.sort(
		(a, b) =>
			Number(a.group.isKept) - Number(b.group.isKept) ||
			Number(a.isAvoidable) - Number(b.isAvoidable) ||
			compareLoss(a.group, b.group)
	);
	const chosen = new Set<(typeof groups)[number]>();
	for (const { derivation } of breaches) {
		const needs = ({ place }: { readonly place: number }) => (derivation[place] ?? 0) !== 0;
		const first = [...chosen].find(needs) ?? byLoss.find(needs);
		if (first === undefined) throw new Error('a sum is derived from nothing');
		chosen.add(first);
	}
	return [...chosen].map(({ group }) => group.id);
}

/** Lower levels first, then fewer cities, then by id. */
const compareLoss = (a: SummedGroup, b: SummedGroup): number =>
	a.level - b.level || a.n - b.n || (a.id < b.id ? -1 : 1);

type Hiding = {
	readonly derivable: DerivableSums;
	readonly hidden: ReadonlySet<string>;
	readonly needed: ReadonlySet<string>;
};

function withoutNeedless(
	{ groups, least }: PublishedSums,
	{ derivable, hidden, needed }: Hiding
): ReadonlySet<string> {
	const left = new Set(hidden);
	let now = derivable;
	const dearestFirst = groups
		.filter(({ id }) => hidden.has(id) && !needed.has(id))
		.sort((a, b) => compareLoss(b, a));
	for (const group of dearestFirst) {
		const shown = alsoShowing(now, group);
		if (findBreaches(shown, least).length > 0) continue;
		left.delete(group.id);
		now = shown;
	}
	return left;
}
