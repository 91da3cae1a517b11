import { overallMeasure, type ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { csvText, type CsvValue } from '../answers-csv/csv-text.ts';

/** The sign that stands for a figure that is not shown, and for a group without a city. */
export const hiddenSign = 'χ';

/** The table `groups` of docs/formats/aggregate.md as CSV; it holds nothing that the protection hides. */
export const encodeGroupsCsv = (groups: readonly ProtectedGroup[]): string =>
	csvText(
		columns.map(([name]) => name),
		groups.map((group) => columns.map(([, valueOf]) => valueOf(group)))
	);

type Column = readonly [name: string, valueOf: (group: ProtectedGroup) => CsvValue];

const isHidden = ({ mark }: ProtectedGroup): boolean =>
	mark === 'primary' || mark === 'complementary';
const figure =
	(key: 'mean' | 'median' | 'lowerQuartile' | 'upperQuartile') => (group: ProtectedGroup) =>
		isHidden(group) ? hiddenSign : group[key];

function statusOf(group: ProtectedGroup): string {
	if (group.mark === 'empty') return 'none';
	if (isHidden(group)) return 'hidden';
	return group.star ? 'few' : 'shown';
}

const columns: readonly Column[] = [
	['fiscal_year', ({ fiscalYear }) => fiscalYear],
	['edition', ({ edition }) => edition],
	['prefecture', ({ prefecture }) => prefecture ?? '00'],
	['population_class', ({ populationClass }) => populationClass ?? 'all'],
	['layer', ({ measure }) => (measure === overallMeasure ? 'all' : measure)],
	['n', ({ n }) => n],
	['mean', figure('mean')],
	['median', figure('median')],
	['q1', figure('lowerQuartile')],
	['q3', figure('upperQuartile')],
	['status', statusOf]
];
