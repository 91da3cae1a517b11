import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { Review } from '#lib/domain/assessment/assessment.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { answerAnchor } from './anchors.ts';
import { placeText } from './place-refs.ts';
import { recountOf } from './recount.ts';
import type { FactRow, ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What reviewers found: where they disagree, and how much they confirmed. */
export function reviewPart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages, score } = source;
	if (assessment.reviews.length === 0) return [];
	const findings = assessment.reviews.filter(({ verdict }) => verdict === 'disagree');
	const agreed = assessment.reviews.length - findings.length;
	return [
		heading(1, messages.reviewTitle, 'reviews'),
		paragraph(messages.reviewLead(agreed, findings.length, score.pairs.length)),
		...ifTheyAreRight(source),
		{ kind: 'facts', rows: [confirmedRow(source), ...agreedRows(source)] },
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

/** What the score would be if every finding that stands were accepted as it is. */
function ifTheyAreRight(source: ReportSource): readonly ReportBlock[] {
	const { judged, grades } = recountOf(source);
	if (judged === null) return [];
	const [percent, before] = [judged, source.score].map(({ overall }) =>
		formatPercent(overall.percent)
	);
	return [paragraph(source.messages.ifReviewersAreRight(percent ?? '', before ?? '', grades))];
}

/** Which answers were agreed with, by whom and on which day. */
function agreedRows(source: ReportSource): readonly FactRow[] {
	const { assessment, messages } = source;
	const agreed = assessment.reviews.filter(({ verdict }) => verdict === 'agree');
	const signatures = [...new Set(agreed.map((review) => signatureOf(source, review)))];
	return signatures.map((signature) => ({
		label: [messages.agreedTitle, signature].filter(Boolean).join('\n'),
		value: agreed
			.filter((review) => signatureOf(source, review) === signature)
			.map((review) => placeText(source, review))
			.join(messages.listComma)
	}));
}

/** Who reviewed, and on which day. */
const signatureOf = ({ messages }: ReportSource, { reviewer, at }: Review): string =>
	[reviewer, at && messages.dateOf(dayInJapan(at))].filter(Boolean).join(' ');

function findingTable(source: ReportSource, findings: readonly Review[]): ReportBlock {
	const { messages } = source;
	const columns = [
		headerColumn(messages.control),
		column(messages.component),
		column(messages.selfAssessed),
		column(messages.reviewed),
		column(messages.comment)
	];
	return table(
		messages.reviewTitle,
		columns,
		findings.map((review) => rowOf(source, review))
	);
}

function rowOf(source: ReportSource, review: Review): readonly ReportCell[] {
	const { assessment, checklist, choices, messages, nameOf } = source;
	const { component, control, status, comment, reply } = review;
	const own = assessment.answers[component]?.[control]?.status ?? 'unanswered';
	const title = checklist.controls.find(({ id }) => id === control)?.title[choices.locale] ?? '';
	const signed = signatureOf(source, review);
	return [
		{ text: `${control}　${title}`, to: answerAnchor(review) },
		{ text: nameOf(component) },
		{ text: messages.statuses[own], mark: { kind: 'status', status: own } },
		status === undefined
			? { text: '–' }
			: { text: messages.statuses[status], mark: { kind: 'status', status } },
		{
			text: [
				comment,
				signed && messages.bracketed(signed),
				reply ? messages.replied(reply.text) : messages.noReply
			]
				.filter(Boolean)
				.join('\n')
		}
	];
}
