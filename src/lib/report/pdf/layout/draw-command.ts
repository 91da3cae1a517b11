import type { Shape } from '../../pictures/picture.ts';
import type { TextStyle } from '../japanese/text-measure.ts';

/** The tags of the structure tree that the report uses. */
export type StructureTag =
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'LBody'
	| 'Table'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'TOC'
	| 'TOCI'
	| 'Link';

/** What a painter does on a page, in order. Lengths are points, the origin is the upper left corner, y grows downwards. */
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
	| { readonly kind: 'open-tag'; readonly tag: StructureTag; readonly alt?: string }
	| { readonly kind: 'close-tag' }
	| { readonly kind: 'open-artifact' }
	| { readonly kind: 'close-artifact' }
	| {
			readonly kind: 'link';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			/** Page from 1. */
			readonly page: number;
			readonly description: string;
	  }
	| { readonly kind: 'bookmark'; readonly level: number; readonly text: string };

/** One page: its commands in painting and reading order. */
export type Page = readonly DrawCommand[];
