import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { groupBy } from '../primitives/group-by.ts';
import { isExcused } from '../scoring/counted-status.ts';
import { listPairs, type Pair } from '../scoring/list-pairs.ts';
import { score, type Score } from '../scoring/score.ts';

/** After every review there can be: nobody has agreed with what is only assumed, and nothing proves it. */
const assumed: Answer = { status: 'met', updatedAt: '9999-12-31T23:59:59Z' };

/**
 * The score as it would be if these answers were met, also those that are still open. What is not applicable
 * with a reason stays so. The assessment is not touched; handing in the pairs that are known lets only the
 * components be judged again that the answers belong to.
 */
export function assumeMet(
	checklist: Checklist,
	assessment: Assessment,
	keys: Iterable<AnswerKey>,
	pairs: readonly Pair[] = listPairs(checklist, assessment)
): Score {
	const answers = { ...assessment.answers };
	for (const [component, ofOne] of groupBy(keys, (key) => key.component)) {
		answers[component] = withMet(
			assessment.answers[component] ?? {},
			ofOne.map(({ control }) => control)
		);
	}
	return score(checklist, { ...assessment, answers }, pairs);
}

function withMet(
	answers: Readonly<Record<string, Answer>>,
	controls: readonly string[]
): Record<string, Answer> {
	const changed = { ...answers };
	for (const control of controls) {
		if (!isExcused(answers[control])) changed[control] = assumed;
	}
	return changed;
}
