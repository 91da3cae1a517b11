import type { Action } from '#lib/domain/assessment/assessment.ts';
import { overdueWord } from '../content/plan-of-gap.ts';
import type { ReportSource } from '../content/report-source.ts';
import { dayCell, type ColumnOf } from './sheet.ts';

/** Title, owner, day, state and whether it is late, each in a column of its own. */
export function actionColumns<Item>(
	source: ReportSource,
	actionOf: (item: Item) => Action | undefined
): readonly ColumnOf<Item>[] {
	const { messages } = source;
	const of =
		<Said>(say: (action: Action) => Said) =>
		(item: Item) => {
			const action = actionOf(item);
			return action && say(action);
		};
	const { actionStates } = messages;
	return [
		[messages.action, 24, of(({ title }) => title)],
		[messages.owner, 14, of(({ owner }) => owner)],
		[messages.due, 12, of(({ due }) => dayCell(due))],
		[messages.state, 8, of(({ state }) => actionStates[state]), Object.values(actionStates)],
		[messages.overdue, 8, of((action) => overdueWord(source, action))]
	];
}
