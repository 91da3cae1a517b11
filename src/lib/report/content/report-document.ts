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
export const documentOf = (source: ReportSource, count?: CountPages): ReportDocument =>
	finishedDocument(source, blocksOf(source, count));

function blocksOf(source: ReportSource, count: CountPages | undefined): readonly ReportBlock[] {
	switch (source.choices.extent.kind) {
		case 'full':
			return fullBlocks(source);
		case 'leaders':
			return leadersBlocks(source, count);
		case 'public':
			return publicBlocks(source);
		case 'component':
		case 'party':
			return extractBlocks(source);
		case 'interview':
			return interviewBlocks(source);
	}
}

/** Everything there is to say, each part only where it has content; of nothing answered, that it is so. */
const fullBlocks = (source: ReportSource): readonly ReportBlock[] =>
	isBlank(source)
		? blankBlocks(source)
		: [
				...summaryPart(source),
				...outlinePart(source, 1),
				heading(1, source.messages.layersTitle, 'layers'),
				...layersOverview(source),
				...architectureBlocks(source),
				...sinceBlocks(source, 2),
				...source.layers.flatMap((layer) => layerPart(source, layer)),
				...gapPart(source),
				...actionPart(source),
				...questionPart(source),
				...qualityPart(source),
				...responsibilityPart(source),
				...notCountedPart(source),
				...evidencePart(source),
				...reviewPart(source),
				...rulePart(source),
				...lensPart(source),
				...editionChangePart(source),
				...drawerPart(source),
				...methodPart(source),
				...integrityPart(source, 2)
			];
