import type { TextStyle } from '../japanese/text-measure.ts';
import { ruleAt } from './lay-out-text-blocks.ts';
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
		const bottom = flow.y() + lineHeight;
		flow.emit(
			{ kind: 'open-tag', tag: 'P' },
			...setLines([label], { x: page.left, top: bottom - 17 }, style, colors.quiet),
			{ kind: 'close-tag' },
			...ruleAt(bottom - 1, colors.rule)
		);
		flow.moveDown(lineHeight);
	}
	flow.moveDown(10);
}
