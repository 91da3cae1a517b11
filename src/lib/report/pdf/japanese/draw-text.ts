import type { ClusterDrawing } from './draw-cluster.ts';
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
	const shown = splitRuns(clusters, embedded).map(({ font, face, codes }) => {
		const chosen = `/${face.name} ${pdfLength(place.size)} Tf`;
		const choose = state.font === chosen ? '' : `${chosen}\n`;
		state.font = chosen;
		const show = `${choose}${pdfBytes(codes)} Tj`;
		return isTooLight(font, place.weight) ? thickened(show, place.size, color) : show;
	});
	return `BT\n${colorBefore}${placing(place)}\n${shown.join('\n')}\nET`;
}

/** Glyphs of one font behind each other, as the codes that show them. */
type Run = { readonly font: OpenTypeFont; readonly face: EmbeddedFont; codes: string };

function splitRuns(
	clusters: readonly ClusterDrawing[],
	embedded: (font: OpenTypeFont) => EmbeddedFont
): readonly Run[] {
	const runs: Run[] = [];
	let run: Run | undefined;
	for (const { glyphs } of clusters) {
		for (const glyph of glyphs) {
			if (run?.font !== glyph.font) {
				run = { font: glyph.font, face: embedded(glyph.font), codes: '' };
				runs.push(run);
			}
			run.codes += run.face.codeOf(glyph);
		}
	}
	return runs;
}

function placing({ x, y, rotate }: TextPlace): string {
	if (rotate === 0) return `${pdfLength(x)} ${pdfLength(y)} Td`;
	const angle = (rotate * Math.PI) / 180;
	const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
	return `${[cosine, sine, -sine, cosine, x, y].map(pdfNumber).join(' ')} Tm`;
}

const isTooLight = (font: OpenTypeFont, weight: TextPlace['weight']): boolean =>
	weight === 'bold' && font.weightClass < 600;

/** Filled and outlined; the rendering mode would outlive the text object, so it is set back. */
const thickened = (show: string, size: number, color: string): string =>
	`2 Tr\n${color} RG\n${pdfNumber(size * 0.03)} w\n${show}\n0 Tr`;
