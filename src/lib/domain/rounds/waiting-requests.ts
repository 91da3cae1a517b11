import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';
import { answersTaken } from './answers-taken.ts';

/** The requests of which not every answer was taken, the newest first. */
export const waitingRequests = ({
	requests = [],
	responses
}: Pick<Assessment, 'requests' | 'responses'>): readonly AnswerRequest[] =>
	requests
		.toReversed()
		.filter((request) => answersTaken(request, { responses }) < request.keys.length);
