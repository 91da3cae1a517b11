import type { Assessment } from '../assessment/assessment.ts';
import type { Authorship } from '../assessment/record-answers.ts';
import type { Stage } from '../assessment/stage.ts';
import { stageOf } from './stage-of.ts';

/** Submits an assessment to its reviewers: from now on nothing of it changes. `digest`: of what is submitted. */
export const submit = (
	assessment: Assessment,
	digest: string,
	authorship: Authorship
): Assessment => withStage(assessment, { state: 'submitted', ...authorship, digest });

/** Takes a submission back, so that it can be changed; a review of it is then refused. */
export function withdraw(
	assessment: Assessment,
	reason: string,
	authorship: Authorship
): Assessment {
	const last = stageOf(assessment);
	if (last?.state !== 'submitted') return assessment;
	return withStage(assessment, {
		state: 'withdrawn',
		...authorship,
		...(reason !== '' && { reason }),
		digest: last.digest
	});
}

/** Adds a step of the review. */
export const withStage = (assessment: Assessment, stage: Stage): Assessment => ({
	...assessment,
	stages: [...(assessment.stages ?? []), stage]
});

/** What was submitted, without the step that says so: what the digest of a submission stands for. */
export function submittedContent(assessment: Assessment): Assessment {
	const { stages = [], workingCopy: _, ...rest } = assessment;
	const before = stages.slice(0, -1);
	return before.length === 0 ? rest : { ...rest, stages: before };
}
