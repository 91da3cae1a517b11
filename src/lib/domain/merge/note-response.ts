import type { Assessment } from '../assessment/assessment.ts';
import type { TakenResponse } from '../assessment/exchange.ts';
import type { Authorship } from '../assessment/record-answers.ts';
import { type MergeItemOf } from './merge-item.ts';
import { answerKeyFromText, answerKeyText } from '../assessment/answer-key.ts';

/** Which response was merged: the request it answers, its digest, and who signed it. */
export type ResponseMark = Pick<TakenResponse, 'request' | 'digest' | 'signer'>;

/** Notes the answers that were taken of a response; a response that is known gets them added. */
export function noteResponse(
	assessment: Assessment,
	taken: readonly MergeItemOf<'answer'>[],
	{ at, by }: Authorship,
	response: ResponseMark | undefined
): Assessment {
	if (response === undefined || taken.length === 0) return assessment;
	const responses = assessment.responses ?? [];
	const known = responses.find(
		({ request, digest }) => request === response.request && digest === response.digest
	);
	const noted = withAccepted(known ?? { ...response, takenAt: at, ...signed(by) }, taken);
	return {
		...assessment,
		responses:
			known === undefined
				? [...responses, noted]
				: responses.map((one) => (one === known ? noted : one))
	};
}

const signed = (by: string | undefined) => (by === undefined ? {} : { by });

function withAccepted(
	response: Omit<TakenResponse, 'accepted'> & Partial<Pick<TakenResponse, 'accepted'>>,
	taken: readonly MergeItemOf<'answer'>[]
): TakenResponse {
	const before = response.accepted?.map(answerKeyText) ?? [];
	const keys = new Set([...before, ...taken.map(({ key }) => key)]);
	return { ...response, accepted: [...keys].map(answerKeyFromText) };
}
