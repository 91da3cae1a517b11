import type { FactRow, ReportFrame } from '../../content/report-block.ts';
import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';
import { ruleAt, tagged } from './commands.ts';
import type { DrawCommand } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyHeight, bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

const labelWidth = 150;
const size = 9.5;
/** Room above and below a row, its rule included. */
const between = 4.5;
const after = 8;

/** A fact whose lines are broken. */
type SetFact = {
	readonly labels: readonly string[];
	readonly values: readonly string[];
	readonly size: number;
};

/** Label and value beside each other, one pair a row; together on one page where they fit. */
export function layOutFacts(context: LayoutContext, rows: readonly FactRow[]): void {
	const { flow, frame, measure } = context;
	const facts = rows.map((row) => setFact(row, size, { frame, measure }));
	flow.ensure(Math.min(heightOf(facts), bodyHeight / 4));
	flow.emit({ kind: 'open-tag', tag: 'L', labels: 'words' });
	for (const fact of facts) {
		const height = factHeight(fact);
		flow.ensure(height + between);
		const top = flow.y() + 1.5;
		flow.emit(...drawFact(fact, top), ...ruleAt(top + height + 1.5));
		flow.moveDown(height + between);
	}
	flow.emit({ kind: 'close-tag' });
	flow.moveDown(after);
}

/** Room that facts take. */
export const factsHeight = ({ frame, measure }: LayoutContext, rows: readonly FactRow[]): number =>
	heightOf(rows.map((row) => setFact(row, size, { frame, measure }))) + after;

const heightOf = (facts: readonly SetFact[]): number =>
	facts.reduce((sum, fact) => sum + factHeight(fact) + between, 0);

/** Breaks label and value; a colon parts them for those who hear or copy them. */
export function setFact(
	{ label, value }: FactRow,
	textSize: number,
	{ frame, measure }: { readonly frame: ReportFrame; readonly measure: TextMeasure }
): SetFact {
	const colon = frame.language === 'ja' ? '：' : ':';
	return {
		labels: measure.breakLines(`${label}${colon}`, labelWidth - 8, boldAt(textSize)),
		values: measure.breakLines(value, bodyWidth - labelWidth, regularAt(textSize)),
		size: textSize
	};
}

export const factHeight = ({ labels, values, size: textSize }: SetFact): number =>
	linesHeight(Math.max(labels.length, values.length), textSize);

/** A fact as an item of a list. */
export const drawFact = (
	{ labels, values, size: textSize }: SetFact,
	top: number
): readonly DrawCommand[] =>
	tagged('LI', [
		...tagged('Lbl', setLines(labels, { x: page.left, top }, boldAt(textSize), colors.quiet)),
		...tagged('LBody', setLines(values, { x: page.left + labelWidth, top }, regularAt(textSize)))
	]);

const boldAt = (textSize: number): TextStyle => ({ size: textSize, weight: 'bold' });
const regularAt = (textSize: number): TextStyle => ({ size: textSize, weight: 'regular' });
