import type { ReportBlock } from './report-block.ts';

type HeadingBlock = Extract<ReportBlock, { readonly kind: 'heading' }>;
type ParagraphBlock = Extract<ReportBlock, { readonly kind: 'paragraph' }>;

/** A heading; contents and cross references lead to its id. */
export const heading = (level: HeadingBlock['level'], text: string, id: string): HeadingBlock => ({
	kind: 'heading',
	level,
	text,
	id
});

/** A paragraph, said in passing where its tone is `small`. */
export const paragraph = (
	text: string,
	tone: ParagraphBlock['tone'] = 'plain'
): ParagraphBlock => ({ kind: 'paragraph', text, tone });
