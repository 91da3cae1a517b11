import { guardCell } from '#lib/formats/answers-csv/guard-cell.ts';
import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { actionsClosing } from '../content/action-part.ts';
import { reportSource, type ReportInput, type ReportSource } from '../content/report-source.ts';

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
	const { assessment, messages, gaps, nameOf, layerTitle, titleOf, partyName } = source;
	const key = { component: pair.component, control: pair.control.id };
	const answer = assessment.answers[key.component]?.[key.control];
	const component = assessment.components.find(({ id }) => id === key.component);
	const actions = actionsClosing(source, key);
	const gap = gaps.find(({ judged }) => judged.pair === pair);
	const review = assessment.reviews.find(
		(item) => item.component === key.component && item.control === key.control
	);
	return [
		layerTitle(pair.control.layer),
		key.control,
		titleOf(pair),
		nameOf(key.component),
		partyName(answer?.party ?? component?.party, pair.control.parties[0]),
		messages.statuses[statusOf(source, pair)],
		answer?.note ?? '',
		answer?.reason ?? '',
		pair.control.essential ? messages.essential : '',
		String(pair.control.weight),
		String(pair.criticality),
		gap === undefined ? '' : String(gap.size),
		risksOf(source, pair),
		lines((answer?.evidence ?? []).map((id) => titleOfEvidence(source, id))),
		lines(actions.map(({ title }) => title)),
		lines(actions.map(({ owner }) => owner ?? messages.noOwner)),
		lines(actions.map(({ due }) => due ?? '')),
		lines(actions.map(({ state }) => messages.actionStates[state])),
		review === undefined ? '' : messages.verdictWords[review.verdict],
		review?.comment ?? ''
	];
}

/** "Not applicable" without a reason counts as unanswered, here as in the score. */
function statusOf({ assessment }: ReportSource, { component, control }: Pair) {
	const answer = assessment.answers[component]?.[control.id];
	if (isExcused(answer)) return 'not-applicable';
	const status = answer?.status;
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
