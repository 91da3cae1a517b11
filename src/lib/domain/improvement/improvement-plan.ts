import { runAtOnce } from '../primitives/pace.ts';
import { standingGrade } from '../scoring/city-grade.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { allLayerWaysSteps, cityWays, gradesAbove, type Way } from './city-ways.ts';
import { effortsOf, type EffortUnit } from './efforts.ts';
import { actionsOutlook, type ActionsOutlook } from './in-time.ts';
import { layerStandings, type WishedGrade } from './layer-standing.ts';
import type { LayerWay } from './layer-ways.ts';
import { standingOf, type Standing } from './standing.ts';

/** What lifts the grade, in figures alone: plain data, without a word. */
export type ImprovementPlan = ActionsOutlook & {
	readonly unit: EffortUnit;
	readonly now: Standing;
	/** One for each grade above the present one, nearest first. */
	readonly ways: readonly Way[];
	/** The way of every rated layer to each of these grades that it does not hold. */
	readonly layerWays: readonly LayerWay[];
};

/** The improvement plan of a scored assessment; `wished` asks for other grades than those above the present one. */
export const improvementPlan = (
	judged: JudgedAssessment,
	wished?: readonly WishedGrade[]
): ImprovementPlan => runAtOnce(improvementPlanSteps(judged, wished));

/** The same in steps, which tell the fraction done, so that a screen may draw between them. */
export function* improvementPlanSteps(
	judged: JudgedAssessment,
	wished: readonly WishedGrade[] = gradesAbove(standingGrade(judged.score.overall))
): Generator<number, ImprovementPlan> {
	const standings = layerStandings(judged);
	const layerWays = yield* allLayerWaysSteps(standings, wished);
	return {
		unit: effortsOf(judged.assessment).unit,
		now: standingOf(judged.score),
		ways: cityWays(judged.score, layerWays, wished),
		layerWays: layerWays.map(({ way }) => way),
		...actionsOutlook(judged)
	};
}
