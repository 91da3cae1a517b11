import type { CityGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { markLegend } from './answer-marks.ts';
import { decisionsAsked } from './decisions-asked.ts';
import { dotRangeBlocks } from './dot-range-part.ts';
import { earlierScoresOf } from './earlier-scores-of.ts';
import { gradeText } from './grade-text.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';
import { verdictOf } from './verdict.ts';
import { waysPart } from './ways-part.ts';

/** The judgement with its reason, the figures in one picture, what lifts the grade, what is to be decided. */
export function summaryPart(source: ReportSource): readonly ReportBlock[] {
	const { messages } = source;
	return [
		heading(1, messages.summaryTitle, 'summary'),
		...verdictOf(source).map((text) => paragraph(text)),
		...dotRangeBlocks(source, { earlier: earlierScoresOf(source) }),
		...waysPart(source, 2),
		heading(2, messages.parts.decidesTitle, 'decisions'),
		{ kind: 'list', items: decisionsAsked(source) }
	];
}

/** All layers side by side, and how the figures are read. */
export function layersOverview(source: ReportSource): readonly ReportBlock[] {
	const { messages, score, nameOf, layerTitle } = source;
	const columns = [
		headerColumn(messages.layer),
		column(messages.grade),
		column(messages.percent, 'end'),
		column(messages.supported, 'end'),
		column(messages.range, 'end'),
		column(messages.coverage, 'end'),
		column(messages.weakest)
	];
	const rows = score.layers.map((layer) => [
		layerTitle(layer.layer),
		gradeCell(layer, messages),
		formatPercent(layer.percent),
		formatPercent(layer.supportedPercent),
		rangeOf(layer),
		formatPercent(layer.coverage),
		layer.weakestComponent === null ? '–' : nameOf(layer.weakestComponent)
	]);
	return [
		paragraph(messages.howToRead),
		table(messages.layerTable, columns, rows),
		paragraph(messages.cappedLegend, 'small'),
		...markLegend(source)
	];
}

/** The grade of figures with its mark. */
export const gradeCell = (
	figures: Figures & Partial<CityGrade>,
	messages: ReportSource['messages']
): ReportCell => ({
	text: gradeText(figures, messages),
	mark: { kind: 'grade', grade: figures.grade },
	strong: true
});

/** `low`–`high` of a set of pairs. */
export function rangeOf({ low, high }: Figures): string {
	if (low === null) return '–';
	return low === high ? formatPercent(high) : `${low.toFixed(1)}–${formatPercent(high)}`;
}
