import type { ReportTable } from '#lib/report/content/report-block.ts';
import { cellText } from './cell-text.ts';

/** Letters up to which a longer cell gets a wider column. */
const [fewest, most] = [6, 30];

/** Shares of a table's width by the longest cell of each column, for engines that want widths told. */
export function columnShares({ columns, rows }: ReportTable): readonly number[] {
	const lengths = columns.map(({ title }, i) => {
		const cells = rows.map((row) => row[i]).flatMap((cell) => (cell ? [cellText(cell)] : []));
		return Math.min(most, Math.max(fewest, ...[title, ...cells].map(({ length }) => length)));
	});
	const sum = lengths.reduce((total, length) => total + length, 0);
	return lengths.map((length) => length / sum);
}
