import type { Outline, Shape } from '../../pictures/picture.ts';
import type { TextStyle } from '../japanese/text-measure.ts';

/** The tags of the structure tree that the report uses. */
export type StructureTag =
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Span'
	| 'Caption'
	| 'Figure'
	| 'TOC'
	| 'TOCI'
	| 'Link';

/** An area of a page. */
export type Area = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/**
 * What a painter does on a page, in order. Lengths are points, the origin is the upper left corner, y grows
 * downwards.
 */
export type DrawCommand =
	| (TextStyle & {
			readonly kind: 'text';
			readonly x: number;
			readonly baseline: number;
			readonly text: string;
			readonly color: string;
			readonly align: 'start' | 'middle' | 'end';
	  })
	| {
			readonly kind: 'shape';
			readonly shape: Shape;
			readonly x: number;
			readonly y: number;
			readonly scale: number;
	  }
	/** A small drawing about its place that comes again: the same name, the same shapes. */
	| {
			readonly kind: 'stamp';
			readonly name: string;
			readonly shapes: readonly Outline[];
			readonly x: number;
			readonly y: number;
	  }
	| {
			readonly kind: 'open-tag';
			readonly tag: StructureTag;
			/** What a picture shows, or a table holds. */
			readonly alt?: string;
			/** What is read out instead of what is drawn. */
			readonly actualText?: string;
			/** Of a list: whether its items begin with marks or with words. */
			readonly labels?: 'marks' | 'words';
			/** Of a header cell: what it names. */
			readonly scope?: 'row' | 'column';
			/** Of a picture: where it stands. */
			readonly box?: Area;
	  }
	| { readonly kind: 'close-tag' }
	| { readonly kind: 'open-artifact' }
	| { readonly kind: 'close-artifact' }
	| (Area & {
			readonly kind: 'link';
			/** Page from 1. */
			readonly page: number;
			/** Height on that page; its top when absent. */
			readonly to?: number;
			readonly description: string;
	  })
	| { readonly kind: 'bookmark'; readonly level: number; readonly text: string };

/** Words that lead to an id of the report; which page that is on is known only when all is laid out. */
export type Reference = Area & {
	readonly kind: 'reference';
	readonly to: string;
	readonly description: string;
	readonly commands: readonly DrawCommand[];
};

/** A page while it is laid out. */
export type DraftPage = readonly (DrawCommand | Reference)[];

/** One page: its commands in painting and reading order. */
export type Page = readonly DrawCommand[];
