import type { Answer } from '../assessment/answer.ts';
import { countedStatus, type CountedStatus } from './counted-status.ts';
import type { Pair } from './list-pairs.ts';
import type { Proofs } from './proofs.ts';

/** How an applicable pair stands in the score. */
export type PairStatus = Exclude<CountedStatus, 'not-applicable'>;

/** An applicable pair with what was answered; pairs not applicable with a reason are gone. */
export type JudgedPair = {
	readonly pair: Pair;
	readonly status: PairStatus;
	/** 2 met · 1 partly · 0 planned or not met · undefined when it is unknown or unanswered. */
	readonly credit: number | undefined;
	/** At least one evidence item of the answer is known and not expired on `asOf`. */
	readonly supported: boolean;
	/** A reviewer agreed with the answer, and it has not been changed since. */
	readonly confirmed: boolean;
	readonly answer: Answer | undefined;
};

/** Credit of a fully met pair, before weight and criticality. */
export const fullCredit = 2;

/** What a pair earns by its status; nothing is said where it is open. */
export const credits: Readonly<Record<PairStatus, number | undefined>> = {
	met: fullCredit,
	partly: 1,
	planned: 0,
	'not-met': 0,
	unknown: undefined,
	unanswered: undefined
};

/**
 * Puts the answers of one component to its pairs. "Not applicable" with a reason removes the pair;
 * without one it counts as unanswered (docs/formats/score.md).
 */
export function judgePairs(
	pairs: readonly Pair[],
	answers: Readonly<Record<string, Answer>>,
	{ validEvidence, agreed }: Proofs
): readonly JudgedPair[] {
	const judged: JudgedPair[] = [];
	for (const pair of pairs) {
		const answer = answers[pair.control.id];
		const status = countedStatus(answer);
		if (status === 'not-applicable') continue;
		judged.push({
			pair,
			status,
			credit: credits[status],
			supported: answer?.evidence?.some((id) => validEvidence.has(id)) ?? false,
			confirmed: isConfirmed(agreed.get(pair.component)?.get(pair.control.id), answer),
			answer
		});
	}
	return judged;
}

/** Agreement stands for the answer as it was then: another answer is not confirmed by it. */
function isConfirmed(agreedAt: string | undefined, answer: Answer | undefined): boolean {
	if (agreedAt === undefined) return false;
	const changedAt = Date.parse(answer?.updatedAt ?? '');
	return !(changedAt > Date.parse(agreedAt));
}
