import type { Action } from '#lib/domain/assessment/assessment.ts';
import { isOverdue, isPending } from '#lib/domain/assessment/pending-action.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { actionAnchor, gapAnchor } from './anchors.ts';
import { gapsAmong } from './looked-up.ts';
import { planOf } from './plan-of.ts';
import { placeText } from './place-refs.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { timelinesOf } from './timeline-pictures.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Every action by state, then by date: overdue ones first, those that are over last. */
export function actionPart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages } = source;
	const { parts } = messages;
	if (assessment.actions.length === 0) return [];
	const groups = groupsOf(source);
	const open = assessment.actions.filter(isPending).length;
	return [
		heading(1, messages.actionsTitle, 'actions'),
		paragraph(parts.plansLead(open, groups.overdue.length, groups.undated.length)),
		...actionTable(source, parts.plansOverdue, groups.overdue),
		...actionTable(source, parts.plansOpen, groups.ahead),
		...actionTable(source, parts.plansUndated, groups.undated),
		...actionTable(source, parts.plansDone, groups.over),
		...timelineBlocks(source)
	];
}

/** The plan on an axis of time, with what it brings; an extract has no score to show it with. */
function timelineBlocks(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages, scope, score } = source;
	if (scope === 'extract') return [];
	const { overall } = score;
	const now = {
		date: assessment.asOf,
		percent: overall.percent,
		grade: overall.grade,
		provisional: overall.provisional
	};
	const { inTime } = planOf(source);
	return timelinesOf(messages, {
		actions: assessment.actions,
		asOf: assessment.asOf,
		marks: daysInForce(source),
		inTime: inTime.length === 0 ? [] : [now, ...inTime]
	}).map((picture) => ({ kind: 'pictures', pictures: [picture] }));
}

/** The days on which the rules that the lenses follow come into force. */
const daysInForce = ({ lenses, messages }: ReportSource) =>
	lenses.flatMap(({ inForce }) =>
		inForce === undefined ? [] : [{ date: inForce, label: messages.pictures.timelineInForce }]
	);

function groupsOf({ assessment: { actions, asOf } }: ReportSource) {
	const byDay = actions.toSorted((a, b) => compareDays(a.due, b.due));
	const open = byDay.filter(isPending);
	return {
		overdue: open.filter((action) => isOverdue(action, asOf)),
		ahead: open.filter(({ due }) => due !== undefined && due >= asOf),
		undated: open.filter(({ due }) => due === undefined),
		over: byDay.filter((action) => !isPending(action))
	};
}

function actionTable(
	source: ReportSource,
	caption: string,
	actions: readonly Action[]
): readonly ReportBlock[] {
	if (actions.length === 0) return [];
	const { messages } = source;
	const columns = [
		headerColumn(messages.action),
		column(messages.closes),
		column(messages.owner),
		column(messages.due),
		column(messages.state)
	];
	return [
		table(
			caption,
			columns,
			actions.map((action): readonly ReportCell[] => [
				{ text: actionText(source, action), id: actionAnchor(action.id) },
				closesCell(source, action),
				{ text: action.owner ?? messages.noOwner },
				{ text: dueOf(source, action, '\n') },
				{ text: messages.actionStates[action.state] }
			])
		)
	];
}

/** What is to be done, with what was noted of it. */
function actionText({ messages }: ReportSource, action: Action): string {
	const { title, note, undatedBecause, due } = action;
	return [
		title,
		...(note === undefined || note === '' ? [] : [note]),
		...(undatedBecause === undefined || due !== undefined
			? []
			: [messages.parts.undatedBecause(undatedBecause)])
	].join('\n');
}

/** The day an action is due, and whether it has passed, with something `between`. */
export function dueOf(
	{ assessment, messages }: ReportSource,
	action: Action,
	between: string
): string {
	const { due } = action;
	if (due === undefined) return messages.noDue;
	const day = messages.dateOf(due);
	return isOverdue(action, assessment.asOf) ? `${day}${between}${messages.overdue}` : day;
}

/**
 * The gaps an action closes, each control once, leading to its row; of those at one component the first names
 * it. Closed ones have none and are left out.
 */
function closesCell(source: ReportSource, { closes }: Action): ReportCell {
	const open = gapsAmong(source, closes);
	const byControl = Array.from(groupBy(open, ({ control }) => control).values());
	const byPlace = groupBy(byControl, ([{ component }]) => component);
	return {
		text: open.length === 0 ? '–' : '',
		refs: Array.from(byPlace.values()).flatMap((alike) =>
			alike.map(([first, ...others], order) => {
				const text = order === 0 ? placeText(source, first) : first.control;
				return {
					text: others.length === 0 ? text : source.messages.parts.manyPlaces(text, others.length),
					to: gapAnchor(first.control)
				};
			})
		)
	};
}
