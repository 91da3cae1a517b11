import type { ReportMark } from '../../content/report-block.ts';
import { markShapes } from '../../pictures/mark-shapes.ts';
import type { DrawCommand } from './draw-command.ts';

/** Room a mark takes before its word, in points. */
export const markWidth = (mark: ReportMark | undefined): number => (mark === undefined ? 0 : 12);

/**
 * A mark beside its word; shapes differ, so that no colour has to tell. `y` is the middle of the line.
 * The star of an essential control says what no word beside it says, and so is text.
 */
export const drawMark = (
	mark: ReportMark | undefined,
	x: number,
	y: number
): readonly DrawCommand[] =>
	mark === undefined || mark.kind === 'essential'
		? []
		: [{ kind: 'stamp', ...markShapes(mark), x: x + 4, y }];
