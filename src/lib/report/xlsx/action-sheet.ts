import type { ReportSource } from '../content/report-source.ts';
import { dayCell, textCell, type ReportSheet } from './sheet.ts';

/** Every action: what, who, by when, how far, and the gaps it closes. */
export function actionSheet({ messages, assessment, nameOf }: ReportSource): ReportSheet {
	return {
		name: messages.actionsTitle,
		above: [],
		columns: [
			{ title: messages.action, width: 44 },
			{ title: messages.owner, width: 20 },
			{ title: messages.due, width: 12 },
			{ title: messages.state, width: 12, choices: Object.values(messages.actionStates) },
			{ title: messages.control, width: 40 },
			{ title: messages.note, width: 40 }
		],
		rows: assessment.actions.map(({ title, owner, due, state, closes, note }) => [
			textCell(title),
			textCell(owner ?? ''),
			dayCell(due),
			textCell(messages.actionStates[state]),
			textCell(
				closes.map(({ component, control }) => `${control} ${nameOf(component)}`).join('\n')
			),
			textCell(note ?? '')
		])
	};
}
