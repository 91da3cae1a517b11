import { asPart, runAtOnce } from '#lib/domain/primitives/pace.ts';
import { actionPart } from './action-part.ts';
import { blankBlocks } from './blank-blocks.ts';
import { architectureBlocks } from './city-pictures.ts';
import { drawerPart } from './drawer-part.ts';
import { editionChangePart } from './edition-change-part.ts';
import { evidencePart } from './evidence-part.ts';
import { extractBlocks } from './extract-blocks.ts';
import { finishedDocument, type CountPages } from './finished-document.ts';
import { gapPart } from './gap-part.ts';
import { interviewBlocks } from './interview-blocks.ts';
import { layerPart } from './layer-part.ts';
import { leadersBlocks } from './leaders-blocks.ts';
import { lensPart } from './lens-part.ts';
import { notCountedPart } from './not-counted-part.ts';
import { outlinePart } from './outline-part.ts';
import { publicBlocks } from './public-blocks.ts';
import { qualityPart } from './quality-part.ts';
import { workOutPlan } from './plan-of.ts';
import { questionPart } from './question-part.ts';
import { integrityPart, methodPart } from './method-part.ts';
import type { ReportBlock, ReportDocument } from './report-block.ts';
import { reportSource, type ReportInput, type ReportSource } from './report-source.ts';
import { rulePart } from './rule-part.ts';
import { responsibilityPart } from './responsibility-part.ts';
import { reviewPart } from './review-part.ts';
import { sinceBlocks } from './since-part.ts';
import { layersOverview, summaryPart } from './summary-part.ts';
import { heading } from './text-blocks.ts';
import { isBlank } from './verdict.ts';

/**
 * A report as blocks, in reading order. Same input, same document. What has to fit its pages is reckoned
 * roughly, unless they can be counted.
 */
export const reportDocument = (input: ReportInput, count?: CountPages): ReportDocument =>
	documentOf(reportSource(input), count);

/** The same where the source is worked out already. */
const documentOf = (source: ReportSource, count: CountPages | undefined): ReportDocument =>
	runAtOnce(documentInSteps(source, count));

/** The same, yielding the fraction done after every part: the report of a large city is long in the making. */
export function* documentInSteps(
	source: ReportSource,
	count: CountPages | undefined
): Generator<number, ReportDocument> {
	const blocks: ReportBlock[] = [];
	const parts = yield* asPart(partsOf(source, count), { from: 0, to: planShare });
	for (const [index, part] of parts.entries()) {
		for (const block of part(source)) blocks.push(block);
		yield planShare + ((1 - planShare) * (index + 1)) / parts.length;
	}
	return finishedDocument(source, blocks);
}

/** Share of the work that goes into the improvement plan, which several parts tell of. */
const planShare = 0.3;

type ReportPart = (source: ReportSource) => readonly ReportBlock[];

function* partsOf(
	source: ReportSource,
	count: CountPages | undefined
): Generator<number, readonly ReportPart[]> {
	switch (source.choices.extent.kind) {
		case 'full':
			if (isBlank(source)) return [blankBlocks];
			yield* workOutPlan(source);
			return fullParts;
		case 'leaders':
			return [(whole) => leadersBlocks(whole, count)];
		case 'public':
			return [publicBlocks];
		case 'component':
		case 'party':
			return [extractBlocks];
		case 'interview':
			return [interviewBlocks];
	}
}

/** Everything there is to say, each part only where it has content. */
const fullParts: readonly ReportPart[] = [
	summaryPart,
	(source) => outlinePart(source, 1),
	({ messages }) => [heading(1, messages.layersTitle, 'layers')],
	layersOverview,
	(source) => architectureBlocks(source),
	(source) => sinceBlocks(source, 2),
	(source) => source.layers.flatMap((layer) => layerPart(source, layer)),
	gapPart,
	actionPart,
	questionPart,
	qualityPart,
	responsibilityPart,
	notCountedPart,
	evidencePart,
	reviewPart,
	rulePart,
	lensPart,
	editionChangePart,
	drawerPart,
	methodPart,
	(source) => integrityPart(source, 2)
];
