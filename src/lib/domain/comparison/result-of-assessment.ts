import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { Lens } from '../checklist/lens.ts';
import { stageOf } from '../review/stage-of.ts';
import { pairFacts } from '../scoring/pair-facts.ts';
import { figuresOfLenses } from '../scoring/lens-figures.ts';
import { scoreOnce } from '../scoring/score.ts';
import type { CityResult, ResultStage } from './city-result.ts';

/** What an assessment says of its city, judged anew. */
export function resultOfAssessment(
	checklist: Checklist,
	assessment: Assessment,
	lenses: readonly Lens[]
): CityResult {
	const { scoringVersion, overall, layers, pairs } = scoreOnce(checklist, assessment);
	const stage = resultStageOf(assessment);
	return {
		...assessment.municipality,
		fiscalYear: assessment.period.fiscalYear,
		asOf: assessment.asOf,
		checklist: assessment.checklist,
		scoringVersion,
		sample: assessment.sample === true,
		stage,
		blank: stage === 'draft' && hasNoAnswer(assessment),
		revision: assessment.reopenedFrom?.revision ?? 1,
		overall: {
			...overall,
			deciding: overall.deciding.map(({ essentials: _, ...deciding }) => deciding)
		},
		layers: layers.map(({ weakestComponent: _, ...figures }) => figures),
		lenses: figuresOfLenses(lenses, pairs),
		answers: pairs.map(pairFacts)
	};
}

const hasNoAnswer = ({ answers }: Assessment): boolean =>
	Object.values(answers).every((own) =>
		Object.values(own).every(({ status }) => status === undefined)
	);

function resultStageOf(assessment: Assessment): ResultStage {
	const state = stageOf(assessment)?.state;
	return state === undefined || state === 'withdrawn' ? 'draft' : state;
}
