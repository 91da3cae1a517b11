import type { Assessment } from '../assessment/assessment.ts';
import { answerKeyFromText } from '../assessment/answer-key.ts';
import { replaceAnswers, type Authorship } from '../assessment/record-answers.ts';
import { type MergeItemOf } from './merge-item.ts';

/**
 * Puts answers of theirs in the place of mine and notes each change in the history. An answer keeps
 * who gave it and when; the history says who took it and when.
 */
export const takeAnswers = (
	assessment: Assessment,
	items: readonly MergeItemOf<'answer'>[],
	authorship: Authorship
): Assessment =>
	items.length === 0
		? assessment
		: replaceAnswers(
				assessment,
				items.map(({ key, theirs }) => ({ ...answerKeyFromText(key), answer: theirs })),
				authorship
			);
