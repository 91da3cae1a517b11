import type { QuestionBlock } from '../../content/report-block.ts';
import { line, rect } from '../../pictures/shapes.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import { artifact, shapeAt, tagged } from './commands.ts';
import type { DrawCommand } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

const strong: TextStyle = { size: 10, weight: 'bold' };
const plain: TextStyle = { size: 9.5, weight: 'regular' };
const small: TextStyle = { size: 8.5, weight: 'regular' };
const padding = 9;
/** Room for the control's id at the left. */
const idWidth = 66;
/** Distance of lines to write on: 7 mm. */
const writingLine = 19.9;
const boxSize = 9.5;

/** What is put into the box of a question, one below the other. */
type Piece = { readonly height: number; readonly draw: (top: number) => readonly DrawCommand[] };

/** A question with boxes to tick and lines to write on, in a frame that is never cut. */
export function layOutQuestion(context: LayoutContext, block: QuestionBlock): void {
	const { flow } = context;
	const pieces = piecesOf(context, block);
	const height = heightOf(pieces);
	flow.ensure(height + 8);
	const top = flow.y();
	flow.emit(...frameOf(top, height), ...idOf(block.control, top));
	let y = top + padding;
	for (const piece of pieces) {
		flow.emit(...piece.draw(y));
		y += piece.height;
	}
	flow.moveDown(height + 8);
}

/** Room of a question, which is never cut. */
export const questionHeight = (context: LayoutContext, block: QuestionBlock): number =>
	heightOf(piecesOf(context, block)) + 8;

const heightOf = (pieces: readonly Piece[]): number =>
	pieces.reduce((sum, piece) => sum + piece.height, 2 * padding);

const left = page.left + idWidth + padding;
const room = bodyWidth - idWidth - 2 * padding;

function piecesOf({ measure }: LayoutContext, block: QuestionBlock): readonly Piece[] {
	const text = (content: string, style: TextStyle, color: string, after: number): Piece => {
		const lines = measure.breakLines(content, room, style);
		return {
			height: linesHeight(lines.length, style.size) + after,
			draw: (top) => tagged('P', setLines(lines, { x: left, top }, style, color))
		};
	};
	return [
		text(block.title, strong, colors.ink, 1),
		text(block.text, plain, colors.ink, 2),
		...block.hints.map((hint) => text(hint, small, colors.quiet, 1)),
		boxRow(measure, block),
		...writingRows(block).map((row) => writingPiece(row))
	];
}

function boxRow(measure: LayoutContext['measure'], { boxes }: QuestionBlock): Piece {
	const lineHeight = 17;
	let [x, row] = [0, 0];
	const places = boxes.map(({ label, checked }) => {
		const width = boxSize + 4 + measure.measure(label, plain) + 14;
		if (x > 0 && x + width > room) [x, row] = [0, row + 1];
		const place = { label, checked, x: left + x, row };
		x += width;
		return place;
	});
	return {
		height: (row + 1) * lineHeight + 6,
		draw: (top) =>
			tagged(
				'L',
				places.flatMap((place) => {
					const y = top + 4 + place.row * lineHeight;
					const label = setLines([place.label], { x: place.x + boxSize + 4, top: y }, plain);
					return [
						tickBox(place.x, y + 2.5, place.checked),
						...tagged('LI', tagged('LBody', label))
					];
				})
			)
	};
}

/** A square to tick, or a ticked one. */
function tickBox(x: number, y: number, checked: 'yes' | 'no'): DrawCommand {
	const square = rect(
		{ x: 0, y: 0, width: boxSize, height: boxSize },
		{ fill: '#ffffff', stroke: colors.ink, strokeWidth: 0.9 }
	);
	const tick = line({ stroke: colors.ink, strokeWidth: 1.4 }, [1.8, 4.8], [4, 7.4], [7.8, 1.8]);
	const shapes = checked === 'yes' ? [square, tick] : [square];
	return { kind: 'stamp', name: `tick ${checked}`, shapes, x, y };
}

type Writing = QuestionBlock['writing'][number];

/** Single lines stand two beside each other. */
function writingRows({ writing }: QuestionBlock): readonly (readonly Writing[])[] {
	const rows: Writing[][] = [];
	for (const one of writing) {
		const last = rows.at(-1);
		const hasRoom = last?.length === 1 && last.every(({ lines }) => lines === 1);
		if (one.lines === 1 && hasRoom) last.push(one);
		else rows.push([one]);
	}
	return rows;
}

function writingPiece(row: readonly Writing[]): Piece {
	const gap = 12;
	const width = (room - gap * (row.length - 1)) / row.length;
	return {
		height: Math.max(...row.map(({ lines }) => lines)) * writingLine,
		draw: (top) => row.flatMap((one, at) => writingAt(one, left + at * (width + gap), top, width))
	};
}

function writingAt(
	{ label, lines }: Writing,
	x: number,
	top: number,
	width: number
): readonly DrawCommand[] {
	const labelWidth = 92;
	const ruled = (i: number) =>
		line({ stroke: colors.rule, strokeWidth: 0.6 }, [i === 0 ? labelWidth : 0, 0], [width, 0]);
	return [
		...tagged('P', setLines([label], { x, top: top + writingLine - 15 }, small, colors.quiet)),
		...artifact(
			...Array.from({ length: lines }, (_, i) =>
				shapeAt(x, top + (i + 1) * writingLine - 3, ruled(i))
			)
		)
	];
}

function frameOf(y: number, height: number): readonly DrawCommand[] {
	const paint = { stroke: colors.quiet, strokeWidth: 0.8 };
	const idBox = rect({ x: 0, y: 0, width: idWidth, height }, { ...paint, fill: colors.head });
	const wholeBox = rect({ x: 0, y: 0, width: bodyWidth, height }, paint);
	return artifact(shapeAt(page.left, y, idBox), shapeAt(page.left, y, wholeBox));
}

const idOf = (control: string, top: number): readonly DrawCommand[] =>
	tagged(
		'P',
		setLines([control], { x: page.left + idWidth / 2, top: top + padding, align: 'middle' }, strong)
	);
