import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { reopen } from '#lib/domain/review/reopen.ts';
import { stageOf } from '#lib/domain/review/stage-of.ts';
import { submit, withdraw } from '#lib/domain/review/submission.ts';
import { takeReview } from '#lib/domain/review/take-review.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import type { OpenedAssessment } from './open-assessment.ts';
import type { NewIdentifier } from './ports.ts';

/** Submits an assessment to its reviewers: from now on nothing of it changes. */
export const submitAssessment = (assessment: Assessment, authorship: Authorship): Assessment =>
	submit(assessment, assessmentDigest(assessment), authorship);

/** A new revision of an accepted assessment, not saved yet; the accepted one stays as it is. */
export function reopenAssessment(
	newIdentifier: NewIdentifier,
	{ file, checklist }: Pick<OpenedAssessment, 'file' | 'checklist'>
): Result<OpenedAssessment, { readonly kind: 'not-accepted' }> {
	const { assessment } = file;
	if (stageOf(assessment)?.state !== 'accepted') return fail({ kind: 'not-accepted' });
	const next = reopen(assessment, newIdentifier(), assessmentDigest(assessment));
	return ok({ file: { ...file, assessment: next }, checklist, saveCount: 0 });
}

/** Takes what reviewers said of the present submission, where it fits; answers are never touched. */
export function takeReceivedReview(
	mine: Assessment,
	theirs: Assessment,
	signer: string | undefined
): Assessment {
	const taken = takeReview(mine, theirs, signer);
	return taken.ok ? taken.value.assessment : mine;
}

/** What taking a review in would do; nothing is changed yet. */
export const previewReview = takeReview;

/** Takes a submission back, so that it can be changed. */
export const withdrawSubmission = withdraw;
