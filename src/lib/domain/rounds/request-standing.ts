import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';
import { dayInJapan } from '../primitives/japan.ts';
import { answersTaken } from './answers-taken.ts';

/** How a request stands. */
export type RequestStanding = {
	readonly request: AnswerRequest;
	/** Questions of which an answer was taken. */
	readonly taken: number;
	/** Responses that were taken. */
	readonly responses: number;
	/** Past its deadline, and not everything was taken. */
	readonly overdue: boolean;
};

/** How every request stands at an ISO instant, the newest first. It is late from the day after its deadline. */
export function requestStandings(
	{ requests = [], responses = [] }: Pick<Assessment, 'requests' | 'responses'>,
	at: string
): readonly RequestStanding[] {
	const today = dayInJapan(at);
	return requests.toReversed().map((request) => {
		const own = responses.filter((response) => response.request === request.id);
		const taken = answersTaken(request, { responses: own });
		const isLate = request.deadline !== undefined && today > request.deadline;
		return {
			request,
			taken,
			responses: own.length,
			overdue: isLate && taken < request.keys.length
		};
	});
}
