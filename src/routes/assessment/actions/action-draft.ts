import type { Action } from '#lib/domain/assessment/assessment.ts';
import { typedEffort } from './typed-effort.ts';

/** An action while it is typed: nothing is an empty text. */
export type ActionDraft = Omit<Action, TypedField> & Record<TypedField, string>;
type TypedField = 'owner' | 'due' | 'note' | 'effort' | 'undatedBecause';

/** What stands in the fields for an action. */
export function draftOf(action: Action): ActionDraft {
	const { owner = '', due = '', note = '', effort, undatedBecause = '' } = action;
	return {
		...action,
		...{ owner, due, note, undatedBecause },
		effort: effort === undefined ? '' : String(effort),
		closes: [...action.closes]
	};
}

/** The action of what was typed. A reason for no date is kept only where there is none. */
export function actionOfDraft({
	owner,
	due,
	note,
	effort,
	undatedBecause,
	...rest
}: ActionDraft): Action {
	const read = typedEffort(effort);
	const because = due === '' ? undatedBecause.trim() : '';
	return {
		...rest,
		title: rest.title.trim(),
		...(owner.trim() !== '' && { owner: owner.trim() }),
		...(due !== '' && { due }),
		...(note.trim() !== '' && { note: note.trim() }),
		...(read.kind === 'figure' && { effort: read.figure }),
		...(because !== '' && { undatedBecause: because })
	};
}
