import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { hasStar } from '#lib/domain/comparison/thresholds.ts';
import { percentageOf } from '#lib/domain/primitives/percentage.ts';
import { gradeThresholds, type Grade } from '#lib/domain/scoring/grade.ts';
import { formatCount, formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportCell } from '../content/report-block.ts';

/** What stands where there is no value to show. */
export const cellMarks = { hidden: 'χ', none: '–', unknown: '…' } as const;

/** What stands behind a statistic of few cities. */
const star = '*';

/** A statistic in words: its value, with a star where it is of few cities, or its mark. */
export const cellWords = <Value>(
	cell: PublishedCell<Value>,
	said: (value: Value) => string
): string =>
	cell.kind === 'shown'
		? `${said(cell.value)}${cell.few === true ? star : ''}`
		: cellMarks[cell.kind];

/** A number of cities, which may be hidden. It is exact and bears no star, however few they are. */
export const countWords = (cell: PublishedCell<number>): string =>
	cell.kind === 'shown' ? formatCount(cell.value) : cellMarks[cell.kind];

/** A share of cities: of few it is a statistic to be read with care. */
export const shareWords = (part: number, all: number): string =>
	`${formatPercent(percentageOf(part, all))}${hasStar(all) ? star : ''}`;

/** A change from a mean to a later one, in points; else the mark of what is missing. */
export function changeWords(now: MeanCell | undefined, then: MeanCell | undefined): string {
	if (now === undefined || then === undefined) return cellMarks.none;
	if (now.kind !== 'shown') return cellMarks[now.kind];
	if (then.kind !== 'shown') return cellMarks[then.kind];
	const isOfFew = now.few === true || then.few === true;
	return `${pointsWords(now.value.mean - then.value.mean)}${isOfFew ? star : ''}`;
}

type MeanCell = PublishedCell<{ readonly mean: number }>;

/** How many cities stand behind a statistic, whether that is shown or not: anybody can count them. */
export function citiesWords(cell: PublishedCell<{ readonly cities: number }>): string {
	if (cell.kind === 'shown') return formatCount(cell.value.cities);
	return cell.kind === 'hidden' && cell.cities !== undefined
		? formatCount(cell.cities)
		: cellMarks[cell.kind];
}

/** How many were asked, where anybody said so. */
export const askedWords = ({ asked }: { readonly asked: number | null }): string =>
	asked === null ? cellMarks.unknown : formatCount(asked);

/** Whether other municipalities are counted than have a result: some have not answered enough, or were not asked. */
export const countedApart = ({
	answered,
	counted
}: Readonly<Record<'answered' | 'counted', number>>): boolean => answered !== counted;

/** Another view of what is shown; what is not stays as it is. */
const viewOf = <Value, View>(
	cell: PublishedCell<Value>,
	view: (value: Value) => View
): PublishedCell<View> => (cell.kind === 'shown' ? { ...cell, value: view(cell.value) } : cell);

/** The median of what is shown; none where there is no such group. */
export const medianOf = (
	cell: PublishedCell<{ readonly median: number }> | undefined
): PublishedCell<number> =>
	cell === undefined ? { kind: 'none' } : viewOf(cell, ({ median }) => median);

/** The range of grades that a score lies in. It is no grade: essential controls cap nothing here. */
export function zoneOf(percent: number): Grade {
	const { A, B, C } = gradeThresholds;
	if (percent >= A) return 'A';
	if (percent >= B) return 'B';
	return percent >= C ? 'C' : 'D';
}

/** A score in a table, with mark and shade of the range it lies in. */
export const scoreCell = (cell: PublishedCell<number>): ReportCell => ({
	text: cellWords(cell, formatPercent),
	...(cell.kind === 'shown' && {
		mark: { kind: 'grade', grade: zoneOf(cell.value) },
		shaded: true
	})
});

/** A change in points with one decimal, its sign always said. */
function pointsWords(points: number): string {
	const figure = Math.abs(points).toFixed(1);
	return Number(figure) === 0 ? `±${figure}` : `${points > 0 ? '+' : '−'}${figure}`;
}
