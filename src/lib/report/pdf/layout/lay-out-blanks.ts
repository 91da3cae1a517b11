import type { TextStyle } from '../japanese/text-measure.ts';
import { line } from '../../pictures/shapes.ts';
import { artifact, ruleAt, shapeAt, tagged } from './commands.ts';
import type { DrawCommand } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { setLines } from './set-lines.ts';

/** Room for a line written by hand: 9 mm. */
const lineHeight = 25.5;
const style: TextStyle = { size: 9.5, weight: 'bold' };

const gap = 20;
const half = (bodyWidth - gap) / 2;

/** Lines to write on, two beside each other, what belongs there small at their left. */
export function layOutBlanks({ flow }: LayoutContext, labels: readonly string[]): void {
	for (let at = 0; at < labels.length; at += 2) {
		flow.ensure(lineHeight);
		const [first = '', second] = labels.slice(at, at + 2);
		const bottom = flow.y() + lineHeight;
		flow.emit(
			...(second === undefined
				? blankAt(first, bottom)
				: [...halfAt(first, page.left, bottom), ...halfAt(second, page.left + half + gap, bottom)])
		);
		flow.moveDown(lineHeight);
	}
	flow.moveDown(10);
}

/** A line to write on across the body, and what belongs there. */
export const blankAt = (label: string, bottom: number): readonly DrawCommand[] => [
	...labelAt(label, page.left, bottom),
	...ruleAt(bottom - 1, colors.rule)
];

const halfAt = (label: string, x: number, bottom: number): readonly DrawCommand[] => [
	...labelAt(label, x, bottom),
	...artifact(
		shapeAt(x, bottom - 1, line({ stroke: colors.rule, strokeWidth: 0.6 }, [0, 0], [half, 0]))
	)
];

const labelAt = (label: string, x: number, bottom: number): readonly DrawCommand[] =>
	tagged('P', setLines([label], { x, top: bottom - 17 }, style, colors.quiet));
