import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { rangeOf } from './summary-part.ts';
import { gradeCell } from './summary-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';

/** What everybody may know: how the city and its layers stand, without names and weak points. */
export function publicBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages, score, layerTitle } = source;
	const columns = [
		headerColumn(messages.layer, 0.4),
		column(messages.grade, 0.2),
		column(messages.percent, 0.1, 'end'),
		column(messages.range, 0.18, 'end'),
		column(messages.coverage, 0.12, 'end')
	];
	const rows = score.layers.map((layer) => [
		layerTitle(layer.layer),
		gradeCell(layer, messages),
		formatPercent(layer.percent),
		rangeOf(layer),
		formatPercent(layer.coverage)
	]);
	return [
		heading(1, messages.publicTitle, 'summary'),
		table(messages.layerTable, columns, rows),
		paragraph(messages.publicNote, 'small')
	];
}
