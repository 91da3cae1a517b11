import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerRequest } from '#lib/domain/assessment/exchange.ts';
import { requestOf } from '#lib/domain/rounds/copy-to-answer.ts';

/** The request that a file answers. Only one that is on mine's record says what was asked. */
export type AnsweredRequest = {
	readonly request: AnswerRequest;
	readonly standing: 'on-record' | 'unknown';
};

/** What is known of a file that came in. */
export type ReceivedFile = {
	readonly theirs: Assessment;
	/** The version both were made from and its digest without requests, where it was given as a file. */
	readonly base?: { readonly assessment: Assessment; readonly digest: string } | undefined;
};

/**
 * The request that theirs answers: the one that handed out the base, else the only one that theirs carries
 * as a party is given it. Copies of the city carry what was handed out along with a request and answer
 * none; those of a city that did not keep it yet are told by a base that has the request already.
 */
export function identifyRequest(mine: Assessment, file: ReceivedFile): AnsweredRequest | undefined {
	const handedOut = handedOutWith(mine, file);
	return handedOut === undefined
		? carriedRequest(mine, file)
		: { request: handedOut, standing: 'on-record' };
}

/** The request that handed the base out; of several that did, the one that theirs names, else the last. */
function handedOutWith(
	{ requests = [] }: Assessment,
	{ theirs, base }: ReceivedFile
): AnswerRequest | undefined {
	const sameBase = requests.filter(({ baseDigest }) => baseDigest === base?.digest);
	return sameBase.find(({ id }) => id === requestOf(theirs)?.id) ?? sameBase.at(-1);
}

function carriedRequest(
	mine: Assessment,
	{ theirs, base }: ReceivedFile
): AnsweredRequest | undefined {
	const carried = requestOf(theirs);
	if (carried === undefined || carried.base !== undefined) return undefined;
	const known = mine.requests?.find(({ id }) => id === carried.id);
	if (known?.base === undefined && isIn(base?.assessment, carried)) return undefined;
	return known === undefined
		? { request: carried, standing: 'unknown' }
		: { request: known, standing: 'on-record' };
}

const isIn = (assessment: Assessment | undefined, { id }: AnswerRequest): boolean =>
	assessment?.requests?.some((request) => request.id === id) ?? false;
