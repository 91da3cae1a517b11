/** A point in points (1/72 inch) from the upper left corner of the page; y grows downwards. */
export type PdfPoint = readonly [x: number, y: number];

/** A box in points; `x` and `y` are its upper left corner. */
export type PdfBox = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** Fills that stay apart in greyscale: lines drawn over the colour, cut to the shape. */
export type PdfHatch = 'none' | 'rising' | 'falling' | 'cross';

/** How a shape is painted. Colours are `#rrggbb`; without fill, hatch and stroke nothing is drawn. */
export type PdfPaint = {
	readonly fill?: string;
	/** In the colour of the stroke, or a dark grey where there is none. */
	readonly hatch?: PdfHatch;
	readonly stroke?: string;
	/** 1 when absent. */
	readonly strokeWidth?: number;
	/** Lengths of stroke and gap. */
	readonly dash?: readonly [number, number];
};

/** A piece of a free path. */
export type PdfPathSegment =
	| { readonly kind: 'move'; readonly to: PdfPoint }
	| { readonly kind: 'line'; readonly to: PdfPoint }
	| {
			readonly kind: 'curve';
			readonly control1: PdfPoint;
			readonly control2: PdfPoint;
			readonly to: PdfPoint;
	  }
	/** A whole box by itself. */
	| { readonly kind: 'box'; readonly box: PdfBox }
	| { readonly kind: 'close' };

/** Tells whether anything of it is seen. */
export const isVisible = (paint: PdfPaint): boolean =>
	paint.fill !== undefined || (paint.hatch ?? 'none') !== 'none' || isStroked(paint);

/** Tells whether it draws a line. */
export const isStroked = ({ stroke, strokeWidth = 1 }: PdfPaint): boolean =>
	stroke !== undefined && strokeWidth > 0;
