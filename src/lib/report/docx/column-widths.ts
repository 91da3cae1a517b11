import { cellText } from '../content/cell-parts.ts';
import type { ReportCell, ReportTable } from '../content/report-block.ts';
import { textUnits } from '../text/text-units.ts';

/** What a column keeps free at its sides, in letters of half width. */
const margin = 2.5;
/** How much wider a text is in bold. */
const boldWidth = 1.15;
/** No column is narrower than this, whatever it holds. */
const least = 6;

type Need = { readonly whole: number; readonly amount: number };

/**
 * How `total` letters of half width are divided among the columns of a table: what is short gets its longest
 * line, what is long shares the rest, more for more text.
 */
export function columnWidths(
	{ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>,
	total: number
): readonly number[] {
	const needs = columns.map(({ title }, place): Need => {
		const lines = rows.flatMap((cells) => {
			const cell = cells[place];
			return cell === undefined ? [] : linesOf(cell);
		});
		const widths = [lineUnits(title) * boldWidth, ...lines.map(lineUnits)];
		const amount = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, rows.length);
		return { whole: Math.max(least, ...widths) + margin, amount: Math.sqrt(amount) + 1 };
	});
	const short = shortOnes(needs, total);
	const taken = sum(needs.map(({ whole }, place) => (short.has(place) ? whole : 0)));
	const sharing = sum(needs.map(({ amount }, place) => (short.has(place) ? 0 : amount)));
	if (sharing === 0) return needs.map(({ whole }) => (whole * total) / taken);
	return needs.map(({ whole, amount }, place) =>
		short.has(place) ? whole : ((total - taken) * amount) / sharing
	);
}

/** The lines a cell has anyway; a star stands before the first. */
function linesOf(cell: ReportCell): readonly string[] {
	const star = cell.mark?.kind === 'essential' ? '★ ' : '';
	return (star + cellText(cell)).split('\n');
}

/** Latin letters are a little wider than half a Japanese one, capitals and digits most of all. */
const lineUnits = (line: string): number =>
	textUnits(line) +
	(line.match(/[0-9A-Z]/g)?.length ?? 0) / 3 +
	(line.match(/[a-z]/g)?.length ?? 0) / 8;

/** Columns whose longest line fits into an equal share of what the others leave. */
function shortOnes(needs: readonly Need[], total: number): ReadonlySet<number> {
	const short = new Set<number>();
	for (;;) {
		const taken = sum(needs.map(({ whole }, place) => (short.has(place) ? whole : 0)));
		const share = (total - taken) / Math.max(1, needs.length - short.size);
		const next = needs.findIndex(({ whole }, place) => !short.has(place) && whole <= share);
		if (next === -1) return short;
		short.add(next);
	}
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
