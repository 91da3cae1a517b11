import type { Review } from '#lib/domain/assessment/assessment.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { ReportSource } from '../content/report-source.ts';
import { dayCell, textCell, type ReportSheet, type SheetCell } from './sheet.ts';

/** Where reviewers disagree, beside what the city said. */
export function findingSheet(source: ReportSource): ReportSheet {
	const { messages, assessment } = source;
	return {
		name: messages.reviewTitle,
		above: [],
		columns: [
			{ title: messages.controlId, width: 11 },
			{ title: messages.control, width: 36 },
			{ title: messages.component, width: 20 },
			{ title: messages.selfAssessed, width: 12 },
			{ title: messages.reviewed, width: 12 },
			{ title: messages.finding, width: 50 },
			{ title: messages.reply, width: 50 },
			{ title: messages.reviewer, width: 20 },
			{ title: messages.reviewedOn, width: 12 }
		],
		rows: assessment.reviews
			.filter(({ verdict }) => verdict === 'disagree')
			.map((review) => rowOf(source, review))
	};
}

function rowOf(source: ReportSource, review: Review): readonly SheetCell[] {
	const { assessment, checklist, choices, messages, nameOf } = source;
	const { component, control, status } = review;
	const own = assessment.answers[component]?.[control]?.status ?? 'unanswered';
	const title = checklist.controls.find(({ id }) => id === control)?.title[choices.locale];
	return [
		textCell(control),
		textCell(title ?? ''),
		textCell(nameOf(component)),
		textCell(messages.statuses[own]),
		textCell(status === undefined ? '' : messages.statuses[status]),
		...wordsOf(review)
	];
}

/** What was found, what the city says to it, who found it and when. */
const wordsOf = ({ comment, reply, reviewer, at }: Review): readonly SheetCell[] => [
	textCell(comment ?? ''),
	textCell(reply?.text ?? ''),
	textCell(reviewer ?? ''),
	dayCell(at && dayInJapan(at))
];
