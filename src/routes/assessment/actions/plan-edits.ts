import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { deferGaps, takeUpGaps } from '#lib/domain/assessment/defer-gaps.ts';
import type { Efforts } from '#lib/domain/improvement/efforts.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { plainOf } from '#lib/ui/state/plain-of.svelte.ts';

/** Adds actions in one change. */
export function addActions(current: AssessmentState, actions: readonly Action[]): void {
	const added = plainOf(actions);
	current.edit('plan', (assessment) => ({
		...assessment,
		actions: [...assessment.actions, ...added]
	}));
}

/** Takes actions away in one change. */
export function takeActions(current: AssessmentState, ids: readonly string[]): void {
	const taken = new Set(ids);
	current.edit('plan', (assessment) => ({
		...assessment,
		actions: assessment.actions.filter(({ id }) => !taken.has(id))
	}));
}

/** Notes why nothing is planned against gaps. */
export const noteDeferral = (
	current: AssessmentState,
	keys: readonly AnswerKey[],
	reason: string
): void => current.edit('plan', (assessment) => deferGaps(assessment, keys, reason));

/** Takes such reasons back. */
export const takeDeferralBack = (current: AssessmentState, keys: readonly AnswerKey[]): void =>
	current.edit('plan', (assessment) => takeUpGaps(assessment, keys));

/** States what efforts are counted in, and how much. */
export function stateEfforts(current: AssessmentState, efforts: Efforts): void {
	const stated = plainOf(efforts);
	current.edit('plan', (assessment) => ({
		...assessment,
		efforts: { ...stated, sizes: { ...stated.sizes }, controls: { ...stated.controls } }
	}));
}
