import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { ReportSource } from '../content/report-source.ts';
import { dayCell, sheetOf, type ReportSheet } from './sheet.ts';

/** Where reviewers disagree, beside what the city said. */
export function findingSheet(source: ReportSource): ReportSheet {
	const { messages, assessment, checklist, choices, nameOf } = source;
	const findings = assessment.reviews.filter(({ verdict }) => verdict === 'disagree');
	const titleOf = (control: string) =>
		checklist.controls.find(({ id }) => id === control)?.title[choices.locale];
	const ownStatus = (component: string, control: string) =>
		messages.statuses[assessment.answers[component]?.[control]?.status ?? 'unanswered'];
	return sheetOf(
		messages.reviewTitle,
		findings,
		[
			[messages.controlId, 11, ({ control }) => control],
			[messages.control, 36, ({ control }) => titleOf(control)],
			[messages.component, 20, ({ component }) => nameOf(component)],
			[messages.selfAssessed, 12, ({ component, control }) => ownStatus(component, control)],
			[messages.reviewed, 12, ({ status }) => status && messages.statuses[status]],
			[messages.finding, 50, ({ comment }) => comment],
			[messages.reply, 50, ({ reply }) => reply?.text],
			[messages.reviewer, 20, ({ reviewer }) => reviewer],
			[messages.reviewedOn, 12, ({ at }) => dayCell(at && dayInJapan(at))]
		],
		3
	);
}
