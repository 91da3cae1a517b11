import type { AnswerRequest } from '../assessment/exchange.ts';
import type { AssessmentVersions } from './merge-terms.ts';

/**
 * The request of mine that theirs answers: the one that handed out the base, else the only one that
 * theirs carries and the base does not, if it is one of mine. None: theirs is a colleague's copy.
 */
export function findRequest(
	{ base, mine, theirs }: AssessmentVersions,
	baseDigest: string | undefined
): AnswerRequest | undefined {
	const requests = mine.requests ?? [];
	const handedOut = requests.find((request) => request.baseDigest === baseDigest);
	const [carried, another] = theirs.requests ?? [];
	if (handedOut !== undefined || another !== undefined) return handedOut;
	const isOlder = base?.requests?.some(({ id }) => id === carried?.id) ?? false;
	return isOlder ? undefined : requests.find(({ id }) => id === carried?.id);
}
