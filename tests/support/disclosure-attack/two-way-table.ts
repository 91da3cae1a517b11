import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { CityRow } from '#lib/domain/comparison/city-row.ts';
import type { ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import type { HiddenEdge } from './two-way-network.ts';

/** Every group of prefectures × classes that is not shown, as an edge of the attackers' network. */
export function hiddenEdges(
	cities: readonly CityRow[],
	groups: readonly ProtectedGroup[]
): readonly HiddenEdge[] {
	const membersOf = groupBy(cities, ({ prefecture, populationClass }) =>
		cornerNames(prefecture, populationClass).join(' ')
	);
	const corners = new Map<string, number>();
	const corner = (name: string) => {
		if (!corners.has(name)) corners.set(name, corners.size);
		return corners.get(name)!;
	};
	return groups
		.filter(({ mark }) => mark === 'primary' || mark === 'complementary')
		.map(({ prefecture, populationClass, n }) => {
			const [from, to] = cornerNames(prefecture, populationClass);
			const sum = (membersOf.get(`${from} ${to}`) ?? []).reduce(
				(total, { percentages }) => total + Math.round((percentages['overall'] ?? 0) * 10),
				0
			);
			const isTotal = prefecture === null || populationClass === null;
			const limits = isTotal ? { down: 1e9, up: 1e9 } : { down: sum, up: 1000 * n - sum };
			return { from: corner(from), to: corner(to), n, isTotal, ...limits };
		});
}

/** A cell lies between its row and its column; a total comes from, or goes to, a margin. */
function cornerNames(prefecture: string | null, populationClass: string | null): [string, string] {
	if (prefecture !== null) {
		return populationClass === null
			? ['right margin', `row ${prefecture}`]
			: [`row ${prefecture}`, `column ${populationClass}`];
	}
	return populationClass === null
		? ['lower margin', 'right margin']
		: [`column ${populationClass}`, 'lower margin'];
}
