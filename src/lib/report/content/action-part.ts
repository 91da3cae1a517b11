import type { Action } from '#lib/domain/assessment/assessment.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { actionAnchor, gapAnchor } from './anchors.ts';
import { placeRefs } from './place-refs.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading } from './text-blocks.ts';

/** Every action: what, which gaps it closes, who, by when, how far. */
export function actionPart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages } = source;
	if (assessment.actions.length === 0) return [];
	const columns = [
		headerColumn(messages.action),
		column(messages.closes),
		column(messages.owner),
		column(messages.due),
		column(messages.state)
	];
	const rows = assessment.actions.map((action): readonly ReportCell[] => [
		{ text: action.title, id: actionAnchor(action.id) },
		closesCell(source, action),
		{ text: action.owner ?? messages.noOwner },
		{ text: dueOf(source, action, '\n') },
		{ text: messages.actionStates[action.state] }
	]);
	return [
		heading(1, messages.actionsTitle, 'actions'),
		table(messages.actionsTitle, columns, rows)
	];
}

/** Actions that close a gap, in the order of the plan. */
export const actionsClosing = ({ assessment }: ReportSource, key: AnswerKey): readonly Action[] =>
	assessment.actions.filter(({ closes }) =>
		closes.some(({ component, control }) => component === key.component && control === key.control)
	);

/** The day an action is due, and whether it has passed, with something `between`. */
export function dueOf(
	{ assessment, messages }: ReportSource,
	{ due, state }: Action,
	between: string
): string {
	if (due === undefined) return messages.noDue;
	const day = messages.dateOf(due);
	return isOpen(state) && due < assessment.asOf ? `${day}${between}${messages.overdue}` : day;
}

/** Whether an action is still to be done. */
export const isOpen = (state: Action['state']): boolean =>
	state === 'open' || state === 'in-progress';

/** The gaps an action closes, each leading to its row; closed ones have none and are left out. */
function closesCell(source: ReportSource, { closes }: Action): ReportCell {
	const open = source.gaps.filter(({ judged: { pair } }) =>
		closes.some(
			({ component, control }) => component === pair.component && control === pair.control.id
		)
	);
	return {
		text: open.length === 0 ? '–' : '',
		refs: placeRefs(
			source,
			open.map(({ judged: { pair } }) => ({
				component: pair.component,
				control: pair.control.id,
				pair
			})),
			({ pair }) => gapAnchor(pair)
		)
	};
}
