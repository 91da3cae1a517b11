import type { Assessment } from '../assessment/assessment.ts';

/** What work is counted in: points of our own, or what the city states. */
export const effortUnits = ['points', 'days', 'yen'] as const;
export type EffortUnit = (typeof effortUnits)[number];

/** What closing a gap costs: a figure for each size of control, and the city's own for some controls. */
export type Efforts = {
	readonly unit: EffortUnit;
	readonly sizes: Readonly<Record<'S' | 'M' | 'L', number>>;
	readonly controls: Readonly<Record<string, number>>;
};

/** Where the city states nothing: points of work, one and a half steps apart as the sizes are meant. */
export const standardEfforts: Efforts = {
	unit: 'points',
	sizes: { S: 1, M: 3, L: 8 },
	controls: {}
};

/** The greatest figure there is, so that sums of any city stay exact. */
const mostEffort = 1_000_000_000;

/** Whether a figure can be reckoned with; what a file holds in spite of its field counts as not stated. */
export const isEffort = (figure: unknown): figure is number =>
	Number.isInteger(figure) && Number(figure) >= 0 && Number(figure) <= mostEffort;

/** An assessment as the plan reads it. */
export type PlannedAssessment = Assessment & { readonly efforts?: Efforts };

/** The efforts of an assessment; figures that are none are replaced by the standard ones. */
export function effortsOf({ efforts = standardEfforts }: PlannedAssessment): Efforts {
	const { S, M, L } = efforts.sizes;
	const sizeOr = (figure: number, size: 'S' | 'M' | 'L') =>
		isEffort(figure) ? figure : standardEfforts.sizes[size];
	return { ...efforts, sizes: { S: sizeOr(S, 'S'), M: sizeOr(M, 'M'), L: sizeOr(L, 'L') } };
}
