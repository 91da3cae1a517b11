import { formatPercent } from '#lib/i18n/format-number.ts';
import { actionPart } from './action-part.ts';
import { markLegend } from './answer-marks.ts';
import { evidencePart } from './evidence-part.ts';
import { gapPart } from './gap-part.ts';
import { layerPart } from './layer-part.ts';
import { notCountedPart } from './not-counted-part.ts';
import { questionPart } from './question-part.ts';
import { integrityPart } from './method-part.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { reviewPart } from './review-part.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What one party or component may see of itself: its answers, gaps, questions and evidence. */
export function extractBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages, score, gaps, questions, layers } = source;
	const { percent, coverage } = score.overall;
	if (source.pairs.length === 0)
		return [
			heading(1, messages.extractTitle, 'extract'),
			paragraph(messages.extractEmpty),
			...integrityPart(source, 1)
		];
	return [
		heading(1, messages.extractTitle, 'extract'),
		paragraph(
			messages.extractLead({
				answers: score.pairs.length,
				gaps: gaps.length,
				open: questions.length,
				percent: formatPercent(percent),
				coverage: formatPercent(coverage)
			})
		),
		paragraph(messages.extractNotes, 'small'),
		...markLegend(source),
		...layers.flatMap((layer) => layerPart(source, layer)),
		...gapPart(source),
		...actionPart(source),
		...questionPart(source),
		...notCountedPart(source),
		...evidencePart(source),
		...reviewPart(source),
		...integrityPart(source, 1)
	];
}
