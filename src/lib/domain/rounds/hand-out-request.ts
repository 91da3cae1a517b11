import type { Assessment } from '../assessment/assessment.ts';
import { changeAssessment, type NotChangeable } from '../assessment/change-assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';
import { ok, type Result } from '../primitives/result.ts';
import type { Pair } from '../scoring/list-pairs.ts';
import { requestedPart } from './requested-part.ts';

/** What is asked, of whom, until when. */
export type Questions = Pick<AnswerRequest, 'id' | 'party' | 'keys' | 'deadline' | 'message'>;

/** A request as it leaves, and the assessment that remembers it. */
export type HandedOut = {
	/** What the party receives. */
	readonly part: Assessment;
	/** What the city remembers: the request and what it was made from. */
	readonly request: AnswerRequest;
	/** The city's own, with that request. */
	readonly assessment: Assessment;
};

/** Hands questions out: the party receives its part, the city keeps what it was made from, if it may change. */
export function handOutRequest(
	whole: Assessment,
	questions: Questions,
	{ at, by, digestOf, pairs }: RequestOccasion
): Result<HandedOut, NotChangeable> {
	const part = requestedPart(whole, questions, pairs);
	const request: AnswerRequest = {
		...questions,
		at,
		...(by !== undefined && { by }),
		baseDigest: digestOf(part)
	};
	const kept = { ...request, base: { answers: part.answers, evidence: part.evidence } };
	const noted = changeAssessment(whole, 'requests', (city) => ({
		...city,
		requests: [...(city.requests ?? []), kept]
	}));
	if (!noted.ok) return noted;
	return ok({ part: { ...part, requests: [request] }, request: kept, assessment: noted.value });
}

/** When and by whom questions are handed out, and how a part is digested. */
export type RequestOccasion = {
	readonly at: string;
	readonly by?: string;
	readonly digestOf: (part: Assessment) => string;
	/** All pairs of the city: what they ask tells which words need not be hidden. */
	readonly pairs?: readonly Pair[];
};
