import type { ReportCell } from './report-block.ts';

/** A piece of what a cell says: its own text, which may lead somewhere, or a reference below it. */
export type CellPart =
	| { readonly kind: 'text'; readonly text: string; readonly to?: string }
	| { readonly kind: 'reference'; readonly text: string; readonly to: string };

/**
 * What a cell says and where it leads, in reading order. Every format reads the words of a cell through
 * this, so that none leaves some of them out.
 */
export const cellParts = ({ text, to, refs = [] }: ReportCell): readonly CellPart[] => [
	...(text === '' ? [] : [{ kind: 'text' as const, text, ...(to !== undefined && { to }) }]),
	...refs.map((ref) => ({ kind: 'reference' as const, ...ref }))
];

/** The words of a cell where nothing can lead anywhere: one part a line. */
export const cellText = (cell: ReportCell): string =>
	cellParts(cell)
		.map(({ text }) => text)
		.join('\n');
