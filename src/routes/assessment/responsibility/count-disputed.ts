import type { Responsibility } from '#lib/domain/responsibility/responsibility-matrix.ts';

/** How many pairs of each component more than one party is named for. */
export function countDisputed({
	disputed
}: Pick<Responsibility, 'disputed'>): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { judged } of disputed) {
		const { component } = judged.pair;
		counts.set(component, (counts.get(component) ?? 0) + 1);
	}
	return counts;
}
