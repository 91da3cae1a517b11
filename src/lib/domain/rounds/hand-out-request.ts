import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';
import { requestedPart } from './requested-part.ts';

/** What is asked, of whom, until when. */
export type Questions = Pick<AnswerRequest, 'id' | 'party' | 'keys' | 'deadline' | 'message'>;

/** A request as it leaves, and the assessment that remembers it. */
export type HandedOut = {
	/** What the party receives. */
	readonly part: Assessment;
	/** The city's own, with the request and what it was made from. */
	readonly assessment: Assessment;
};

/** Hands questions out: the party receives its part, the city keeps what it was made from. */
export function handOutRequest(
	whole: Assessment,
	questions: Questions,
	{ at, by, digestOf }: RequestOccasion
): HandedOut {
	const part = requestedPart(whole, questions);
	const request: AnswerRequest = {
		...questions,
		at,
		...(by !== undefined && { by }),
		baseDigest: digestOf(part)
	};
	const base = { answers: part.answers, evidence: part.evidence };
	return {
		part: { ...part, requests: [request] },
		assessment: { ...whole, requests: [...(whole.requests ?? []), { ...request, base }] }
	};
}

/** When and by whom questions are handed out, and how a part is digested. */
export type RequestOccasion = {
	readonly at: string;
	readonly by?: string;
	readonly digestOf: (part: Assessment) => string;
};
