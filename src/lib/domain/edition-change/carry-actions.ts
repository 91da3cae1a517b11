import type { Action } from '../assessment/assessment.ts';
import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import type { ControlChange } from '../checklist/crosswalk.ts';
import type { TargetPlaces } from './target-places.ts';

/** Most answers one action can close, a limit of the format. */
const mostCloses = 5000;

/**
 * Points actions at the new controls. What has no place in the new edition keeps its old name: the
 * action stays readable, and the answer it speaks of lies in the drawer.
 */
export function carryActions(
	actions: readonly Action[],
	changes: readonly ControlChange[],
	placesOf: TargetPlaces
): Action[] {
	const changeOf = new Map(changes.flatMap((change) => change.from.map((id) => [id, change])));
	const targetsOf = (key: AnswerKey): readonly AnswerKey[] => {
		const targets = (changeOf.get(key.control)?.to ?? []).flatMap((control) =>
			placesOf(key.component, control).map((component) => ({ component, control }))
		);
		return targets.length === 0 ? [key] : targets;
	};
	return actions.map((action) => {
		const all = distinct(action.closes.flatMap(targetsOf));
		const fits = all.length <= mostCloses;
		const closes = fits
			? all
			: distinct(action.closes.flatMap((key) => targetsOf(key).slice(0, 1)));
		return { ...action, closes };
	});
}

function distinct(keys: readonly AnswerKey[]): AnswerKey[] {
	return [...new Map(keys.map((key) => [answerKeyText(key), key])).values()];
}
