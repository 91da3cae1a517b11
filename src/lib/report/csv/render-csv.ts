import type { Answer } from '#lib/domain/assessment/answer.ts';
import { guardCell } from '#lib/formats/answers-csv/guard-cell.ts';
import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { actionsClosing } from '../content/action-part.ts';
import { reportSource, type ReportInput, type ReportSource } from '../content/report-source.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';

/**
 * Every control of every component as one table, for spreadsheets: UTF-8 with a byte order mark, CRLF,
 * cells that could be taken for formulas guarded. Same input, same text.
 */
export function renderCsv(input: ReportInput): string {
	const source = reportSource(input);
	const rows = [headings(source), ...source.pairs.map((pair) => rowOf(source, pair))];
	return `\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function headings({ messages }: ReportSource): readonly string[] {
	return [
		messages.layer,
		messages.controlId,
		messages.control,
		messages.component,
		messages.party,
		messages.status,
		messages.note,
		messages.reason,
		messages.essential,
		messages.weight,
		messages.criticality,
		messages.size,
		messages.risk,
		messages.evidence,
		messages.action,
		messages.owner,
		messages.due,
		messages.state,
		messages.reviewed,
		messages.comment
	];
}

function rowOf(source: ReportSource, pair: Pair): readonly string[] {
	const { messages, gaps, nameOf, layerTitle, titleOf } = source;
	const gap = gaps.find(({ judged }) => judged.pair === pair);
	return [
		layerTitle(pair.control.layer),
		pair.control.id,
		titleOf(pair),
		nameOf(pair.component),
		...answerCells(source, pair),
		pair.control.essential ? messages.essential : '',
		String(pair.control.weight),
		String(pair.criticality),
		gap === undefined ? '' : String(gap.size),
		risksOf(source, pair),
		...proofCells(source, pair),
		...actionCells(source, pair),
		...reviewCells(source, pair)
	];
}

const answerOf = ({ assessment }: ReportSource, { component, control }: Pair): Answer =>
	assessment.answers[component]?.[control.id] ?? {};

/** Who owns it, status, note and reason. */
function answerCells(source: ReportSource, pair: Pair): readonly string[] {
	const { party, note = '', reason = '' } = answerOf(source, pair);
	const component = source.assessment.components.find(({ id }) => id === pair.component);
	const owner = source.partyName(party ?? component?.party, pair.control.parties[0]);
	return [owner, source.messages.statuses[statusOf(source, pair)], note, reason];
}

const proofCells = (source: ReportSource, pair: Pair): readonly string[] => [
	lines((answerOf(source, pair).evidence ?? []).map((id) => titleOfEvidence(source, id)))
];

function actionCells(source: ReportSource, pair: Pair): readonly string[] {
	const { messages } = source;
	const key = keyOfPair(pair);
	const actions = actionsClosing(source, key);
	return [
		lines(actions.map(({ title }) => title)),
		lines(actions.map(({ owner }) => owner ?? messages.noOwner)),
		lines(actions.map(({ due }) => due ?? '')),
		lines(actions.map(({ state }) => messages.actionStates[state]))
	];
}

function reviewCells({ assessment, messages }: ReportSource, pair: Pair): readonly string[] {
	const review = assessment.reviews.find(
		({ component, control }) => component === pair.component && control === pair.control.id
	);
	if (review === undefined) return ['', ''];
	return [messages.verdictWords[review.verdict], review.comment ?? ''];
}

/** "Not applicable" without a reason counts as unanswered, here as in the score. */
function statusOf(source: ReportSource, pair: Pair) {
	const answer = answerOf(source, pair);
	if (isExcused(answer)) return 'not-applicable';
	const { status } = answer;
	return status === undefined || status === 'not-applicable' ? 'unanswered' : status;
}

const risksOf = ({ checklist, choices }: ReportSource, { control }: Pair): string =>
	lines(
		checklist.risks
			.filter(({ id }) => control.risks.includes(id))
			.map(({ title }) => title[choices.locale])
	);

/** Number and title, as the register has them. */
function titleOfEvidence({ assessment, evidenceNumbers }: ReportSource, id: string): string {
	const title = assessment.evidence.find((evidence) => evidence.id === id)?.title ?? id;
	return `${evidenceNumbers.get(id) ?? ''} ${title}`.trim();
}

const lines = (texts: readonly string[]): string => texts.join('\n');

/** A cell that no spreadsheet takes for a formula, quoted where RFC 4180 asks for it. */
function csvCell(text: string): string {
	const guarded = guardCell(text);
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
