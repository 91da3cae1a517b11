import { organisation } from '../assessment/component.ts';
import { countedStatus } from '../scoring/counted-status.ts';
import { listPairs, pairKeyText, type Pair } from '../scoring/list-pairs.ts';
import type { AssessedYear } from './comparable-year.ts';
import type { OfYears } from './merged-years.ts';
import type { EarlierYear } from './year-trend.ts';

/** A pair that no figure counts although its control and its component can be compared in every year. */
export type LeftOutPair = OfYears & {
	readonly pair: Pick<Pair, 'component' | 'control'>;
	/** Excused in these years; or not asked in them, or not asked now, because of what was stated then. */
	readonly because: 'excused' | 'not-asked-then' | 'not-asked-now';
};

/** Names the pairs that are left out, those of now in their order, then those that are asked no longer. */
export function leftOutPairs(
	present: AssessedYear,
	earlier: readonly EarlierYear[]
): readonly LeftOutPair[] {
	const pairs = listPairs(present.checklist, present.assessment);
	const others = new Set(
		earlier.flatMap(({ comparable }) => comparable.others.map(({ control }) => control))
	);
	const came = new Set(earlier.flatMap(({ comparable }) => comparable.came));
	return [
		...pairs
			.filter(({ component, control }) => !others.has(control.id) && !came.has(component))
			.flatMap((pair) => missedPair(pair, present, earlier)),
		...unaskedNow(present, earlier, pairs)
	];
}

function missedPair(
	pair: Pair,
	{ assessment }: AssessedYear,
	earlier: readonly EarlierYear[]
): readonly LeftOutPair[] {
	const { component, control } = pair;
	const yearsWith = (status: 'not-applicable' | undefined) =>
		earlier
			.filter(({ comparable }) => comparable.answers[component]?.[control.id] === status)
			.map(({ fiscalYear }) => fiscalYear);
	const unasked = yearsWith(undefined);
	if (unasked.length > 0) return [{ pair, because: 'not-asked-then', years: unasked }];
	const answer = assessment.answers[component]?.[control.id];
	const isExcusedNow = countedStatus(answer) === 'not-applicable';
	const years = [
		...yearsWith('not-applicable'),
		...(isExcusedNow ? [assessment.period.fiscalYear] : [])
	];
	// Where it is excused in every year, there is nothing that a figure could miss.
	const isMissed = years.length > 0 && years.length <= earlier.length;
	return isMissed ? [{ pair, because: 'excused', years }] : [];
}

/** What was asked in a year and is not asked now, of a component that is still there, in the order of both. */
function unaskedNow(
	{ checklist, assessment }: AssessedYear,
	earlier: readonly EarlierYear[],
	pairs: readonly Pair[]
): readonly LeftOutPair[] {
	const asked = new Set(pairs.map(pairKeyText));
	const places = [organisation, ...assessment.components.map(({ id }) => id)];
	return places.flatMap((component) =>
		checklist.controls.flatMap((control): readonly LeftOutPair[] => {
			const pair = { component, control };
			if (asked.has(pairKeyText(pair))) return [];
			const years = earlier
				.filter(({ comparable }) => comparable.answers[component]?.[control.id] !== undefined)
				.map(({ fiscalYear }) => fiscalYear);
			return years.length === 0 ? [] : [{ pair, because: 'not-asked-now', years }];
		})
	);
}
