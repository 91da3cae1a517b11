import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { LayerFigures } from '#lib/domain/scoring/score.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { gradeText } from './grade-text.ts';
import { layerAnswers } from './layer-answers.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeCell, rangeOf } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** One layer: its figures, its components, and every control that is asked with its answer. */
export function layerPart(source: ReportSource, layer: LayerFigures): readonly ReportBlock[] {
	const { layerTitle, checklist, choices } = source;
	const definition = checklist.layers.find(({ id }) => id === layer.layer);
	return [
		heading(2, layerTitle(layer.layer), `layer-${layer.layer}`),
		...(definition
			? [
					paragraph(
						[definition.summary[choices.locale], ...figuresInShort(source, layer)].join('　')
					)
				]
			: []),
		...(isToldInShort(source, layer) ? [] : [figureTable(source, layer)]),
		...layerAnswers(source, layer)
	];
}

/** All figures of a layer without components stand with the other layers': here are those one looks for. */
const isToldInShort = ({ score, scope }: ReportSource, { layer }: LayerFigures): boolean =>
	scope === 'whole' && score.parts.every((part) => part.layer !== layer);

function figuresInShort(source: ReportSource, layer: LayerFigures): readonly string[] {
	if (!isToldInShort(source, layer)) return [];
	const { messages } = source;
	const { placeStatus, resultOf } = messages.parts;
	const result = resultOf(gradeText(layer, messages), formatPercent(layer.percent));
	return [placeStatus(messages.grade, result)];
}

/** The layer's figures, and those of each component beneath; how much of each score is proved beside it. */
function figureTable(source: ReportSource, layer: LayerFigures): ReportBlock {
	const { messages, score, scope, layerTitle } = source;
	const parts = score.parts.filter((part) => part.layer === layer.layer);
	const chains = new Map(score.components.map(({ component, chain }) => [component, chain]));
	// What a component stands on is not part of an extract, so neither is its chain.
	const hasChain = parts.length > 0 && scope === 'whole';
	const columns = [
		headerColumn(
			parts.length > 0
				? `${messages.component}${messages.parts.dotted}${messages.party}`
				: messages.component
		),
		...(parts.length > 0 ? [column(messages.criticality, 'end')] : []),
		column(messages.grade),
		column(messages.percent, 'end'),
		column(messages.supported, 'end'),
		column(messages.range, 'end'),
		column(messages.coverage, 'end'),
		...(hasChain ? [column(messages.chain, 'end')] : [])
	];
	const figures = (of: Figures): readonly (ReportCell | string)[] => [
		gradeCell(of, messages),
		formatPercent(of.percent),
		formatPercent(of.supportedPercent),
		rangeOf(of),
		formatPercent(of.coverage)
	];
	return table(messages.componentTable, columns, [
		[
			{ text: layerTitle(layer.layer), strong: true },
			...(parts.length > 0 ? [''] : []),
			...figures(layer),
			...(hasChain ? [''] : [])
		],
		...parts.map((part) => [
			...componentCells(source, part.component),
			...figures(part),
			...(hasChain ? [formatPercent(chains.get(part.component) ?? null)] : [])
		])
	]);
}

/** A component and who answers for it, and how much depends on it. */
function componentCells(
	{ assessment, scope, nameOf, partyName }: ReportSource,
	component: string
): readonly [string, string] {
	const found = assessment.components.find(({ id }) => id === component);
	const isNamed = scope === 'whole' || found?.party !== undefined;
	return [
		[nameOf(component), ...(isNamed ? [partyName(found?.party)] : [])].join('\n'),
		String(found?.criticality ?? '')
	];
}
