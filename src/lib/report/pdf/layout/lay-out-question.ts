import type { QuestionBlock } from '../../content/report-block.ts';
import type { TextStyle } from '../japanese/text-measure.ts';
import type { DrawCommand } from './draw-command.ts';
import type { LayoutContext } from './layout-context.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

const strong: TextStyle = { size: 10, weight: 'bold' };
const plain: TextStyle = { size: 9.5, weight: 'regular' };
const small: TextStyle = { size: 8, weight: 'regular' };
const padding = 9;
/** Room for the control's id at the left. */
const idWidth = 66;
/** Distance of lines to write on: 8 mm. */
const writingLine = 22.7;
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
		...block.writing.map(({ label, lines }) => writingPiece(label, lines))
	];
}

function boxRow(measure: LayoutContext['measure'], { boxes }: QuestionBlock): Piece {
	const lineHeight = 17;
	let [x, line] = [0, 0];
	const places = boxes.map(({ label, checked }) => {
		const width = boxSize + 4 + measure.measure(label, plain) + 14;
		if (x > 0 && x + width > room) [x, line] = [0, line + 1];
		const place = { label, checked, x: left + x, line };
		x += width;
		return place;
	});
	return {
		height: (line + 1) * lineHeight + 6,
		draw: (top) => [
			{ kind: 'open-tag', tag: 'L' },
			...places.flatMap((place) => {
				const y = top + 4 + place.line * lineHeight;
				return [
					...tickBox(place.x, y + 2.5, place.checked),
					{ kind: 'open-tag', tag: 'LI' } as const,
					...tagged('LBody', setLines([place.label], { x: place.x + boxSize + 4, top: y }, plain)),
					{ kind: 'close-tag' } as const
				];
			}),
			{ kind: 'close-tag' }
		]
	};
}

/** A square to tick, or a ticked one. */
function tickBox(x: number, y: number, checked: 'yes' | 'no'): readonly DrawCommand[] {
	const square = {
		kind: 'rect',
		x: 0,
		y: 0,
		width: boxSize,
		height: boxSize,
		fill: '#ffffff',
		stroke: colors.ink,
		strokeWidth: 0.9
	} as const;
	const tick = {
		kind: 'polyline',
		points: [
			[1.8, 4.8],
			[4, 7.4],
			[7.8, 1.8]
		],
		stroke: colors.ink,
		strokeWidth: 1.4
	} as const;
	const shapes = checked === 'yes' ? [square, tick] : [square];
	return [{ kind: 'stamp', name: `tick ${checked}`, shapes, x, y }];
}

function writingPiece(label: string, lines: number): Piece {
	const labelWidth = 92;
	return {
		height: lines * writingLine,
		draw: (top) => [
			...tagged(
				'P',
				setLines([label], { x: left, top: top + writingLine - 15 }, small, colors.quiet)
			),
			{ kind: 'open-artifact' },
			...Array.from({ length: lines }, (_, i): DrawCommand => ({
				kind: 'shape',
				shape: {
					kind: 'polyline',
					points: [
						[i === 0 ? labelWidth : 0, 0],
						[room, 0]
					],
					stroke: colors.rule,
					strokeWidth: 0.6
				},
				x: left,
				y: top + (i + 1) * writingLine - 3,
				scale: 1
			})),
			{ kind: 'close-artifact' }
		]
	};
}

function frameOf(y: number, height: number): readonly DrawCommand[] {
	const box = { kind: 'rect', x: 0, y: 0, height, stroke: colors.quiet, strokeWidth: 0.8 } as const;
	return [
		{ kind: 'open-artifact' },
		{
			kind: 'shape',
			shape: { ...box, width: idWidth, fill: colors.head },
			x: page.left,
			y,
			scale: 1
		},
		{ kind: 'shape', shape: { ...box, width: bodyWidth }, x: page.left, y, scale: 1 },
		{ kind: 'close-artifact' }
	];
}

const idOf = (control: string, top: number): readonly DrawCommand[] =>
	tagged(
		'P',
		setLines([control], { x: page.left + idWidth / 2, top: top + padding, align: 'middle' }, strong)
	);

const tagged = (tag: 'P' | 'LBody', commands: readonly DrawCommand[]): readonly DrawCommand[] => [
	{ kind: 'open-tag', tag },
	...commands,
	{ kind: 'close-tag' }
];
