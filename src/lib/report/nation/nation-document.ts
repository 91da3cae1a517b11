import type { NationFigures } from '#lib/domain/comparison/nation-figures.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { withNumberedPictures } from '../content/numbered-pictures.ts';
import type { ReportDocument } from '../content/report-block.ts';
import { classPart } from './class-part.ts';
import { dataPart, leftOutPart, nationMethodPart } from './closing-parts.ts';
import { controlPart } from './control-part.ts';
import { groundsPart } from './grounds-part.ts';
import { namedPart } from './named-part.ts';
import { nationFrame } from './nation-frame.ts';
import { nationLensPart } from './nation-lens-part.ts';
import { nationSource } from './nation-source.ts';
import { openingPart } from './opening-part.ts';
import { prefecturePart } from './prefecture-part.ts';
import { similarPart } from './similar-part.ts';
import { spreadPart } from './spread-part.ts';
import { trendPart } from './trend-part.ts';

/**
 * Many cities as blocks, in the order in which a leader reads: the sentence, the same cities over the years,
 * how all lie, against whom, where they are weak, what it stands on. Same figures, same document.
 */
export function nationDocument(figures: NationFigures, locale: Locale): ReportDocument {
	const source = nationSource(figures, locale);
	const blocks = [
		...openingPart(source),
		...trendPart(source),
		...spreadPart(source),
		...prefecturePart(source),
		...classPart(source),
		...similarPart(source),
		...controlPart(source),
		...groundsPart(source),
		...nationLensPart(source),
		...namedPart(source),
		...leftOutPart(source),
		...nationMethodPart(source),
		...dataPart(source)
	];
	return {
		frame: nationFrame(source),
		blocks: withNumberedPictures(blocks, source.messages.pictureCaption)
	};
}
