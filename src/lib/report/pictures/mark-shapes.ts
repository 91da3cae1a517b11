import type { ReportMark } from '../content/report-block.ts';
import { gradeMark } from './grade-look.ts';
import type { Outline } from './picture.ts';
import { circle, line, polygon } from './shapes.ts';

/** The shapes of a mark about its middle, and a name that no other mark has. */
export function markShapes(mark: Exclude<ReportMark, { kind: 'essential' }>): {
	readonly name: string;
	readonly shapes: readonly Outline[];
} {
	switch (mark.kind) {
		case 'grade':
			return { name: `grade ${mark.grade}`, shapes: [gradeMark(mark.grade, [0, 0], 3.4)] };
		case 'status':
			return { name: `status ${mark.status}`, shapes: statusShapes[mark.status] };
	}
}

const ring: Outline = circle([0, 0], 3, { stroke: '#4d4d4d', strokeWidth: 0.9, fill: '#ffffff' });

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
