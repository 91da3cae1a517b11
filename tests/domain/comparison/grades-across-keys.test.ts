import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisions, type Division } from '#lib/domain/comparison/city-row.ts';
import { gradeParts, groupGrades, type GradedCity } from '#lib/domain/comparison/group-grades.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import type { GroupKeys } from '#lib/domain/comparison/group-row.ts';
import type { GradeCounts } from '#lib/domain/comparison/grade-counts.ts';
import { protectGrades } from '#lib/domain/comparison/protect-grades.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import { everyPossibility, gradeNames } from '../../support/disclosure-attack/possible-counts.ts';

const groupings: readonly (readonly Division[])[] = [
	[],
	['prefecture'],
	['populationClass'],
	['similarClass']
];

/** Cities told as `prefecture class similar grade`, one a word: `1aXD`. */
const citiesOf = (words: string): readonly GradedCity[] =>
	words.split(' ').map(([prefecture = '', size, similar, grade], at) => ({
		fiscalYear: 2026,
		edition: '3.0',
		code: String(at),
		prefecture,
		populationClass: size === '-' ? null : (size ?? null),
		similarClass: similar === '-' ? null : (similar ?? null),
		panel: null,
		grade: (gradeNames.slice(0, 4).find((one) => one === grade) as GradedCity['grade']) ?? null,
		percentages: { overall: 40 + at }
	}));

function published(cities: readonly GradedCity[]) {
	const grouping = { measures: ['overall'], groupings, asked: 'not-known' } as const;
	const groups = protectGroups(groupParts(cities, grouping), groupStatistics(cities, grouping));
	const parts = gradeParts(cities, groupings);
	return { parts, marked: protectGrades(groupGrades(cities, groupings), parts, groups) };
}

const isWithin = (part: GroupKeys, group: GroupKeys): boolean =>
	divisions.every((key) => group[key] === null || group[key] === part[key]);

const placesIn = (parts: readonly GradeCounts[], group: GroupKeys): readonly number[] =>
	[...parts.keys()].filter((at) => isWithin(parts[at]!, group));

/** Counts above zero of few cities, or of a hidden group, that have one possibility only: by trying all. */
function pinned(cities: readonly GradedCity[], isShown: (mark: string) => boolean): number {
	const { parts, marked } = published(cities);
	const shown = marked.filter(({ mark }) => isShown(mark)).map((one) => placesIn(parts, one));
	if (!shown.some(({ length }) => length === parts.length)) return 0;
	const hidden = marked.filter(({ mark, n }) => !isShown(mark) && n > 0 && n < cities.length);
	const few = [...parts.keys()].filter((at) => parts[at]!.n < 5).map((at) => [at]);
	const targets = [...hidden.map((one) => placesIn(parts, one)), ...few].flatMap((places) =>
		gradeNames.map((grade, at) => {
			const own = places.reduce((sum, part) => sum + parts[part]!.counts[grade], 0);
			return { places, at, own };
		})
	);
	const open = new Set(targets.filter(({ own }) => own > 0));
	everyPossibility({ parts, shown }, (counts) => {
		for (const target of open) {
			const sum = target.places.reduce((total, part) => total + counts[part]![target.at]!, 0);
			if (sum !== target.own) open.delete(target);
		}
		return open.size > 0;
	});
	return open.size;
}

const arbitraryCities = fc
	.array(
		fc.tuple(
			fc.constantFrom('1', '2'),
			fc.constantFrom('a', 'b', 'b', '-'),
			fc.constantFrom('X', 'Y'),
			fc.constantFrom('C', 'D', 'D', 'N')
		),
		{ minLength: 10, maxLength: 16 }
	)
	.map((cities) => citiesOf(cities.map((city) => city.join('')).join(' ')));

describe('grades of groups by different keys', () => {
	it('are hidden where the only city of two groups is the only one that has a grade', () => {
		const cities = citiesOf(
			'1aXC 1bXD 1bXD 1bXD 1bXD 1bXD 2aYD 2aYD 2aYD 2aYD 2bYD 2bYD 2bYC 2bYC 2bYC 2bYC 2aYD'
		);
		expect(pinned(cities, (mark) => ['shown', 'complementary'].includes(mark))).toBeGreaterThan(0);
		expect(pinned(cities, (mark) => mark === 'shown')).toBe(0);
	});

	it('leave every hidden count, and every one of few cities, another possibility', () => {
		let [told, bare] = [0, 0];
		fc.assert(
			fc.property(arbitraryCities, (cities) => {
				const { marked } = published(cities);
				if (marked.some(({ mark, n }) => mark === 'shown' && n < cities.length)) told += 1;
				expect(pinned(cities, (mark) => mark === 'shown')).toBe(0);
				if (pinned(cities, (mark) => ['shown', 'complementary'].includes(mark)) > 0) bare += 1;
			}),
			{ numRuns: 100 }
		);
		// Not everything is hidden, and hiding small and like groups alone fails the attack.
		expect(told).toBeGreaterThan(5);
		expect(bare).toBeGreaterThan(5);
	});
});
