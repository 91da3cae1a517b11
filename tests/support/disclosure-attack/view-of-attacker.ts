import type { CityRow } from '#lib/domain/comparison/city-row.ts';
import type { ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { Published } from './derivable-few.ts';

/** What is published of a measure, seen from outside; and what the attacker wants to know. */
export type View = Published & {
	/** Of each finest part, what its percentages add up to. */
	readonly values: readonly number[];
	/** The parts of each group that is not shown. */
	readonly hidden: readonly (readonly number[])[];
};

/** Looks at shown groups city by city, without the product's own idea of parts. */
export function viewOfAttacker(
	cities: readonly CityRow[],
	groups: readonly ProtectedGroup[],
	measure: string
): View {
	const rated = cities.filter(({ percentages }) => typeof percentages[measure] === 'number');
	const parts = [...groupBy(rated, keyOf).values()];
	const measured = groups.filter((group) => group.measure === measure && group.n > 0);
	const membersOf = (group: ProtectedGroup) =>
		parts.flatMap(([city], part) => (isIn(city, group) ? [part] : []));
	const isShown = ({ mark }: ProtectedGroup) => mark === 'shown';
	return {
		cities: parts.map((part) => part.length),
		values: parts.map((part) =>
			part.reduce((sum, { percentages }) => sum + (percentages[measure] ?? 0), 0)
		),
		shown: measured.filter(isShown).map(membersOf),
		hidden: measured.filter((group) => !isShown(group)).map(membersOf)
	};
}

const keyOf = ({ prefecture, populationClass, similarClass, panel }: CityRow): string =>
	[prefecture, populationClass, similarClass, panel].join(' ');

const isIn = (city: CityRow, group: ProtectedGroup): boolean =>
	[
		[group.prefecture, city.prefecture],
		[group.populationClass, city.populationClass],
		[group.similarClass, city.similarClass],
		[group.panel, city.panel]
	].every(([wanted, own]) => wanted === null || wanted === own);
