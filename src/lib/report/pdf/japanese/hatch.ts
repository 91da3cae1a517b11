import type { PdfHatch, PdfPoint } from './paint.ts';
import type { Bounds } from './path-bounds.ts';

/** A wide line straight across a hatch: its dashes are the hatch's lines. Lengths are points. */
export type HatchStroke = {
	readonly from: PdfPoint;
	readonly to: PdfPoint;
	readonly width: number;
};

/** Thickness of a hatch's lines, and the room between them. */
export const hatchDash = [0.6, 3.4] as const;

const distance = hatchDash[0] + hatchDash[1];

/** What covers the bounds. The lines stand on one grid for the whole page, so that neighbours match. */
export function hatchStrokes(
	hatch: Exclude<PdfHatch, 'none'>,
	bounds: Bounds
): readonly HatchStroke[] {
	if (hatch === 'cross') return [strokeAcross('rising', bounds), strokeAcross('falling', bounds)];
	return [strokeAcross(hatch, bounds)];
}

/** Lines at 45 degrees: x + y is the same along a rising one, x − y along a falling one. */
function strokeAcross(
	way: 'rising' | 'falling',
	{ left, top, right, bottom }: Bounds
): HatchStroke {
	const sign = way === 'rising' ? 1 : -1;
	const [first, last] =
		way === 'rising' ? [left + top, right + bottom] : [left - bottom, right - top];
	const step = distance * Math.SQRT2;
	// Along the stroke lies x ± y; the middle of its first dash lies on the grid.
	const start = Math.floor(first / step) * step - (hatchDash[0] / 2) * Math.SQRT2;
	const across = (left + right) / 2 - sign * ((top + bottom) / 2);
	const pointAt = (along: number): PdfPoint => [
		(along + across) / 2,
		(sign * (along - across)) / 2
	];
	return {
		from: pointAt(start),
		to: pointAt(last),
		width: (right - left + bottom - top) / Math.SQRT2
	};
}
