import type { DrawCommand, Page } from './layout/draw-command.ts';

/**
 * A page with all shapes outside of pictures in front of everything else, in their order. They are no
 * part of the reading order and nothing is drawn over by them, but drawn together they need one mark,
 * and so do not interrupt the texts.
 */
export function decorationFirst(page: Page): Page {
	const decoration: DrawCommand[] = [];
	const rest: DrawCommand[] = [];
	let depth = 0;
	let picture: number | undefined;
	for (const command of page) {
		if (command.kind === 'open-tag') {
			depth++;
			if (command.tag === 'Figure') picture ??= depth;
		}
		const isShape = command.kind === 'shape' || command.kind === 'stamp';
		(isShape && picture === undefined ? decoration : rest).push(command);
		if (command.kind === 'close-tag' && depth-- === picture) picture = undefined;
	}
	return [...decoration, ...rest];
}
