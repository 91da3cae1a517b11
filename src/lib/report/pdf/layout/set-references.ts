import type { ReportCell } from '../../content/report-block.ts';
import { line } from '../../pictures/shapes.ts';
import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';
import { shapeAt } from './commands.ts';
import type { Reference } from './draw-command.ts';
import { colors, leadingOf, tableTextSize } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

/** Size of references below a cell's text, in points. */
export const referenceStyle: TextStyle = { size: tableTextSize, weight: 'regular' };
/** Room between references on one line. */
const between = 8;

/** A reference with its place in a cell: from the left edge, on which line below the text; -1 is its last line. */
type SetReference = {
	/** More than one where it is longer than the cell is wide. */
	readonly lines: readonly string[];
	readonly widths: readonly number[];
	readonly to: string;
	readonly x: number;
	readonly line: number;
};

/** References beside and below each other, as many to a line as fit; those after a short text stand beside it. */
export function breakReferences(
	refs: NonNullable<ReportCell['refs']>,
	{ room, taken = 0 }: { readonly room: number; readonly taken?: number },
	measure: TextMeasure
): readonly SetReference[] {
	let [x, row] = taken > 0 ? [taken + between, -1] : [0, 0];
	return refs.map(({ text, to }) => {
		const lines = measure.breakLines(text, room, referenceStyle).map((line) => line.trimEnd());
		const widths = lines.map((line) => measure.measure(line, referenceStyle));
		const width = Math.max(...widths);
		if (x > 0 && (lines.length > 1 || x + width > room)) [x, row] = [0, row + 1];
		const set = { lines, widths, to, x, line: row };
		if (lines.length > 1) [x, row] = [0, row + lines.length];
		else x += width + between;
		return set;
	});
}

/** Lines that references take. */
export const referenceLines = (refs: readonly SetReference[]): number =>
	refs.reduce((most, { line, lines }) => Math.max(most, line + lines.length), 0);

/** The references of a cell as links. */
export const setReferences = (
	refs: readonly SetReference[],
	at: { readonly x: number; readonly top: number }
): readonly Reference[] =>
	refs.map(({ lines, to, x, widths, line: row }) => {
		const top = at.top + linesHeight(row, referenceStyle.size);
		return linkedLines(lines, to, { x: at.x + x, top, widths, style: referenceStyle });
	});

/** Lines of text that lead to an id, underlined so that no colour has to tell. */
export function linkedLines(
	lines: readonly string[],
	to: string,
	place: {
		readonly x: number;
		readonly top: number;
		/** Of each line. */
		readonly widths: readonly number[];
		readonly style: TextStyle;
	}
): Reference {
	const { x, top, widths, style: look } = place;
	const height = linesHeight(lines.length, look.size);
	const underlines = widths.map((width, i) =>
		shapeAt(
			x,
			top + look.size * (leadingOf(look.size) * i + 1.33),
			line({ stroke: colors.accent, strokeWidth: 0.4 }, [0, 0], [width, 0])
		)
	);
	return {
		kind: 'reference',
		to,
		description: lines.join(''),
		x,
		y: top,
		width: Math.max(...widths),
		height,
		commands: [...setLines(lines, { x, top }, look, colors.accent), ...underlines]
	};
}
