import { groupId, publicationId } from '#lib/domain/comparison/group-id.ts';
import {
	overallMeasure,
	type GroupKeys,
	type ProtectedGroup
} from '#lib/domain/comparison/group-row.ts';
import type { ProtectedGrades } from '#lib/domain/comparison/protect-grades.ts';
import { fillTable } from './append-chosen.ts';
import type { Engine } from './engine.ts';
import type { ProtectedFigures } from './protected-figures.ts';

/** A group as it is written. */
type WrittenGroup = {
	readonly group: ProtectedGroup;
	/** A layer, or `all` for the whole city. */
	readonly layer: string;
	readonly grades: ProtectedGrades | undefined;
};

/** Fills the table `groups` with what may be shown. What is hidden is nowhere in the table. */
export function fillGroups(engine: Engine, figures: ProtectedFigures): Promise<void> {
	const grades = new Map(figures.grades.map((one) => [idOf(one), one]));
	return writeGroups(
		engine,
		figures.groups.flatMap((group): readonly WrittenGroup[] => {
			const layer = layerOf(group);
			if (layer === undefined) return [];
			const own = group.measure === overallMeasure ? grades.get(idOf(group)) : undefined;
			return [{ group, layer, grades: own }];
		})
	);
}

/** What the table holds: whole cities and layers. The panel and other measures stand on the page alone. */
function layerOf({ measure, panel }: ProtectedGroup): string | undefined {
	if (panel !== null) return undefined;
	if (measure === overallMeasure) return 'all';
	return measure.startsWith(layerPrefix) ? measure.slice(layerPrefix.length) : undefined;
}

const layerPrefix = 'layer:';

const idOf = (keys: GroupKeys): string => `${publicationId(keys)}${groupId(keys)}`;

const statusOf = ({ mark, star }: Pick<ProtectedGroup, 'mark' | 'star'>): string => {
	if (mark === 'empty') return 'none';
	if (mark !== 'shown') return 'hidden';
	return star ? 'few' : 'shown';
};

/** Grades are told of the whole city, of groups by one key at most. */
const gradesStatusOf = (grades: ProtectedGrades | undefined): string | null =>
	grades === undefined ? null : statusOf({ mark: grades.mark, star: false });

const writeGroups = (engine: Engine, groups: readonly WrittenGroup[]): Promise<void> =>
	fillTable(
		engine,
		'groups',
		[
			['fiscal_year', 'integer', ({ group }) => group.fiscalYear],
			['position', 'integer', ({ position }) => position],
			['edition', 'text', ({ group }) => group.edition],
			['prefecture', 'text', ({ group }) => group.prefecture ?? '00'],
			['population_class', 'text', ({ group }) => group.populationClass ?? 'all'],
			['layer', 'text', ({ layer }) => layer],
			['asked', 'integer', ({ group }) => group.asked],
			['n', 'integer', ({ group }) => group.n],
			['status', 'text', ({ group }) => statusOf(group)],
			['mean', 'double', ({ group }) => group.mean],
			['median', 'double', ({ group }) => group.median],
			['q1', 'double', ({ group }) => group.lowerQuartile],
			['q3', 'double', ({ group }) => group.upperQuartile],
			['standard_deviation', 'double', ({ group }) => group.standardDeviation],
			['grades_status', 'text', ({ grades }) => gradesStatusOf(grades)],
			['grade_a', 'integer', ({ grades }) => grades?.counts?.A ?? null],
			['grade_b', 'integer', ({ grades }) => grades?.counts?.B ?? null],
			['grade_c', 'integer', ({ grades }) => grades?.counts?.C ?? null],
			['grade_d', 'integer', ({ grades }) => grades?.counts?.D ?? null],
			['not_rated', 'integer', ({ grades }) => grades?.counts?.['not-rated'] ?? null]
		],
		groups.map((group, i) => ({ ...group, position: i + 1 }))
	);
