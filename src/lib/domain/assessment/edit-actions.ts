import type { Action, Assessment } from './assessment.ts';
import { putById } from './put-by-id.ts';

/** Adds an action, or replaces the one with the same id in its place. */
export const putAction = (assessment: Assessment, action: Action): Assessment => ({
	...assessment,
	actions: putById(assessment.actions, action)
});

/** Takes an action away. */
export const removeAction = (assessment: Assessment, id: string): Assessment => ({
	...assessment,
	actions: assessment.actions.filter((action) => action.id !== id)
});
