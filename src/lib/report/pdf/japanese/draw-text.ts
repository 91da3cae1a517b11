import type { ClusterDrawing, DrawnGlyph } from './draw-cluster.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { OpenTypeFont } from './open-type-font.ts';
import { pdfBytes, pdfColor, pdfLength, pdfNumber } from './pdf-syntax.ts';

/** Where and how a line of glyphs stands, in PDF's own coordinates (y upwards). */
export type TextPlace = {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly color: string;
	/** Degrees, anticlockwise. */
	readonly rotate: number;
	/** Lighter faces that help out in bold text are thickened. */
	readonly weight: 'regular' | 'bold';
};

/** What the texts of a page have set so far; shapes set it back after themselves. */
export type PageTextState = { color: string; font: string };

/** The operators of one line: its glyphs in the order typed, the font changing where it has to. */
export function drawText(
	clusters: readonly ClusterDrawing[],
	place: TextPlace,
	embedded: (font: OpenTypeFont) => EmbeddedFont,
	state: PageTextState
): string {
	const color = pdfColor(place.color);
	const colorBefore = state.color === color ? '' : `${color} rg\n`;
	state.color = color;
	const runs = splitRuns(clusters.flatMap((cluster) => cluster.glyphs));
	const shown = runs.map(({ font, glyphs }) => {
		const face = embedded(font);
		const chosen = `/${face.name} ${pdfLength(place.size)} Tf`;
		const choose = state.font === chosen ? '' : `${chosen}\n`;
		state.font = chosen;
		const show = `${choose}${pdfBytes(glyphs.map(face.codeOf).join(''))} Tj`;
		return isTooLight(font, place.weight) ? thickened(show, place.size, color) : show;
	});
	return `BT\n${colorBefore}${matrix(place)} Tm\n${shown.join('\n')}\nET`;
}

type Run = { readonly font: OpenTypeFont; readonly glyphs: DrawnGlyph[] };

function splitRuns(glyphs: readonly DrawnGlyph[]): readonly Run[] {
	const runs: Run[] = [];
	for (const glyph of glyphs) {
		const last = runs[runs.length - 1];
		if (last?.font === glyph.font) last.glyphs.push(glyph);
		else runs.push({ font: glyph.font, glyphs: [glyph] });
	}
	return runs;
}

function matrix({ x, y, rotate }: TextPlace): string {
	if (rotate === 0) return `1 0 0 1 ${pdfLength(x)} ${pdfLength(y)}`;
	const angle = (rotate * Math.PI) / 180;
	const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
	return [cosine, sine, -sine, cosine, x, y].map(pdfNumber).join(' ');
}

const isTooLight = (font: OpenTypeFont, weight: TextPlace['weight']): boolean =>
	weight === 'bold' && font.weightClass < 600;

/** Filled and outlined; the rendering mode would outlive the text object, so it is set back. */
const thickened = (show: string, size: number, color: string): string =>
	`2 Tr\n${color} RG\n${pdfNumber(size * 0.03)} w\n${show}\n0 Tr`;
