import { gradeThresholds, type Grade } from '#lib/domain/scoring/grade.ts';
import { gradeLook } from './grade-look.ts';
import type { Shape } from './picture.ts';
import { line, words } from './shapes.ts';

const { A, B, C } = gradeThresholds;

/** The ranges of the grades from the lowest, by the percentages they begin and end at. */
export const gradeZones: readonly (readonly [Grade, number, number])[] = [
	['D', 0, C],
	['C', C, B],
	['B', B, A],
	['A', A, 100]
];

type Scale = {
	/** Where a percentage stands. */
	readonly xOf: (percent: number) => number;
};

/** Over a scale that lies: the letters of the grades, and the percentages they begin at. */
export const scaleHead = ({ xOf }: Scale): readonly Shape[] => [
	...gradeZones.map(([letter, from, to]) =>
		words(letter, [(xOf(from) + xOf(to)) / 2, 10], {
			size: 9,
			weight: 'bold',
			anchor: 'middle',
			color: gradeLook(letter).ink
		})
	),
	...[0, C, B, A, 100].map((at) =>
		words(String(at), [xOf(at), 21], { size: 8, color: '#4d4d4d', anchor: 'middle' })
	)
];

/** Upright lines where the scale begins and ends and where grades begin. */
export function scaleLines({ xOf }: Scale, top: number, bottom: number): readonly Shape[] {
	const at = (percent: number, stroke: string, strokeWidth: number) =>
		line({ stroke, strokeWidth }, [xOf(percent), top], [xOf(percent), bottom]);
	return [
		at(0, '#b3b3b3', 0.5),
		...[A, B, C].map((percent) => at(percent, '#8c8c8c', 0.6)),
		at(100, '#b3b3b3', 0.5)
	];
}
