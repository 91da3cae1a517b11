import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import type { GradeCounts, GradesCounted } from '#lib/domain/comparison/grade-counts.ts';
import { protectGrades } from '#lib/domain/comparison/protect-grades.ts';

const gradeNames = ['A', 'B', 'C', 'D', 'not-rated'] as const;

/** Counts of A, B, C, D and not rated. */
function group(prefecture: string | null, numbers: readonly number[]): GradeCounts {
	const counts = Object.fromEntries(
		gradeNames.map((grade, at) => [grade, numbers[at] ?? 0])
	) as GradesCounted;
	const n = numbers.reduce((sum, number) => sum + number, 0);
	const keys = { fiscalYear: 2026, edition: '3.0', populationClass: null, similarClass: null };
	return { ...keys, prefecture, panel: null, n, counts };
}

/** The overall figures of the same groups, shown from five cities. */
const overallOf = ({ counts: _, ...group }: GradeCounts): ProtectedGroup => ({
	...group,
	measure: 'overall',
	asked: null,
	answered: null,
	mean: 50,
	median: null,
	lowerQuartile: null,
	upperQuartile: null,
	standardDeviation: null,
	star: false,
	mark: group.n === 0 ? 'empty' : group.n < 5 ? 'primary' : 'shown'
});

const wholeOf = (parts: readonly GradeCounts[]): GradeCounts =>
	group(
		null,
		gradeNames.map((grade) => parts.reduce((sum, { counts }) => sum + counts[grade], 0))
	);

const marksOf = (parts: readonly GradeCounts[]) =>
	protectGrades([wholeOf(parts), ...parts], parts, [wholeOf(parts), ...parts].map(overallOf)).map(
		({ mark }) => mark
	);

describe('protectGrades', () => {
	it('shows counts, single cities too, where they do not tell what each city has', () => {
		const parts = [group('13', [1, 3, 4, 1]), group('14', [0, 6, 2]), group('27', [2, 2, 2, 2, 2])];
		expect(marksOf(parts)).toEqual(['shown', 'shown', 'shown', 'shown']);
	});

	it('hides counts that tell the grade of all, or of all but one', () => {
		const parts = [group('13', [0, 0, 0, 9]), group('14', [0, 1, 8]), group('27', [5, 5, 5])];
		expect(marksOf(parts)).toEqual(['shown', 'primary', 'primary', 'shown']);
	});

	it('hides the smallest other group too, where subtracting would tell', () => {
		const parts = [group('13', [0, 0, 0, 9]), group('14', [3, 3, 3]), group('27', [5, 5, 5])];
		expect(marksOf(parts)).toEqual(['shown', 'primary', 'complementary', 'shown']);
	});

	it('shows nothing but empty groups where the whole tells everything', () => {
		const parts = [group('13', [9]), group('14', [8]), group('27', [])];
		expect(marksOf(parts)).toEqual(['primary', 'primary', 'primary', 'empty']);
	});

	it('refuses groups that it does not protect', () => {
		const crossed = { ...group('13', [3, 3]), populationClass: 'under-10000' };
		expect(() => protectGrades([crossed], [], [overallOf(crossed)])).toThrow();
		const other = group('13', [3, 3]);
		expect(() => protectGrades([other], [], [{ ...overallOf(other), n: 7 }])).toThrow();
		expect(() => protectGrades([other], [], [overallOf(other)])).toThrow();
	});

	it('leaves every hidden group of few or like cities more than one possibility', () => {
		const numbers = fc.array(fc.constantFrom(0, 0, 1, 2, 5), { minLength: 5, maxLength: 5 });
		let hiddenGroups = 0;
		fc.assert(
			fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), (all) => {
				const parts = all.map((counts, at) => group(String(at + 10), counts));
				const [whole, ...marks] = marksOf(parts);
				if (whole !== 'shown') {
					expect(marks).not.toContain('shown');
					return;
				}
				const hidden = parts.filter((_, at) => ['primary', 'complementary'].includes(marks[at]!));
				const left = wholeOf(hidden).counts;
				for (const [at, { n, counts }] of parts.entries()) {
					if (marks[at] !== 'primary') continue;
					hiddenGroups += 1;
					// Any choice of n cities of what is left could be this group's: one other grade is enough.
					const others = gradeNames.filter((grade) => left[grade] > counts[grade]);
					const own = gradeNames.filter((grade) => counts[grade] > 0);
					const swaps = own.filter((grade) => others.some((other) => other !== grade));
					expect(swaps.length, `${n} cities`).toBeGreaterThan(0);
				}
			})
		);
		expect(hiddenGroups).toBeGreaterThan(30);
	});
});
