import type { ReportMark } from '../../content/report-block.ts';
import { gradeMark } from '../../pictures/grade-look.ts';
import type { Outline } from '../../pictures/picture.ts';
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

const ring: Outline = {
	kind: 'circle',
	x: 0,
	y: 0,
	radius: 3,
	stroke: '#4d4d4d',
	strokeWidth: 0.9,
	fill: '#ffffff'
};
const star: Outline = {
	kind: 'polygon',
	points: Array.from({ length: 10 }, (_, i) => {
		const radius = i % 2 === 0 ? 4.2 : 1.8;
		const angle = (Math.PI * i) / 5 - Math.PI / 2;
		return [
			Math.round(radius * Math.cos(angle) * 100) / 100,
			Math.round(radius * Math.sin(angle) * 100) / 100
		] as const;
	}),
	fill: '#850000'
};

/**
 * Full disc met · half disc partly · clock planned · cross not met · question ring unknown · dashed ring
 * unanswered · bar not applicable.
 */
const statusShapes: Readonly<
	Record<Extract<ReportMark, { kind: 'status' }>['status'], readonly Outline[]>
> = {
	met: [{ kind: 'circle', x: 0, y: 0, radius: 3.4, fill: '#197a4b' }],
	partly: [
		{ kind: 'circle', x: 0, y: 0, radius: 3, fill: '#ffffff', stroke: '#927200', strokeWidth: 0.9 },
		{
			kind: 'polygon',
			points: [
				[0, -3],
				[-1.6, -2.5],
				[-2.7, -1.3],
				[-3, 0],
				[-2.7, 1.3],
				[-1.6, 2.5],
				[0, 3]
			],
			fill: '#927200'
		}
	],
	planned: [
		{ kind: 'circle', x: 0, y: 0, radius: 3, fill: '#ffffff', stroke: '#0946f1', strokeWidth: 0.9 },
		{
			kind: 'polyline',
			points: [
				[0, -2],
				[0, 0],
				[1.6, 1]
			],
			stroke: '#0946f1',
			strokeWidth: 0.9
		}
	],
	'not-met': [
		{
			kind: 'polyline',
			points: [
				[-2.6, -2.6],
				[2.6, 2.6]
			],
			stroke: '#ce0000',
			strokeWidth: 1.5
		},
		{
			kind: 'polyline',
			points: [
				[-2.6, 2.6],
				[2.6, -2.6]
			],
			stroke: '#ce0000',
			strokeWidth: 1.5
		}
	],
	unknown: [ring, { kind: 'circle', x: 0, y: 0, radius: 0.9, fill: '#4d4d4d' }],
	unanswered: [{ ...ring, dash: [1.4, 1.4] }],
	'not-applicable': [
		{
			kind: 'polyline',
			points: [
				[-3, 0],
				[3, 0]
			],
			stroke: '#4d4d4d',
			strokeWidth: 1.4
		}
	]
};
