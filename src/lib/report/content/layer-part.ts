import { formatPercent } from '#lib/i18n/format-number.ts';
import { isExpired } from '#lib/domain/assessment/evidence.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import type { LayerFigures } from '#lib/domain/scoring/score.ts';
import { evidenceAnchor, pairAnchor } from './anchors.ts';
import { withMark } from './answer-marks.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeText } from './grade-text.ts';
import { gradeCell, rangeOf } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** One layer: its figures, its components, and every control that is asked with its answer. */
export function layerPart(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const { layerTitle, checklist, choices } = source;
	const definition = checklist.layers.find(({ id }) => id === layer.layer);
	return [
		heading(2, layerTitle(layer.layer), `layer-${layer.layer}`),
		...(definition ? [paragraph(definition.summary[choices.locale])] : []),
		{ kind: 'facts', rows: figureRows(source, layer) },
		...componentTable(source, layer),
		...answerTables(source, layer)
	];
}

const figureRows = ({ messages }: ReportSource, layer: LayerFigures) => [
	{ label: messages.grade, value: gradeText(layer, messages) },
	{ label: messages.percent, value: formatPercent(layer.percent) },
	{ label: messages.range, value: rangeOf(layer) },
	{ label: messages.coverage, value: formatPercent(layer.coverage) },
	{ label: messages.supported, value: formatPercent(layer.supportedPercent) },
	{ label: messages.sums, value: messages.sumsOf(layer) }
];

function componentTable(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const { messages, score, assessment, scope, nameOf, partyName } = source;
	const components = score.parts.filter((part) => part.layer === layer.layer);
	if (components.length === 0) return [];
	const chains = new Map(score.components.map(({ component, chain }) => [component, chain]));
	const details = new Map(assessment.components.map((component) => [component.id, component]));
	// What a component stands on is not part of an extract, so neither is its chain.
	const hasChain = scope === 'whole';
	const columns = [
		headerColumn(messages.component),
		column(messages.criticality, 'end'),
		column(messages.party),
		column(messages.grade),
		column(messages.percent, 'end'),
		...(hasChain ? [column(messages.chain, 'end')] : [])
	];
	const rows = components.map((component) => [
		nameOf(component.component),
		String(details.get(component.component)?.criticality ?? ''),
		scope === 'whole' || details.get(component.component)?.party !== undefined
			? partyName(details.get(component.component)?.party)
			: '–',
		gradeCell(component, messages),
		formatPercent(component.percent),
		...(hasChain ? [formatPercent(chains.get(component.component) ?? null)] : [])
	]);
	return [table(messages.componentTable, columns, rows)];
}

/** One table per component, so that a vendor's part can be read on its own. */
function answerTables(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const judged = new Map(source.score.pairs.map((one) => [pairAnchor(one.pair), one]));
	const pairs = source.pairs.filter(({ control }) => control.layer === layer.layer);
	const places = [...new Set(pairs.map(({ component }) => component))];
	return places.flatMap((place): readonly ReportBlock[] => {
		const title = source.messages.answersOf(source.nameOf(place));
		return [
			heading(3, title, `answers-${layer.layer}-${place}`),
			answerTable(
				source,
				title,
				pairs
					.filter(({ component }) => component === place)
					.map((pair) => judged.get(pairAnchor(pair)) ?? { pair })
			)
		];
	});
}

function answerTable(
	source: ReportSource,
	title: string,
	pairs: readonly (JudgedPair | ExcusedPair)[]
): ReportBlock {
	const { messages } = source;
	const columns = [
		column(messages.controlId),
		headerColumn(messages.control),
		column(messages.status),
		column(messages.noteAndEvidence)
	];
	const rows = pairs.map((one): readonly ReportCell[] =>
		rowOf(source, 'status' in one ? one : excused(source, one))
	);
	return table(title, columns, rows);
}

/** A pair that its answer took out of the score. */
type ExcusedPair = { readonly pair: Pair };

/** What a row says of an answer, counted or not. */
type AnswerRow = {
	readonly pair: Pair;
	readonly status: JudgedPair['status'] | 'not-applicable';
	readonly answer?: Answer | undefined;
};

const excused = ({ assessment }: ReportSource, { pair }: ExcusedPair): AnswerRow => ({
	pair,
	status: 'not-applicable',
	answer: assessment.answers[pair.component]?.[pair.control.id]
});

function rowOf(source: ReportSource, row: AnswerRow): readonly ReportCell[] {
	const { messages, titleOf, evidenceNumbers } = source;
	const { pair, status, answer } = row;
	return [
		{
			text: pair.control.id,
			id: pairAnchor(pair),
			...(pair.control.essential && { mark: { kind: 'essential' } })
		},
		{ text: titleOf(pair) },
		{
			text: withMark(messages.statuses[status], answer, messages),
			mark: { kind: 'status', status }
		},
		{
			text: notesOf(source, row),
			refs: (answer?.evidence ?? []).flatMap((id) => {
				const number = evidenceNumbers.get(id);
				if (number === undefined) return [];
				const text = hasExpired(source, id) ? `${number}${messages.expired}` : number;
				return [{ text, to: evidenceAnchor(id) }];
			})
		}
	];
}

const hasExpired = ({ assessment: { evidence, asOf } }: ReportSource, id: string): boolean =>
	evidence.some((one) => one.id === id && isExpired(one, asOf));

/** What was noted, and beneath it where a reviewer sees it otherwise. */
function notesOf(
	{ assessment, messages }: ReportSource,
	{ pair, answer, status }: AnswerRow
): string {
	const last = assessment.reviews.findLast(
		({ component, control }) => component === pair.component && control === pair.control.id
	);
	const objection =
		last?.verdict !== 'disagree'
			? undefined
			: last.status === undefined
				? messages.objected
				: messages.reviewedAs(messages.statuses[last.status]);
	const reason = status === 'not-applicable' ? answer?.reason : undefined;
	return [reason, answer?.note, objection].filter(Boolean).join('\n');
}
