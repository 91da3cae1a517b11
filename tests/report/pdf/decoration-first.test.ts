import { describe, expect, it } from 'vitest';
import { decorationFirst } from '#lib/report/pdf/decoration-first.ts';
import type { DrawCommand } from '#lib/report/pdf/layout/draw-command.ts';

const rule = (y: number): DrawCommand => ({
	kind: 'shape',
	shape: { kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#000000' },
	x: 0,
	y,
	scale: 1
});
const mark: DrawCommand = { kind: 'stamp', name: 'm', shapes: [], x: 0, y: 0 };
const open = (tag: 'P' | 'Figure'): DrawCommand => ({ kind: 'open-tag', tag, alt: 'x' });
const close: DrawCommand = { kind: 'close-tag' };

describe('a page', () => {
	it('begins with its decoration, in its order; all else keeps its own', () => {
		const [first, second] = [rule(1), rule(2)];
		expect(decorationFirst([open('P'), first, close, mark, open('P'), second, close])).toEqual([
			first,
			mark,
			second,
			open('P'),
			close,
			open('P'),
			close
		]);
	});

	it('leaves to a picture what belongs to it, also within further tags', () => {
		const page = [open('Figure'), rule(1), open('P'), mark, close, rule(2), close];
		expect(decorationFirst([...page, rule(3)])).toEqual([rule(3), ...page]);
	});
});
