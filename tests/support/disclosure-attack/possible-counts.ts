import type { GradeCounts } from '#lib/domain/comparison/grade-counts.ts';

export const gradeNames = ['A', 'B', 'C', 'D', 'not-rated'] as const;

/** What the attacker looks at: the finest parts by place, and which of them each shown group holds. */
export type GradesSeen = {
	readonly parts: readonly GradeCounts[];
	readonly shown: readonly (readonly number[])[];
};

/**
 * Every way in which the cities of each part may have their grades so that all shown counts come out: by trying them
 * all. Knows nothing of how the product decides. Calls back with the counts of each part.
 */
export function everyPossibility(
	{ parts, shown }: GradesSeen,
	told: (counts: readonly (readonly number[])[]) => boolean
): void {
	const left = shown.map((places) =>
		gradeNames.map((grade) => places.reduce((sum, at) => sum + parts[at]!.counts[grade], 0))
	);
	const chosen: (readonly number[])[] = [];
	const visit = (at: number): boolean => {
		const part = parts[at];
		if (part === undefined) return told(chosen);
		const own = left.filter((_, group) => shown[group]!.includes(at));
		const most = gradeNames.map((_, grade) => Math.min(...own.map((counts) => counts[grade]!)));
		for (const counts of splits(part.n, most)) {
			take(own, counts, -1);
			chosen.push(counts);
			const goesOn = isClosed(shown, left, at) ? visit(at + 1) : true;
			chosen.pop();
			take(own, counts, 1);
			if (!goesOn) return false;
		}
		return true;
	};
	visit(0);
}

const take = (groups: readonly number[][], counts: readonly number[], sign: number): void => {
	for (const group of groups)
		for (const [at, count] of counts.entries()) group[at]! += sign * count;
};

/** Whether every group whose last part this is has nothing left over. */
const isClosed = (
	shown: GradesSeen['shown'],
	left: readonly (readonly number[])[],
	at: number
): boolean =>
	shown.every((places, group) => places.at(-1) !== at || left[group]!.every((rest) => rest === 0));

function splits(n: number, most: readonly number[]): readonly (readonly number[])[] {
	const [first, ...others] = most;
	if (first === undefined) return n === 0 ? [[]] : [];
	return Array.from({ length: Math.min(n, first) + 1 }, (_, own) => own).flatMap((own) =>
		splits(n - own, others).map((rest) => [own, ...rest])
	);
}
