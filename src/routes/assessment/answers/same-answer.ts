import { amendAnswer } from '#lib/domain/assessment/amend-answer.ts';
import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { countedStatus } from '#lib/domain/scoring/counted-status.ts';
import { keyOfPair, type Pair } from '#lib/domain/scoring/list-pairs.ts';

/** What can go along with a status to other components; proof and marks never do, they speak of one answer. */
export const goesAlong = ['note', 'reason', 'party'] as const;
export type GoesAlong = (typeof goesAlong)[number];

/** An answer for others: what it says, and which words of it go along. */
export type SameAnswer = {
	readonly status: AnswerStatus;
	readonly from: Answer | undefined;
	readonly along: ReadonlySet<GoesAlong>;
};

/** What giving pairs the same answer changes: the words that go along take the place of theirs, the rest of theirs stays. */
export const sameAnswerFor = (
	targets: readonly { readonly pair: Pair; readonly answer: Answer | undefined }[],
	{ status, from, along }: SameAnswer
): readonly AnswerChange[] =>
	targets.map(({ pair, answer }) => ({
		...keyOfPair(pair),
		answer: amendAnswer(answer, {
			status,
			...(along.has('note') && { note: from?.note, privateNote: from?.privateNote }),
			...(along.has('reason') && { reason: from?.reason }),
			...(along.has('party') && { party: from?.party }),
			mark: undefined
		})
	}));

/** Whether another status would replace what was answered: an open answer has nothing to lose. */
export const overwrites = (answer: Answer | undefined, status: AnswerStatus): boolean =>
	countedStatus(answer) !== 'unanswered' && answer?.status !== status;
