import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { cutAssessment } from '../extract/cut-assessment.ts';
import { partOfKeys } from '../extract/visible-part.ts';
import type { Pair } from '../scoring/list-pairs.ts';

/**
 * What a party is shown of an assessment to answer its questions: those questions and nothing else. Without
 * the pairs of the city no word of a hidden name counts as a common one.
 */
export function requestedPart(
	whole: Assessment,
	{ party, keys }: { readonly party: string; readonly keys: readonly AnswerKey[] },
	pairs: readonly Pair[] = []
): Assessment {
	const cut = cutAssessment(whole, partOfKeys(keys, [party], pairs));
	// What is planned and what reviewers found stays between the city and its reviewers.
	return { ...cut, actions: [], reviews: [] };
}
