import type { ReportSource } from '../content/report-source.ts';
import { dayCell, sheetOf, type ReportSheet } from './sheet.ts';

/** Every action: what, who, by when, how far, and the gaps it closes. */
export const actionSheet = ({ messages, assessment, nameOf }: ReportSource): ReportSheet =>
	sheetOf(messages.actionsTitle, assessment.actions, [
		[messages.action, 44, ({ title }) => title],
		[messages.owner, 20, ({ owner }) => owner],
		[messages.due, 12, ({ due }) => dayCell(due)],
		[
			messages.state,
			12,
			({ state }) => messages.actionStates[state],
			Object.values(messages.actionStates)
		],
		[
			messages.control,
			40,
			({ closes }) =>
				closes.map(({ component, control }) => `${control} ${nameOf(component)}`).join('\n')
		],
		[messages.note, 40, ({ note }) => note]
	]);
