/**
 * A picture as a list of primitives, drawn as SVG on screen and as vectors on paper. Units are
 * points (1/72 inch), the origin is the upper left corner, y grows downwards.
 */
export type Picture = {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
	/** What the picture says, in words, for those who do not see it. */
	readonly description: string;
	/** Areas that lead to what they show, where a picture can be worked with. */
	readonly places?: readonly PicturePlace[];
};

/** An area of a picture with what it shows: a name of its own, and where that leads. */
export type PicturePlace = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly name: string;
	readonly target: PictureTarget;
};

/** What a place stands for: the answers of a layer or of a component in it, or an action. */
export type PictureTarget =
	| { readonly kind: 'answers'; readonly layer: string; readonly component?: string }
	| { readonly kind: 'action'; readonly action: string };

/** Fills that stay apart in greyscale: besides the colour, a pattern of lines. */
export type Hatch = 'none' | 'rising' | 'falling' | 'cross';

export type Paint = {
	readonly fill?: string;
	readonly hatch?: Hatch;
	readonly stroke?: string;
	readonly strokeWidth?: number;
	readonly dash?: readonly [number, number];
};

export type Point = readonly [number, number];

export type Shape = Outline | PictureText;

/** A shape without words. */
export type Outline =
	| ({
			readonly kind: 'rect';
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			readonly radius?: number;
	  } & Paint)
	| ({ readonly kind: 'polygon'; readonly points: readonly Point[] } & Paint)
	| ({ readonly kind: 'polyline'; readonly points: readonly Point[] } & Paint)
	| ({
			readonly kind: 'circle';
			readonly x: number;
			readonly y: number;
			readonly radius: number;
	  } & Paint);

/** One line of text; `y` is the baseline. */
export type PictureText = {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: 'regular' | 'bold';
	readonly anchor: 'start' | 'middle' | 'end';
	readonly color: string;
};
