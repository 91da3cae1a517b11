import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { gradeThresholds, type Grade } from '#lib/domain/scoring/grade.ts';
import { formatCount, formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportCell } from '../content/report-block.ts';

/** What stands where there is no value to show. */
export const cellMarks = { hidden: 'χ', none: '–', unknown: '…' } as const;

/** A published cell in words: its value, with a star where few stand behind it, or its mark. */
export const cellWords = <Value>(
	cell: PublishedCell<Value>,
	said: (value: Value) => string
): string =>
	cell.kind === 'shown'
		? `${said(cell.value)}${cell.few === true ? '*' : ''}`
		: cellMarks[cell.kind];

/** A count that may be hidden. */
export const countWords = (cell: PublishedCell<number>): string => cellWords(cell, formatCount);

/** How many were asked, where anybody said so. */
export const askedWords = ({ asked }: { readonly asked: number | null }): string =>
	asked === null ? cellMarks.unknown : formatCount(asked);

/** Whether other municipalities are counted than have a result: some have not answered enough, or were not asked. */
export const countedApart = ({
	answered,
	counted
}: Readonly<Record<'answered' | 'counted', PublishedCell<number>>>): boolean =>
	countWords(answered) !== countWords(counted);

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
export function pointsWords(points: number): string {
	const figure = Math.abs(points).toFixed(1);
	return Number(figure) === 0 ? `±${figure}` : `${points > 0 ? '+' : '−'}${figure}`;
}
