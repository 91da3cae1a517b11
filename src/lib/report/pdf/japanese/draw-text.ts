import type { ClusterDrawing } from './draw-cluster.ts';
import type { EmbeddedFont } from './embedded-font.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { OpenTypeFont } from './open-type-font.ts';
import { fillOperator, strokeOperator, widthOperator } from './paint-operators.ts';
import { pdfBytes, pdfLength } from './pdf-syntax.ts';
import type { LineStart, TextObject } from './text-object.ts';

/** Where and how a line of glyphs stands. */
export type TextPlace = LineStart & {
	readonly size: number;
	/** `#rrggbb` */
	readonly color: string;
	/** Lighter faces that help out in bold text are thickened. */
	readonly weight: 'regular' | 'bold';
};

/** The operators of one line: its glyphs in the order typed, the font changing where it has to. */
export function drawText(
	clusters: readonly ClusterDrawing[],
	place: TextPlace,
	embedded: (font: OpenTypeFont) => EmbeddedFont,
	{ graphics, object }: { readonly graphics: GraphicsState; readonly object: TextObject }
): readonly string[] {
	const operators = [...graphics.set('fill', place.color, fillOperator), object.moveTo(place)];
	for (const { font, face, codes } of splitRuns(clusters, embedded)) {
		operators.push(...graphics.set('font', `/${face.name} ${pdfLength(place.size)} Tf`, asItIs));
		const show = `${pdfBytes(codes)} Tj`;
		if (isTooLight(font, place.weight)) operators.push(...thickened(show, place, graphics));
		else operators.push(show);
	}
	return operators;
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

const asItIs = (operator: string): string => operator;

const isTooLight = (font: OpenTypeFont, weight: TextPlace['weight']): boolean =>
	weight === 'bold' && font.weightClass < 600;

/** Filled and outlined; the rendering mode would outlive the text object, so it is set back. */
const thickened = (
	show: string,
	{ size, color }: TextPlace,
	graphics: GraphicsState
): readonly string[] => [
	'2 Tr',
	...graphics.set('stroke', color, strokeOperator),
	...graphics.set('width', size * 0.03, widthOperator),
	show,
	'0 Tr'
];
