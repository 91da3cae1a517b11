import type { Control } from '../checklist/control.ts';
import { controlsById } from '../checklist/find-control.ts';
import { listPairs } from '../scoring/list-pairs.ts';
import type { AssessedYear, ComparableYear } from './comparable-year.ts';
import { leftOutPairs, type LeftOutPair } from './left-out-pairs.ts';
import { mergedYears, type OfYears } from './merged-years.ts';
import type { EarlierYear } from './year-trend.ts';

/** A control that no figure counts, because it asked something else in these years, or was not there. */
export type OtherControl = OfYears & {
	readonly control: Control;
	readonly relation: ComparableYear['others'][number]['relation'];
	/** The controls of then that it came from. */
	readonly from: readonly string[];
};

/** Everything of the compared years that no figure of the comparison counts, and why. */
export type LeftOut = {
	readonly controls: readonly OtherControl[];
	readonly retired: readonly (OfYears & ComparableYear['retired'][number])[];
	/** Components of now that are missing in these years. */
	readonly came: readonly (OfYears & { readonly component: string })[];
	/** Components of these years that are missing now. */
	readonly went: readonly (OfYears & ComparableYear['went'][number])[];
	readonly pairs: readonly LeftOutPair[];
};

/** Names what is left out of the comparison with these years; controls that nobody is asked are not missed. */
export function leftOut(present: AssessedYear, earlier: readonly EarlierYear[]): LeftOut {
	const controls = controlsById(present.checklist);
	const asked = new Set(
		listPairs(present.checklist, present.assessment).map(({ control }) => control.id)
	);
	const others = mergedYears(
		earlier,
		({ comparable }) => comparable.others,
		({ control }) => control
	);
	return {
		controls: others.flatMap(({ control: id, relation, from, years }) => {
			const control = asked.has(id) ? controls.get(id) : undefined;
			return control === undefined ? [] : [{ control, relation, from, years }];
		}),
		retired: mergedYears(
			earlier,
			({ comparable }) => comparable.retired,
			({ control }) => control
		),
		came: mergedYears(
			earlier,
			({ comparable }) => comparable.came.map((component) => ({ component })),
			({ component }) => component
		),
		went: mergedYears(
			earlier,
			({ comparable }) => comparable.went,
			({ component }) => component
		),
		pairs: leftOutPairs(present, earlier)
	};
}
