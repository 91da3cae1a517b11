import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { LayerFigures } from '#lib/domain/scoring/score.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
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
		...(definition ? [paragraph(definition.summary[choices.locale])] : []),
		figureTable(source, layer),
		...layerAnswers(source, layer)
	];
}

/** The layer's figures, and those of each component beneath; how much of each score is proved beside it. */
function figureTable(source: ReportSource, layer: LayerFigures): ReportBlock {
	const { messages, score, scope, nameOf, layerTitle } = source;
	const parts = score.parts.filter((part) => part.layer === layer.layer);
	const chains = new Map(score.components.map(({ component, chain }) => [component, chain]));
	// What a component stands on is not part of an extract, so neither is its chain.
	const hasChain = parts.length > 0 && scope === 'whole';
	const columns = [
		headerColumn(messages.component),
		...(parts.length > 0 ? [column(messages.criticality, 'end'), column(messages.party)] : []),
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
			...(parts.length > 0 ? ['', ''] : []),
			...figures(layer),
			...(hasChain ? [''] : [])
		],
		...parts.map((part) => [
			nameOf(part.component),
			...ownershipOf(source, part.component),
			...figures(part),
			...(hasChain ? [formatPercent(chains.get(part.component) ?? null)] : [])
		])
	]);
}

/** How much depends on a component, and who answers for it. */
function ownershipOf(
	{ assessment, scope, partyName }: ReportSource,
	component: string
): readonly [string, string] {
	const found = assessment.components.find(({ id }) => id === component);
	const isNamed = scope === 'whole' || found?.party !== undefined;
	return [String(found?.criticality ?? ''), isNamed ? partyName(found?.party) : '–'];
}
