import { asPart } from '#lib/domain/primitives/pace.ts';
import type { ReportDocument } from '../content/report-block.ts';
import type { Outline, Shape } from '../pictures/picture.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { createJapaneseDocument, type JapaneseDocument } from './japanese/japanese-document.ts';
import { openReportFonts } from './open-report-fonts.ts';
import type { PdfAttachment } from './japanese/pdf-attachment.ts';
import type { ShapePen } from './japanese/shape-pen.ts';
import type { DrawCommand } from './layout/draw-command.ts';
import { decorationFirst } from './decoration-first.ts';
import { layOutInSteps } from './layout/lay-out-report.ts';

/** Shares of the work: laying out, drawing, and what is left for finishing the file. */
const layoutShare = 0.25;
const drawShare = 0.25;

/**
 * Draws a report as a tagged PDF that carries the given files, yielding the fraction done. Same input,
 * same bytes.
 */
export function* paintPdf(
	report: ReportDocument,
	fonts: ReportFonts,
	attachments: readonly PdfAttachment[]
): Generator<number, Uint8Array> {
	const { frame } = report;
	const pdf = createJapaneseDocument({
		fonts: openReportFonts(fonts),
		title: `${frame.municipality} ${frame.title} ${frame.subtitle}`,
		author: frame.municipality,
		subject: frame.reportId,
		language: frame.language === 'ja' ? 'ja-JP' : 'en-GB',
		createdAt: frame.asOf,
		identity: frame.reportId
	});
	yield 0;
	const pages = yield* asPart(layOutInSteps(report, pdf), { from: 0, to: layoutShare });
	for (const [index, page] of pages.entries()) {
		if (index > 0) pdf.addPage();
		for (const command of decorationFirst(page)) paint(pdf, command);
		yield layoutShare + (drawShare * (index + 1)) / pages.length;
	}
	for (const attachment of attachments) pdf.attach(attachment);
	return yield* asPart(pdf.finishInSteps(), { from: layoutShare + drawShare, to: 1 });
}

type Painters = {
	readonly [Kind in DrawCommand['kind']]: (
		pdf: JapaneseDocument,
		command: Extract<DrawCommand, { readonly kind: Kind }>
	) => void;
};

const painters: Painters = {
	text: (pdf, line) => pdf.text(line.text, line.x, line.baseline, line),
	shape: (pdf, { shape, x, y, scale }) => paintShape(pdf, shape, { x, y, scale }),
	stamp: (pdf, { name, shapes, x, y }) =>
		pdf.stamp(name, [x, y], (pen) => {
			for (const shape of shapes) paintOutline(pen, shape, { x: 0, y: 0, scale: 1 });
		}),
	'open-tag': (pdf, { tag, alt, actualText, labels, scope, box }) =>
		pdf.beginTag(tag, {
			...(alt !== undefined && (tag === 'Table' ? { summary: alt } : { alt })),
			...(actualText !== undefined && { actualText }),
			...(labels !== undefined && { labels }),
			...(scope !== undefined && { scope }),
			...(box !== undefined && { box })
		}),
	'close-tag': (pdf) => pdf.endTag(),
	'open-artifact': (pdf) => pdf.beginArtifact(),
	'close-artifact': (pdf) => pdf.endArtifact(),
	link: (pdf, { page, to, description, x, y, width, height }) =>
		pdf.link({ x, y, width, height }, { page, ...(to !== undefined && { y: to }) }, description),
	bookmark: (pdf, { text, level }) => pdf.outline(text, level)
};

function paint(pdf: JapaneseDocument, command: DrawCommand): void {
	const painter = painters[command.kind] as (pdf: JapaneseDocument, command: DrawCommand) => void;
	painter(pdf, command);
}

type Placement = { readonly x: number; readonly y: number; readonly scale: number };

/** Draws a picture's primitive at its place on the page. */
function paintShape(pdf: JapaneseDocument, shape: Shape, place: Placement): void {
	if (shape.kind !== 'text') return paintOutline(pdf, shape, place);
	const [left, baseline] = placed([shape.x, shape.y], place);
	const { size, weight, color, anchor } = shape;
	const look = { size: size * place.scale, weight, color, align: anchor };
	pdf.text(shape.text, left, baseline, look);
}

function paintOutline(pen: ShapePen, shape: Outline, place: Placement): void {
	const { scale } = place;
	const at = (point: readonly [number, number]) => placed(point, place);
	const paint = paintOf(shape, scale);
	switch (shape.kind) {
		case 'rect': {
			const [left, top] = at([shape.x, shape.y]);
			const box = { x: left, y: top, width: shape.width * scale, height: shape.height * scale };
			return pen.rect({ ...box, radius: (shape.radius ?? 0) * scale }, paint);
		}
		case 'circle': {
			const [left, top] = at([shape.x, shape.y]);
			return pen.circle({ x: left, y: top, radius: shape.radius * scale }, paint);
		}
		case 'polygon':
			return pen.polygon(shape.points.map(at), paint);
		case 'polyline':
			return pen.polyline(shape.points.map(at), paint);
	}
}

const placed = (
	[left, top]: readonly [number, number],
	{ x, y, scale }: Placement
): readonly [number, number] => [x + left * scale, y + top * scale];

function paintOf(shape: Outline, scale: number) {
	const { fill, hatch, stroke, strokeWidth, dash } = shape;
	return {
		...(fill !== undefined && { fill }),
		...(hatch !== undefined && { hatch }),
		...(stroke !== undefined && { stroke, strokeWidth: (strokeWidth ?? 1) * scale }),
		...(dash !== undefined && { dash: [dash[0] * scale, dash[1] * scale] as const })
	};
}
