import type { TextStyle } from '../japanese/text-measure.ts';
import { ruleAt, tagged } from './commands.ts';
import type { DrawCommand } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { colors, page } from './page-geometry.ts';
import { setLines } from './set-lines.ts';

/** Room for a line written by hand: 9 mm. */
const lineHeight = 25.5;
const style: TextStyle = { size: 9.5, weight: 'bold' };

/** Lines to write on across the body, what belongs there small at their left. */
export function layOutBlanks({ flow }: LayoutContext, labels: readonly string[]): void {
	for (const label of labels) {
		flow.ensure(lineHeight);
		flow.emit(...blankAt(label, flow.y() + lineHeight));
		flow.moveDown(lineHeight);
	}
	flow.moveDown(10);
}

/** A line to write on, and what belongs there. */
export const blankAt = (label: string, bottom: number): readonly DrawCommand[] => [
	...tagged('P', setLines([label], { x: page.left, top: bottom - 17 }, style, colors.quiet)),
	...ruleAt(bottom - 1, colors.rule)
];
