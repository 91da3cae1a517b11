import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { integrityPart } from './method-part.ts';
import { outlinePart } from './outline-part.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';
import { verdictOf } from './verdict.ts';

/**
 * A city that has answered nothing: that this is so, what will be asked, and how to begin. No picture; for
 * leaders no digests either.
 */
export function blankBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages, pairs, layerTitle } = source;
	const { parts } = messages;
	const byLayer = groupBy(pairs, ({ control }) => control.layer);
	return [
		heading(1, messages.summaryTitle, 'summary'),
		...verdictOf(source).map((text) => paragraph(text)),
		heading(2, parts.beginTitle, 'layers'),
		paragraph(parts.beginLead),
		table(
			parts.beginTitle,
			[
				headerColumn(messages.layer),
				column(parts.asked, 'end'),
				column(parts.askedEssential, 'end')
			],
			source.layers.map(({ layer }) => {
				const asked = byLayer.get(layer) ?? [];
				const essential = asked.filter(({ control }) => control.essential).length;
				return [layerTitle(layer), String(asked.length), String(essential)];
			})
		),
		...outlinePart(source, 2),
		...(source.choices.extent.kind === 'leaders' ? [] : integrityPart(source, 2))
	];
}
