import type { ReportMark } from '../../content/report-block.ts';
import { gradeMark } from '../../pictures/grade-look.ts';
import type { Outline } from '../../pictures/picture.ts';
import { circle, line, polygon } from '../../pictures/shapes.ts';
import type { DrawCommand } from './draw-command.ts';

/** Room a mark takes before its word, in points. */
export const markWidth = (mark: ReportMark | undefined): number => (mark === undefined ? 0 : 12);

/** A mark beside its word; shapes differ, so that no colour has to tell. `y` is the middle of the line. */
export function drawMark(
	mark: ReportMark | undefined,
	x: number,
	y: number
): readonly DrawCommand[] {
	return mark === undefined ? [] : [{ kind: 'stamp', ...stampOf(mark), x: x + 4, y }];
}

function stampOf(mark: ReportMark): { readonly name: string; readonly shapes: readonly Outline[] } {
	switch (mark.kind) {
		case 'grade':
			return { name: `grade ${mark.grade}`, shapes: [gradeMark(mark.grade, [0, 0], 3.4)] };
		case 'essential':
			return { name: 'essential', shapes: [star] };
		case 'status':
			return { name: `status ${mark.status}`, shapes: statusShapes[mark.status] };
	}
}

const ring: Outline = circle([0, 0], 3, { stroke: '#4d4d4d', strokeWidth: 0.9, fill: '#ffffff' });

const hundredth = (value: number): number => Math.round(value * 100) / 100;

const star = polygon(
	{ fill: '#850000' },
	...Array.from({ length: 10 }, (_, i) => {
		const radius = i % 2 === 0 ? 4.2 : 1.8;
		const angle = (Math.PI * i) / 5 - Math.PI / 2;
		return [hundredth(radius * Math.cos(angle)), hundredth(radius * Math.sin(angle))] as const;
	})
);

/**
 * Full disc met · half disc partly · clock planned · cross not met · question ring unknown · dashed ring
 * unanswered · bar not applicable.
 */
const statusShapes: Readonly<
	Record<Extract<ReportMark, { kind: 'status' }>['status'], readonly Outline[]>
> = {
	met: [circle([0, 0], 3.4, { fill: '#197a4b' })],
	partly: [
		{ ...ring, stroke: '#927200' },
		polygon(
			{ fill: '#927200' },
			[0, -3],
			[-1.6, -2.5],
			[-2.7, -1.3],
			[-3, 0],
			[-2.7, 1.3],
			[-1.6, 2.5],
			[0, 3]
		)
	],
	planned: [
		{ ...ring, stroke: '#0946f1' },
		line({ stroke: '#0946f1', strokeWidth: 0.9 }, [0, -2], [0, 0], [1.6, 1])
	],
	'not-met': [
		line({ stroke: '#ce0000', strokeWidth: 1.5 }, [-2.6, -2.6], [2.6, 2.6]),
		line({ stroke: '#ce0000', strokeWidth: 1.5 }, [-2.6, 2.6], [2.6, -2.6])
	],
	unknown: [ring, circle([0, 0], 0.9, { fill: '#4d4d4d' })],
	unanswered: [{ ...ring, dash: [1.4, 1.4] }],
	'not-applicable': [line({ stroke: '#4d4d4d', strokeWidth: 1.4 }, [-3, 0], [3, 0])]
};
