import type { PdfBox } from './paint.ts';

/** The standard structure types that can be opened; `Document` stands above them by itself. */
export type PdfTag = GroupingTag | TextTag | 'Figure' | 'Link';

/** Tags that hold other tags, never text of their own. */
export type GroupingTag = 'TOC' | 'L' | 'LI' | 'Table' | 'THead' | 'TBody' | 'TR';

/** Tags that hold text. */
export type TextTag =
	'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'TOCI' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Caption' | 'Span';

/** What a tag may say besides its content. */
export type PdfTagAttributes = {
	/** What a picture shows, in words. Needed for `Figure`. */
	readonly alt?: string;
	/** What is read out and copied instead of what is drawn. */
	readonly actualText?: string;
	/** Of `L`: whether its items begin with marks or with words of their own; marks when absent. */
	readonly labels?: 'marks' | 'words';
	/** Of `TH`; `column` when absent. */
	readonly scope?: 'row' | 'column';
	/** Of `Table`: what it holds, for those who hear it. */
	readonly summary?: string;
	/** Of `Figure`: where it stands on the page. */
	readonly box?: PdfBox;
};

const groupingTags: ReadonlySet<string> = new Set<GroupingTag>([
	'TOC',
	'L',
	'LI',
	'Table',
	'THead',
	'TBody',
	'TR'
]);

/** Tells whether a tag only groups others. */
export const isGroupingTag = (tag: PdfTag): tag is GroupingTag => groupingTags.has(tag);

/** Tags that make sense within certain others only. */
const homes: Readonly<Partial<Record<PdfTag, readonly string[]>>> = {
	LI: ['L'],
	Lbl: ['LI', 'TOCI'],
	LBody: ['LI'],
	TR: ['Table', 'THead', 'TBody'],
	TH: ['TR'],
	TD: ['TR'],
	THead: ['Table'],
	TBody: ['Table'],
	TOCI: ['TOC'],
	Caption: ['Table', 'Figure']
};

/** Tells whether a tag may be opened directly within another. */
export function mayStandIn(tag: PdfTag, parent: PdfTag | 'Document'): boolean {
	return homes[tag]?.includes(parent) ?? true;
}
