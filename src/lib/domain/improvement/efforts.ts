import type { Assessment } from '../assessment/assessment.ts';

/** What closing a gap takes: a figure for each size of control, and the city's own for some controls. */
export type Efforts = NonNullable<Assessment['efforts']>;

/** What efforts are counted in: points of work, or what the city states. */
export type EffortUnit = Efforts['unit'];

/** Where the city states nothing: points of work, as far apart as the sizes are. */
export const standardEfforts: Efforts = {
	unit: 'points',
	sizes: { S: 1, M: 3, L: 8 },
	controls: {}
};

/** The greatest figure there is, so that the sums of any city stay exact. */
const mostEffort = 1_000_000_000;

/** Whether a figure can be reckoned with; what a file holds in spite of its field counts as not stated. */
export const isEffort = (figure: unknown): figure is number =>
	Number.isInteger(figure) && Number(figure) >= 0 && Number(figure) <= mostEffort;

/** The efforts of an assessment; figures for sizes that are none are replaced by the standard ones. */
export function effortsOf({ efforts = standardEfforts }: Pick<Assessment, 'efforts'>): Efforts {
	const sizeOf = (size: 'S' | 'M' | 'L') => {
		const figure = efforts.sizes[size];
		return isEffort(figure) ? figure : standardEfforts.sizes[size];
	};
	return { ...efforts, sizes: { S: sizeOf('S'), M: sizeOf('M'), L: sizeOf('L') } };
}
