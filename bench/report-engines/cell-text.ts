import type { ReportCell } from '#lib/report/content/report-block.ts';

/** What a cell says, with its references below and the star where the product draws a mark that no word repeats. */
export const cellText = ({ text, mark, refs = [] }: ReportCell): string =>
	[`${mark?.kind === 'essential' ? '★ ' : ''}${text}`, ...refs.map((ref) => ref.text)].join('\n');
