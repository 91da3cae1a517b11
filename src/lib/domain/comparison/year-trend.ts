import type { Assessment } from '../assessment/assessment.ts';
import { countedStatus } from '../scoring/counted-status.ts';
import { keyOfPair, listPairs, type Pair } from '../scoring/list-pairs.ts';
import { score, type Score } from '../scoring/score.ts';
import type { AssessedYear, ComparableYear } from './comparable-year.ts';

/** An earlier year as it can be compared. */
export type EarlierYear = {
	readonly fiscalYear: number;
	readonly comparable: ComparableYear;
};

/** A year, scored on what is compared and nothing else. */
export type TrendYear = { readonly fiscalYear: number; readonly score: Score };

/** How a city stood through the years, measured by one rule. */
export type YearTrend = {
	/** The oldest first, the present one last. */
	readonly years: readonly TrendYear[];
	/** What is compared: asked in every year, and excused in none. */
	readonly pairs: readonly Pair[];
};

/**
 * Scores every year on the pairs that all of them have (decision record 0053), by the weights of the present
 * checklist and the present criticality of components: what moves a figure is answers alone.
 */
export function yearTrend(present: AssessedYear, earlier: readonly EarlierYear[]): YearTrend {
	const pairs = comparedPairs(present, earlier);
	const scored = (assessment: Assessment) => score(present.checklist, assessment, pairs);
	return {
		years: [
			...earlier.map(({ fiscalYear, comparable }) => ({
				fiscalYear,
				score: scored(answeredAs(present.assessment, comparable))
			})),
			{ fiscalYear: present.assessment.period.fiscalYear, score: scored(present.assessment) }
		],
		pairs
	};
}

function comparedPairs(
	{ checklist, assessment }: AssessedYear,
	earlier: readonly EarlierYear[]
): readonly Pair[] {
	return listPairs(checklist, assessment).filter((pair) => {
		const { component, control } = keyOfPair(pair);
		const now = countedStatus(assessment.answers[component]?.[control]);
		const then = earlier.map(({ comparable }) => comparable.answers[component]?.[control]);
		return [now, ...then].every((status) => status !== undefined && status !== 'not-applicable');
	});
}

/** The present city with the answers of then. Evidence and reviews stay with their year. */
function answeredAs(present: Assessment, { answers }: ComparableYear): Assessment {
	return {
		...present,
		evidence: [],
		reviews: [],
		answers: Object.fromEntries(
			Object.entries(answers).map(([component, controls]) => [
				component,
				Object.fromEntries(
					Object.entries(controls).map(([control, status]) => [
						control,
						status === 'unanswered' ? {} : { status }
					])
				)
			])
		)
	};
}
