import { withLiveLinks } from './live-links.ts';
import { withNumberedPictures } from './numbered-pictures.ts';
import type { ReportBlock, ReportDocument } from './report-block.ts';
import { frameOf } from './report-frame.ts';
import type { ReportSource } from './report-source.ts';

/** Counts the pages of a document on its paper. */
export type CountPages = (document: ReportDocument) => number;

/** Blocks with their frame, their pictures numbered, and no link that leads nowhere. */
export const finishedDocument = (
	source: ReportSource,
	blocks: readonly ReportBlock[]
): ReportDocument => ({
	frame: frameOf(source),
	blocks: withLiveLinks(withNumberedPictures(blocks, source.messages.pictureCaption))
});
