import type { TextStyle } from '../japanese/text-measure.ts';
import type { DrawCommand } from './draw-command.ts';
import { colors, leadingOf } from './page-geometry.ts';

/** Height of so many lines of a size. */
export const linesHeight = (count: number, size: number): number => count * size * leadingOf(size);

/** Lines below each other; `top` is the upper edge of the first line's room. */
export function setLines(
	lines: readonly string[],
	at: { readonly x: number; readonly top: number; readonly align?: 'start' | 'end' | 'middle' },
	style: TextStyle,
	color: string = colors.ink
): readonly DrawCommand[] {
	return lines.map((text, index) => ({
		kind: 'text',
		x: at.x,
		baseline: at.top + style.size * (leadingOf(style.size) * index + 1.1),
		text,
		color,
		align: at.align ?? 'start',
		...style
	}));
}
