import { overallMeasure, type ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { withGrades, type PublishedGroup } from '#lib/domain/comparison/published-group.ts';
import { groupColumns } from '#lib/formats/comparison/group-columns.ts';
import { fillTable } from './append-chosen.ts';
import type { Engine } from './engine.ts';
import type { ProtectedFigures } from './protected-figures.ts';

/** The groups of the table `groups`: whole cities and layers. The panel and other measures stand on the page alone. */
export const tableGroups = ({ groups, grades }: ProtectedFigures): readonly PublishedGroup[] =>
	withGrades(
		groups.flatMap((group) => {
			const measure = measureOf(group);
			return measure === undefined ? [] : [{ ...group, measure }];
		}),
		grades
	);

function measureOf({ measure, panel }: ProtectedGroup): string | undefined {
	if (panel !== null) return undefined;
	if (measure === overallMeasure) return measure;
	return measure.startsWith(layerPrefix) ? measure.slice(layerPrefix.length) : undefined;
}

const layerPrefix = 'layer:';

/** Fills the table `groups` with what may be shown. What is hidden is nowhere in the table. */
export const fillGroups = (engine: Engine, groups: readonly PublishedGroup[]): Promise<void> =>
	fillTable(
		engine,
		'groups',
		[
			['position', 'integer', ({ position }) => position],
			...groupColumns.map(
				({ name, kind, of }) => [name, kind, ({ group }: Placed) => of(group)] as const
			)
		],
		groups.map((group, i): Placed => ({ group, position: i + 1 }))
	);

type Placed = { readonly group: PublishedGroup; readonly position: number };
