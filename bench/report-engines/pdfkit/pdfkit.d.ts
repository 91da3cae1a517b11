/** The part of pdfkit's interface that the comparison uses; the package has no types of its own. */
declare module 'pdfkit' {
	import type { Readable } from 'node:stream';

	export type TextOptions = {
		readonly width?: number;
		readonly align?: 'left' | 'right' | 'center';
		readonly lineGap?: number;
		readonly lineBreak?: boolean;
		readonly baseline?: 'alphabetic';
	};

	export type Structure = {
		add: (child: Structure) => Structure;
		end: () => void;
	};

	export type Outline = {
		addItem: (title: string) => Outline;
	};

	export default class PDFDocument extends Readable {
		constructor(options: object);
		x: number;
		y: number;
		readonly page: { margins: { bottom: number } };
		readonly outline: Outline;
		registerFont(name: string, source: Buffer): this;
		font(name: string): this;
		fontSize(size: number): this;
		currentLineHeight(includeGap: boolean): number;
		text(text: string, x: number, y: number, options?: TextOptions): this;
		heightOfString(text: string, options?: TextOptions): number;
		widthOfString(text: string, options?: TextOptions): number;
		addPage(): this;
		switchToPage(index: number): void;
		bufferedPageRange(): { readonly start: number; readonly count: number };
		addNamedDestination(name: string): void;
		goTo(x: number, y: number, width: number, height: number, name: string): this;
		save(): this;
		restore(): this;
		translate(x: number, y: number): this;
		scale(factor: number): this;
		rect(x: number, y: number, width: number, height: number): this;
		roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
		circle(x: number, y: number, radius: number): this;
		polygon(...points: readonly (readonly number[])[]): this;
		moveTo(x: number, y: number): this;
		lineTo(x: number, y: number): this;
		clip(): this;
		dash(length: number, options: { readonly space: number }): this;
		lineWidth(width: number): this;
		fillColor(color: string): this;
		fill(color: string): this;
		stroke(color: string): this;
		fillAndStroke(fill: string, stroke: string): this;
		struct(tag: string, options?: { readonly alt?: string }, draw?: () => void): Structure;
		addStructure(element: Structure): this;
		end(): void;
	}
}
