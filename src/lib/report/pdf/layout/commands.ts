import type { Shape } from '../../pictures/picture.ts';
import { line } from '../../pictures/shapes.ts';
import type { DrawCommand, Reference, StructureTag } from './draw-command.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';

type OpenTag = Extract<DrawCommand, { readonly kind: 'open-tag' }>;

/** Commands under a tag of the structure tree. */
export const tagged = <Command extends DrawCommand | Reference>(
	tag: StructureTag | Omit<OpenTag, 'kind'>,
	commands: readonly Command[]
): readonly (DrawCommand | Command)[] => [
	{ kind: 'open-tag', ...(typeof tag === 'string' ? { tag } : tag) },
	...commands,
	{ kind: 'close-tag' }
];

/** Commands that are no part of the reading order. */
export const artifact = <Command extends DrawCommand | Reference>(
	...commands: readonly Command[]
): readonly (DrawCommand | Command)[] => [
	{ kind: 'open-artifact' },
	...commands,
	{ kind: 'close-artifact' }
];

/** A shape at its place on the page, in its own size. */
export const shapeAt = (x: number, y: number, shape: Shape): DrawCommand => ({
	kind: 'shape',
	shape,
	x,
	y,
	scale: 1
});

/** A hairline across the body. */
export const ruleAt = (y: number, stroke: string = colors.faint): readonly DrawCommand[] =>
	artifact(shapeAt(page.left, y, line({ stroke, strokeWidth: 0.6 }, [0, 0], [bodyWidth, 0])));
