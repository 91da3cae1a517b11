import type { Figures } from '#lib/domain/scoring/figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { gapAnchor } from './anchors.ts';
import { markLegend } from './answer-marks.ts';
import { architectureOf, radarOf, rangeBarsOf } from './city-pictures.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeText } from './grade-text.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Gaps named on the one-page summary. */
const shownGaps = 4;

/** One page for leaders: the judgement in a sentence, the picture, the layers, the largest gaps. */
export function summaryPart(source: ReportSource): readonly ReportBlock[] {
	const { messages } = source;
	return [
		heading(1, messages.summaryTitle, 'summary'),
		paragraph(verdictOf(source)),
		{ kind: 'pictures', pictures: [architectureOf(source, source.assessment.components)] },
		{ kind: 'pictures', pictures: [radarOf(source), rangeBarsOf(source)] },
		topGapsHeading(source, 2, shownGaps),
		...topGaps(source)
	];
}

/** Says how many of all gaps are shown. */
export const topGapsHeading = (
	{ messages, gaps }: ReportSource,
	level: 1 | 2,
	most: number
): ReportBlock =>
	heading(level, messages.topGapsOf(Math.min(most, gaps.length), gaps.length), 'top-gaps');

/** The judgement in a few sentences. */
export function verdictOf({
	messages,
	score: { overall },
	gaps,
	questions,
	assessment
}: ReportSource): string {
	const findings = assessment.reviews.filter(({ verdict }) => verdict === 'disagree').length;
	const judged = messages.verdict({
		grade: overall.grade,
		percent: formatPercent(overall.percent),
		low: formatPercent(overall.low),
		high: formatPercent(overall.high),
		coverage: formatPercent(overall.coverage),
		gaps: gaps.length,
		essential: gaps.filter(({ judged }) => judged.pair.control.essential).length,
		open: questions.length
	});
	return findings === 0 ? judged : `${judged}${messages.reviewInShort(findings)}`;
}

/** All layers side by side, and how the figures are read. */
export function layersOverview(source: ReportSource): readonly ReportBlock[] {
	const { messages, score, nameOf, layerTitle } = source;
	const columns = [
		headerColumn(messages.layer),
		column(messages.grade),
		column(messages.percent, 'end'),
		column(messages.range, 'end'),
		column(messages.coverage, 'end'),
		column(messages.weakest)
	];
	const rows = score.layers.map((layer) => [
		layerTitle(layer.layer),
		gradeCell(layer, messages),
		formatPercent(layer.percent),
		rangeOf(layer),
		formatPercent(layer.coverage),
		layer.weakestComponent === null ? '–' : nameOf(layer.weakestComponent)
	]);
	return [
		paragraph(messages.howToRead),
		table(messages.layerTable, columns, rows),
		paragraph(messages.essentialLegend, 'small'),
		...markLegend(source)
	];
}

function topGaps(source: ReportSource): readonly ReportBlock[] {
	const { gaps, messages, nameOf, titleOf } = source;
	if (gaps.length === 0) return [paragraph(messages.noGaps)];
	const columns = [
		column(messages.size, 'end'),
		headerColumn(messages.control),
		column(messages.component),
		column(messages.status)
	];
	const rows = gaps.slice(0, shownGaps).map(({ judged: { pair, status }, size }) => [
		String(size),
		{
			text: `${pair.control.id}　${titleOf(pair)}`,
			to: gapAnchor(pair),
			...(pair.control.essential && { mark: { kind: 'essential' } as const })
		},
		nameOf(pair.component),
		{ text: messages.statuses[status], mark: { kind: 'status', status } as const }
	]);
	return [table(messages.topGaps, columns, rows)];
}

/** The grade of figures with its mark. */
export const gradeCell = (figures: Figures, messages: ReportSource['messages']): ReportCell => ({
	text: gradeText(figures, messages),
	mark: { kind: 'grade', grade: figures.grade },
	strong: true
});

/** `low`–`high` of a set of pairs. */
export function rangeOf({ low, high }: Figures): string {
	if (low === null) return '–';
	return low === high ? formatPercent(high) : `${low.toFixed(1)}–${formatPercent(high)}`;
}
