import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import { fail, type Result } from '#lib/domain/primitives/result.ts';
import {
	handOutRequest,
	type HandedOut,
	type Questions
} from '#lib/domain/rounds/hand-out-request.ts';
import { questionsFor, type QuestionScope } from '#lib/domain/rounds/questions-for.ts';
import { requestedPart } from '#lib/domain/rounds/requested-part.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import type { AssessmentWithChecklist } from './open-assessment.ts';

/** Why nobody is asked. */
export type AskPartyError = NotChangeable | { readonly kind: 'nothing-to-ask' };

/** The questions that can be put to a party, in the order of the checklist. */
export const questionsTo = (
	{ assessment, checklist }: AssessmentWithChecklist,
	party: string,
	scope: QuestionScope
): readonly AnswerKey[] =>
	questionsFor(party, scope, { pairs: listPairs(checklist, assessment), assessment });

/** Makes what a party receives to answer its questions. The request is to be noted once that has left. */
export function askParty(
	{ assessment: whole, checklist }: AssessmentWithChecklist,
	questions: Questions,
	authorship: Authorship
): Result<HandedOut, AskPartyError> {
	if (questions.keys.length === 0) return fail({ kind: 'nothing-to-ask' });
	const pairs = listPairs(checklist, whole);
	return handOutRequest(whole, questions, { ...authorship, digestOf: assessmentDigest, pairs });
}

/** Notes a request that was handed out, once. */
export const noteRequest = (assessment: Assessment, request: AnswerRequest): Assessment => ({
	...assessment,
	requests: [...(assessment.requests ?? []).filter(({ id }) => id !== request.id), request]
});

/** The same questions as they were handed out, with what was said then. */
export function askAgain(whole: Assessment, { base, ...request }: AnswerRequest): Assessment {
	return { ...requestedPart(whole, request), ...base, requests: [request] };
}
