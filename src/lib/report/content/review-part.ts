import type { Review } from '#lib/domain/assessment/assessment.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { answerAnchor } from './anchors.ts';
import { dayInJapan } from './day-in-japan.ts';
import type { FactRow, ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';

/** What reviewers found: where they disagree, and how much they confirmed. */
export function reviewPart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages, score } = source;
	if (assessment.reviews.length === 0) return [];
	const findings = assessment.reviews.filter(({ verdict }) => verdict === 'disagree');
	const agreed = assessment.reviews.length - findings.length;
	return [
		{ kind: 'heading', level: 1, text: messages.reviewTitle, id: 'reviews' },
		{
			kind: 'paragraph',
			tone: 'plain',
			text: messages.reviewLead(agreed, findings.length, score.pairs.length)
		},
		{ kind: 'facts', rows: [confirmedRow(source)] },
		...(findings.length === 0 ? [] : [findingTable(source, findings)])
	];
}

/** How much of the score reviewers have confirmed, beside the score it is a part of. */
const confirmedRow = ({ messages, score }: ReportSource): FactRow => ({
	label: messages.confirmed,
	value: messages.confirmedOf(
		formatPercent(score.overall.confirmedPercent),
		formatPercent(score.overall.percent)
	)
});

function findingTable(source: ReportSource, findings: readonly Review[]): ReportBlock {
	const { messages } = source;
	const columns = [
		headerColumn(messages.control, 0.27),
		column(messages.component, 0.15),
		column(messages.selfAssessed, 0.13),
		column(messages.reviewed, 0.13),
		column(messages.comment, 0.32)
	];
	return table(
		messages.reviewTitle,
		columns,
		findings.map((review) => rowOf(source, review))
	);
}

function rowOf(source: ReportSource, review: Review): readonly ReportCell[] {
	const { assessment, checklist, choices, messages, nameOf } = source;
	const { component, control, status, comment, reviewer, at, reply } = review;
	const own = assessment.answers[component]?.[control]?.status ?? 'unanswered';
	const title = checklist.controls.find(({ id }) => id === control)?.title[choices.locale] ?? '';
	const signed = [reviewer, at && messages.dateOf(dayInJapan(at))].filter(Boolean).join(' ');
	return [
		{ text: `${control}　${title}`, to: answerAnchor(review) },
		{ text: nameOf(component) },
		{ text: messages.statuses[own], mark: { kind: 'status', status: own } },
		status === undefined
			? { text: '–' }
			: { text: messages.statuses[status], mark: { kind: 'status', status } },
		{
			text: [comment, signed && `（${signed}）`, reply && messages.replied(reply.text)]
				.filter(Boolean)
				.join('\n')
		}
	];
}
