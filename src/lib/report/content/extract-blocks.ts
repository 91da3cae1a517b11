import { pairKeyText, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { actionPart } from './action-part.ts';
import { markLegend } from './answer-marks.ts';
import { evidencePart } from './evidence-part.ts';
import { answeredPart, askedPart } from './extract-answers.ts';
import { extractOpening } from './extract-opening.ts';
import { gapPart } from './gap-part.ts';
import { integrityPart } from './method-part.ts';
import { notCountedPart } from './not-counted-part.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { reviewPart } from './review-part.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What one party or component may see of itself: what is asked of it first, then how it stands. */
export function extractBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages, pairs } = source;
	if (pairs.length === 0)
		return [
			heading(1, messages.extractTitle, 'extract'),
			paragraph(messages.extractEmpty),
			...integrityPart(source, 1)
		];
	const asked = askedOf(source);
	const isAsked = new Set(asked);
	const essential = asked.filter(({ control }) => control.essential).length;
	const blocks = [
		...extractOpening(source, { count: asked.length, essential }),
		...askedPart(source, asked),
		...answeredPart(
			source,
			pairs.filter((pair) => !isAsked.has(pair))
		),
		...markLegend(source),
		...gapPart(source),
		...actionPart(source),
		...notCountedPart(source),
		...evidencePart(source),
		...reviewPart(source),
		...integrityPart(source, 1)
	];
	// It is short, and one part follows the other.
	return blocks.filter(({ kind }) => kind !== 'page-break');
}

/** What an answer is wanted to: what was asked and not taken yet, and whatever nobody knows. */
function askedOf({ pairs, questions, request }: ReportSource): readonly Pair[] {
	const open = new Set(questions.map(({ judged }) => pairKeyText(judged.pair)));
	return pairs.filter((pair) => {
		const key = pairKeyText(pair);
		return open.has(key) || request?.keys.has(key) === true;
	});
}
