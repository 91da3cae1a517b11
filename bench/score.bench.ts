import { bench, describe } from 'vitest';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions } from '#lib/domain/gap/list-questions.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { oracleEntries, oracleFigures } from '../tests/support/oracle-score.ts';
import { aLargeAssessment, aLargeChecklist, withOneAnswer } from './large-city.ts';

const checklist = aLargeChecklist();
const assessment = aLargeAssessment();
const pairs = listPairs(checklist, assessment);
const judged = score(checklist, assessment, pairs).pairs;
let turn = 0;

describe('score of 50 components with 1,000 controls each', () => {
	bench('from nothing', () => {
		score(aLargeChecklistCopy(), assessment);
	});

	bench('after one answer, with the pairs at hand', () => {
		score(checklist, withOneAnswer(assessment, turn++), pairs);
	});

	bench('after one answer, listing the pairs again', () => {
		score(checklist, withOneAnswer(assessment, turn++));
	});

	bench('after one answer, naively: straight from the definition', () => {
		scoreNaively(withOneAnswer(assessment, turn++));
	});
});

describe('lists of 50 components with 1,000 controls each', () => {
	bench('gaps', () => {
		listGaps(judged);
	});

	bench('questions', () => {
		listQuestions(judged, assessment);
	});
});

/** Lists every entry again and walks over all of them for every figure. */
function scoreNaively(changed: typeof assessment) {
	const entries = oracleEntries({ checklist, assessment: changed });
	for (const { id } of checklist.layers) {
		oracleFigures(entries.filter(({ layer }) => layer === id));
	}
	for (const { id } of changed.components) {
		oracleFigures(entries.filter(({ component }) => component === id));
	}
	return oracleFigures(entries);
}

/** The same checklist as another object, so that nothing remembered of it helps. */
function aLargeChecklistCopy() {
	return { ...checklist };
}
