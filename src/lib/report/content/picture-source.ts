import type { ReportSource } from './report-source.ts';

/** What the pictures need of a report's source; the result screen has the same. */
export type PictureSource = Pick<
	ReportSource,
	'checklist' | 'score' | 'messages' | 'nameOf' | 'layerTitle'
>;
