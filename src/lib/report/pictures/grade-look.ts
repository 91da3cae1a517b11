import type { Grade } from '#lib/domain/scoring/grade.ts';
import type { Hatch, Outline, Paint, Point } from './picture.ts';
import { circle, polygon, rect } from './shapes.ts';

/** How a grade looks: colour, pattern and mark together, so that none of them has to speak alone. */
export type GradeLook = {
	readonly background: string;
	readonly border: string;
	readonly ink: string;
	readonly hatch: Hatch;
};

const looks: Readonly<Record<Grade | 'none', GradeLook>> = {
	A: { background: '#dbe8ff', border: '#0946f1', ink: '#00118f', hatch: 'none' },
	B: { background: '#dcf3e4', border: '#197a4b', ink: '#0c472a', hatch: 'none' },
	C: { background: '#fff0b3', border: '#927200', ink: '#4d3c00', hatch: 'rising' },
	D: { background: '#ffdada', border: '#ce0000', ink: '#850000', hatch: 'cross' },
	none: { background: '#f2f2f2', border: '#767676', ink: '#333333', hatch: 'none' }
};

/** The look of a grade, or of "not rated". */
export const gradeLook = (grade: Grade | null): GradeLook => looks[grade ?? 'none'];

/** The mark of a grade: circle A, diamond B, triangle C, square D, ring for not rated. */
export function gradeMark(grade: Grade | null, [x, y]: Point, radius: number): Outline {
	const { border } = gradeLook(grade);
	const paint: Paint = { fill: border };
	const from = (right: number, down: number): Point => [x + radius * right, y + radius * down];
	switch (grade) {
		case 'A':
			return circle([x, y], radius, paint);
		case 'B':
			return polygon(paint, from(0, -1.15), from(1.15, 0), from(0, 1.15), from(-1.15, 0));
		case 'C':
			return polygon(paint, from(0, -1), from(1.1, 0.85), from(-1.1, 0.85));
		case 'D': {
			const [left, top] = from(-0.9, -0.9);
			return rect({ x: left, y: top, width: radius * 1.8, height: radius * 1.8 }, paint);
		}
		case null:
			return circle([x, y], radius * 0.85, {
				fill: '#ffffff',
				stroke: border,
				strokeWidth: radius * 0.3
			});
	}
}
