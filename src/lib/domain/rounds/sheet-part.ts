import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerKey } from '../assessment/answer-key.ts';
import { cutAssessment } from '../extract/cut-assessment.ts';
import { partOfKeys } from '../extract/visible-part.ts';
import { keyOfPair, type Pair } from '../scoring/list-pairs.ts';
import type { SharedExtent } from './part-to-share.ts';
import { questionsFor } from './questions-for.ts';
import { requestedPart } from './requested-part.ts';

/** Whom an answer sheet is for: colleagues (everything), one component, or one party. */
export type SheetExtent = { readonly kind: 'all' } | SharedExtent;

/** The questions of an answer sheet, and what may be seen with them. */
export type SheetPart = { readonly part: Assessment; readonly keys: readonly AnswerKey[] };

/** What an answer sheet holds; of others it says nothing. */
export function sheetPart(
	assessment: Assessment,
	pairs: readonly Pair[],
	extent: SheetExtent
): SheetPart {
	if (extent.kind === 'party') {
		const keys = questionsFor(extent.party, 'all', { pairs, assessment });
		return { keys, part: requestedPart(assessment, { party: extent.party, keys }, pairs) };
	}
	const keys = pairs
		.map(keyOfPair)
		.filter(({ component }) => extent.kind === 'all' || component === extent.component);
	return {
		keys,
		part:
			extent.kind === 'all' ? assessment : cutAssessment(assessment, partOfKeys(keys, [], pairs))
	};
}
