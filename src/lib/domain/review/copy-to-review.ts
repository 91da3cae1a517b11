import type { Assessment } from '../assessment/assessment.ts';
import { stageOf } from './stage-of.ts';

/** Digits of the submission's digest in the id of a reviewer's copy. */
const digitsInId = 32;

/** The copy on which a reviewer works; undefined where what came was not submitted. */
export function copyToReview(submitted: Assessment): Assessment | undefined {
	const stage = stageOf(submitted);
	if (stage?.state !== 'submitted' || submitted.workingCopy !== undefined) return undefined;
	return {
		...submitted,
		id: `review-${stage.digest.slice(0, digitsInId)}`,
		workingCopy: { kind: 'review', of: submitted.id, submission: stage.digest }
	};
}

/** What a reviewer sends back: the copy, as the city knows it. */
export function reviewOf(copy: Assessment): Assessment | undefined {
	const { workingCopy, ...rest } = copy;
	return workingCopy?.kind === 'review' ? { ...rest, id: workingCopy.of } : undefined;
}
