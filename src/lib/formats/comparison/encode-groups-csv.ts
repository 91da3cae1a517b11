import type { PublishedGroup } from '#lib/domain/comparison/published-group.ts';
import { csvText, type CsvValue } from '../answers-csv/csv-text.ts';
import { groupColumns, type GroupColumn } from './group-columns.ts';

/** The sign that stands for a figure that is not shown. */
export const hiddenSign = 'χ';

/** The table `groups` of docs/formats/aggregate.md as CSV; it holds nothing that the protection hides. */
export const encodeGroupsCsv = (groups: readonly PublishedGroup[]): string =>
	csvText(
		groupColumns.map(({ name }) => name),
		groups.map((group) => groupColumns.map((column) => valueIn(group, column)))
	);

/** Figures that are hidden are χ, as official statistics print them. */
function valueIn(group: PublishedGroup, { shownBy, of }: GroupColumn): CsvValue {
	const status = groupColumns.find(({ name }) => name === shownBy)?.of(group);
	return status === 'hidden' ? hiddenSign : of(group);
}
