import type { Control } from '../checklist/control.ts';
import { groupBy } from '../primitives/group-by.ts';
import type { Gap } from './list-gaps.ts';

/** One control that falls short, with every component where it does. */
export type ControlGaps = {
	readonly control: Control;
	/** The largest size among its gaps: what its place in the list follows from. */
	readonly size: number;
	/** In the order of the list. */
	readonly gaps: readonly Gap[];
};

/** Gaps by control, each control in the place of its largest gap. */
export const groupGapsByControl = (gaps: readonly Gap[]): readonly ControlGaps[] =>
	Array.from(groupBy(gaps, ({ judged }) => judged.pair.control.id).values(), (group) => ({
		control: group[0].judged.pair.control,
		size: group[0].size,
		gaps: group
	}));
