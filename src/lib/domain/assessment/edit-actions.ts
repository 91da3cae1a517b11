import type { Action, Assessment } from './assessment.ts';

/** Adds an action, or replaces the one with the same id in its place. */
export function putAction(assessment: Assessment, action: Action): Assessment {
	const known = assessment.actions.some(({ id }) => id === action.id);
	const actions = known
		? assessment.actions.map((old) => (old.id === action.id ? action : old))
		: [...assessment.actions, action];
	return { ...assessment, actions };
}

/** Takes an action away. */
export const removeAction = (assessment: Assessment, id: string): Assessment => ({
	...assessment,
	actions: assessment.actions.filter((action) => action.id !== id)
});
