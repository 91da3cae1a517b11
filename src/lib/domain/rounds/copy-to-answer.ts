import type { Assessment } from '../assessment/assessment.ts';
import type { AnswerRequest } from '../assessment/exchange.ts';

/**
 * The copy on which a party answers a request it received; undefined where what came is none. It goes by
 * the request's id, so that two requests of one city never stand in each other's way.
 */
export function copyToAnswer(part: Assessment): Assessment | undefined {
	const request = requestOf(part);
	if (request === undefined || part.workingCopy !== undefined) return undefined;
	const workingCopy = { kind: 'answers', of: part.id, request: request.id } as const;
	return { ...part, id: request.id, workingCopy };
}

/** What a party sends back: its copy, as the city knows it. */
export function responseOf(copy: Assessment): Assessment | undefined {
	const { workingCopy, ...rest } = copy;
	return workingCopy?.kind === 'answers' ? { ...rest, id: workingCopy.of } : undefined;
}

/** The only request of a part that was handed out or came back. */
export function requestOf({
	requests = []
}: Pick<Assessment, 'requests'>): AnswerRequest | undefined {
	return requests.length === 1 ? requests[0] : undefined;
}
