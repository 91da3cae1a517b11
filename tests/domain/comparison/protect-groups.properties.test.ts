import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CityRow, Division } from '#lib/domain/comparison/city-row.ts';
import type { ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import {
	alsoOfThePanel,
	arbitraryNation,
	byPrefectureAndClass
} from '../../support/arbitrary-nation.ts';
import { derivableFew } from '../../support/disclosure-attack/derivable-few.ts';
import { roomOf } from '../../support/disclosure-attack/feasible-bounds.ts';
import { viewOfAttacker } from '../../support/disclosure-attack/view-of-attacker.ts';

const least = 5;

function publish(
	cities: readonly CityRow[],
	groupings: readonly (readonly Division[])[]
): readonly ProtectedGroup[] {
	const grouping = { measures: ['overall'], groupings, asked: 'all-given' } as const;
	return protectGroups(groupParts(cities, grouping), groupStatistics(cities, grouping));
}

/** The same with small groups hidden and nothing else. */
const withoutComplements = (groups: readonly ProtectedGroup[]): readonly ProtectedGroup[] =>
	groups.map((group) => (group.mark === 'complementary' ? { ...group, mark: 'shown' } : group));

describe('tables of groups under attack, for any small nation', () => {
	for (const [name, groupings] of [
		['prefectures and classes', byPrefectureAndClass],
		['the matched panel beside all', alsoOfThePanel]
	] as const) {
		it(`no sum over fewer than five cities can be computed: ${name}`, () => {
			let [bare, attacked] = [0, 0];
			fc.assert(
				fc.property(arbitraryNation, (cities) => {
					const groups = publish(cities, groupings);
					expect(derivableFew(viewOfAttacker(cities, groups, 'overall'), least)).toBeUndefined();
					const primaryOnly = viewOfAttacker(cities, withoutComplements(groups), 'overall');
					attacked += 1;
					if (derivableFew(primaryOnly, least) !== undefined) bare += 1;
				}),
				{ numRuns: 40 }
			);
			// The attack can bite: hiding the small groups alone fails it.
			expect(bare / attacked).toBeGreaterThan(0.2);
		});
	}

	it('no hidden part is pinned to one value, by bounds from all that is published', () => {
		let [hidden, pinnedBare] = [0, 0];
		fc.assert(
			fc.property(
				arbitraryNation,
				fc.constantFrom(byPrefectureAndClass, alsoOfThePanel),
				(cities, by) => {
					const groups = publish(cities, by);
					const view = viewOfAttacker(cities, groups, 'overall');
					const bare = viewOfAttacker(cities, withoutComplements(groups), 'overall');
					for (const [part, n] of view.cities.entries()) {
						if (n >= least) continue;
						const room = roomOf(view, view.values, part);
						hidden += 1;
						expect(room.above + room.below, `part ${part} of ${n}`).toBeGreaterThan(0.01);
						const before = roomOf(bare, bare.values, part);
						if (before.above + before.below < 0.01) pinnedBare += 1;
					}
				}
			),
			{ numRuns: 25 }
		);
		expect(hidden).toBeGreaterThan(50);
		expect(pinnedBare).toBeGreaterThan(5);
	});
});
