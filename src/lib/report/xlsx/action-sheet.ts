import type { Action } from '#lib/domain/assessment/assessment.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { actionEffortTitle } from '../content/own-effort.ts';
import type { ReportSource } from '../content/report-source.ts';
import { actionColumns } from './plan-columns.ts';
import { numberCell, sheetOf, type ColumnOf, type ReportSheet } from './sheet.ts';

/** Every action: what, who, by when, how far, whether it is late, and the gaps it closes. */
export function actionSheet(source: ReportSource): ReportSheet {
	const { messages, assessment, choices, nameOf } = source;
	const words = messagesFor(choices.locale).reportSheets;
	const shown = (
		has: (action: Action) => unknown,
		column: ColumnOf<Action>
	): readonly ColumnOf<Action>[] =>
		assessment.actions.some((action) => has(action) !== undefined) ? [column] : [];
	return sheetOf(
		messages.actionsTitle,
		assessment.actions,
		[
			...actionColumns<Action>(source, (action) => action),
			...shown(
				({ effort }) => effort,
				[
					actionEffortTitle(source),
					10,
					({ effort }) => (effort === undefined ? undefined : numberCell(effort))
				]
			),
			...shown(
				({ undatedBecause }) => undatedBecause,
				[words.undatedBecause, 30, ({ undatedBecause }) => undatedBecause]
			),
			[
				messages.closes,
				40,
				({ closes }) =>
					closes.map(({ component, control }) => `${control} ${nameOf(component)}`).join('\n')
			],
			[messages.note, 44, ({ note }) => note]
		],
		1
	);
}
