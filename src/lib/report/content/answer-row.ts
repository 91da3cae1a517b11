import type { Answer } from '#lib/domain/assessment/answer.ts';
import { isExpired } from '#lib/domain/assessment/evidence.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { keyOfPair, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { evidenceAnchor, gapAnchor, pairAnchor } from './anchors.ts';
import { withMark } from './answer-marks.ts';
import { evidenceOf, judgedOf, reviewsOf } from './looked-up.ts';
import { noteText } from './note-text.ts';
import type { ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/** An answer as reports tell it, counted or not. */
export type AnswerRow = {
	readonly pair: Pair;
	readonly status: JudgedPair['status'] | 'not-applicable';
	readonly answer?: Answer | undefined;
};

type Refs = NonNullable<ReportCell['refs']>;

/** The answers to some pairs, those that their answer took out of the score among them. */
export const answerRows = (source: ReportSource, pairs: readonly Pair[]): readonly AnswerRow[] =>
	pairs.map((pair) => judgedOf(source, pair) ?? excused(source, pair));

const excused = ({ assessment }: ReportSource, pair: Pair): AnswerRow => ({
	pair,
	status: 'not-applicable',
	answer: assessment.answers[pair.component]?.[pair.control.id]
});

/** The cells of one answer: id, control, status, and what was noted with its evidence. */
export function answerRow(source: ReportSource, pair: Pair): readonly ReportCell[] {
	const [row] = answerRows(source, [pair]);
	return row === undefined ? [] : answerCells(source, row);
}

/** The same for an answer that is looked up already. */
export function answerCells(source: ReportSource, row: AnswerRow): readonly ReportCell[] {
	const { control } = row.pair;
	return [
		{
			text: control.id,
			id: pairAnchor(row.pair),
			...(control.essential && { mark: { kind: 'essential' } })
		},
		{ text: source.titleOf(row.pair) },
		statusCell(source, row),
		{ text: notesOf(source, row), refs: [...proofRefs(source, row), ...gapRefs(source, row)] }
	];
}

/** The status in a word, with its sign and the mark of an answer that was carried over. */
export const statusCell = (
	{ messages }: ReportSource,
	{ status, answer }: AnswerRow
): ReportCell => ({
	text: withMark(messages.statuses[status], answer, messages),
	mark: { kind: 'status', status }
});

/** The evidence of an answer, each leading to its entry in the register. */
export const proofRefs = (source: ReportSource, { answer }: AnswerRow): Refs =>
	(answer?.evidence ?? []).flatMap((id) => {
		const number = source.evidenceNumbers.get(id);
		if (number === undefined) return [];
		const text = hasExpired(source, id) ? `${number}${source.messages.expired}` : number;
		return [{ text, to: evidenceAnchor(id) }];
	});

/** Whether evidence that has not expired backs an answer. */
export const isProved = (source: ReportSource, { answer }: AnswerRow): boolean =>
	(answer?.evidence ?? []).some((id) => source.evidenceNumbers.has(id) && !hasExpired(source, id));

function hasExpired(source: ReportSource, id: string): boolean {
	const evidence = evidenceOf(source, id);
	return evidence !== undefined && isExpired(evidence, source.assessment.asOf);
}

/** Where the note of a gap is, which the city's report tells with the gap. */
const gapRefs = (source: ReportSource, row: AnswerRow): Refs =>
	isToldWithGaps(source, row)
		? [{ text: source.messages.parts.seeGaps, to: gapAnchor(row.pair.control.id) }]
		: [];

const isToldWithGaps = ({ scope }: ReportSource, { status, answer }: AnswerRow): boolean =>
	scope === 'whole' && shortStatuses.has(status) && (answer?.note ?? '') !== '';

const shortStatuses: ReadonlySet<string> = new Set(['partly', 'planned', 'not-met']);

/** What was noted, and beneath it where a reviewer sees it otherwise. */
export function notesOf(source: ReportSource, row: AnswerRow): string {
	const { messages } = source;
	const { answer, status } = row;
	const reason = status === 'not-applicable' ? answer?.reason : undefined;
	const note = isToldWithGaps(source, row) ? undefined : noteText(answer, messages);
	return [reason, note, objectionTo(source, row)].filter(Boolean).join('\n');
}

/** What a reviewer says against an answer. */
function objectionTo(source: ReportSource, { pair }: AnswerRow): string | undefined {
	const { messages } = source;
	const last = reviewsOf(source, keyOfPair(pair)).at(-1);
	if (last?.verdict !== 'disagree') return undefined;
	return last.status === undefined
		? messages.objected
		: messages.reviewedAs(messages.statuses[last.status]);
}
