import { formatPercent } from '#lib/i18n/format-number.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import type { LayerFigures } from '#lib/domain/scoring/score.ts';
import { withMark } from './answer-marks.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeCell, rangeOf } from './summary-part.ts';
import { column, table } from './table.ts';

/** One layer: its figures, its components, and every applicable control with its answer. */
export function layerPart(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const { layerTitle, checklist, choices } = source;
	const definition = checklist.layers.find(({ id }) => id === layer.layer);
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 2, text: layerTitle(layer.layer), id: `layer-${layer.layer}` },
		...(definition
			? [
					{
						kind: 'paragraph' as const,
						tone: 'plain' as const,
						text: definition.summary[choices.locale]
					}
				]
			: []),
		{ kind: 'facts', rows: figureRows(source, layer) },
		...componentTable(source, layer),
		...answerTables(source, layer)
	];
}

const figureRows = ({ messages }: ReportSource, layer: LayerFigures) => [
	{ label: messages.grade, value: layer.grade ?? messages.notRated },
	{ label: messages.percent, value: formatPercent(layer.percent) },
	{ label: messages.range, value: rangeOf(layer) },
	{ label: messages.coverage, value: formatPercent(layer.coverage) },
	{ label: messages.supported, value: formatPercent(layer.supportedPercent) },
	{ label: messages.sums, value: messages.sumsOf(layer) }
];

function componentTable(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const { messages, score, assessment, nameOf, partyName } = source;
	const components = score.parts.filter((part) => part.layer === layer.layer);
	if (components.length === 0) return [];
	const chains = new Map(score.components.map(({ component, chain }) => [component, chain]));
	const details = new Map(assessment.components.map((component) => [component.id, component]));
	const columns = [
		column(messages.component, 0.28),
		column(messages.criticality, 0.1, 'end'),
		column(messages.party, 0.22),
		column(messages.grade, 0.12),
		column(messages.percent, 0.1, 'end'),
		column(messages.chain, 0.18, 'end')
	];
	const rows = components.map((component) => [
		nameOf(component.component),
		String(details.get(component.component)?.criticality ?? ''),
		partyName(details.get(component.component)?.party),
		gradeCell(component.grade, messages.notRated),
		formatPercent(component.percent),
		formatPercent(chains.get(component.component) ?? null)
	]);
	return [table(messages.componentTable, columns, rows)];
}

/** One table per component, so that a vendor's part can be read on its own. */
function answerTables(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const pairs = source.score.pairs.filter(({ pair }) => pair.control.layer === layer.layer);
	const places = [...new Set(pairs.map(({ pair }) => pair.component))];
	return places.flatMap((place): readonly ReportBlock[] => {
		const title = source.messages.answersOf(source.nameOf(place));
		return [
			{ kind: 'heading', level: 3, text: title, id: `answers-${layer.layer}-${place}` },
			answerTable(
				source,
				title,
				pairs.filter(({ pair }) => pair.component === place)
			)
		];
	});
}

function answerTable(
	{ messages, titleOf }: ReportSource,
	title: string,
	pairs: readonly JudgedPair[]
): ReportBlock {
	const columns = [
		column(messages.controlId, 0.135),
		column(messages.control, 0.325),
		column(messages.status, 0.18),
		column(messages.note, 0.36)
	];
	const rows = pairs.map(({ pair, status, answer }): readonly ReportCell[] => [
		{ text: pair.control.id, ...(pair.control.essential && { mark: { kind: 'essential' } }) },
		{ text: titleOf(pair) },
		{
			text: withMark(messages.statuses[status], answer, messages),
			mark: { kind: 'status', status }
		},
		{ text: answer?.note ?? '' }
	]);
	return table(title, columns, rows);
}
