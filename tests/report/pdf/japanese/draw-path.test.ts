import { describe, expect, it } from 'vitest';
import { drawPath } from '#lib/report/pdf/japanese/draw-path.ts';
import { hatchLines } from '#lib/report/pdf/japanese/hatch.ts';
import {
	circleSegments,
	polygonSegments,
	polylineSegments,
	rectSegments
} from '#lib/report/pdf/japanese/shape-segments.ts';

const square = polygonSegments([
	[10, 20],
	[30, 20],
	[30, 40],
	[10, 40]
]);

describe('drawPath', () => {
	it('turns y around and keeps its graphics state to itself', () => {
		expect(
			drawPath(
				polylineSegments([
					[10, 20],
					[30, 40]
				]),
				{ stroke: '#ff0000', strokeWidth: 2, dash: [3, 1] },
				100
			)
		).toBe('q\n1 0 0 1 10 80 cm\n1 0 0 RG\n2 w\n1 j\n[3 1] 0 d\n0 0 m\n20 -20 l\nS\nQ');
	});

	it('draws fill, then hatch, then stroke', () => {
		const drawn = drawPath(square, { fill: '#ffffff', hatch: 'rising', stroke: '#000000' }, 100);
		const [fill, clip, stroke] = ['\nf\n', '\nW n\n', '\n1 j\n'].map((operator) =>
			drawn.indexOf(operator)
		);
		expect([fill, clip, stroke].every((at) => (at ?? -1) > 0)).toBe(true);
		expect(fill).toBeLessThan(clip ?? 0);
		expect(clip).toBeLessThan(stroke ?? 0);
		expect(drawn.match(/^q$/gm)?.length).toBe(drawn.match(/^Q$/gm)?.length);
	});

	it('draws fill and stroke in one step, and a box as a box', () => {
		const paint = { fill: '#ffffff', stroke: '#000000' };
		expect(drawPath(rectSegments({ x: 10, y: 20, width: 5, height: 8 }), paint, 100)).toBe(
			'q\n1 0 0 1 10 80 cm\n1 1 1 rg\n0 0 0 RG\n1 w\n1 j\n0 0 5 -8 re\nB\nQ'
		);
	});

	it('draws the same mark by the same bytes wherever it stands', () => {
		const markAt = (x: number, y: number) =>
			drawPath(circleSegments({ x, y, radius: 3.4 }), { fill: '#197a4b' }, 842)
				.split('\n')
				.filter((line) => !line.endsWith(' cm'));
		expect(markAt(17.31, 402.77)).toEqual(markAt(530.09, 12.5));
	});

	it('draws nothing when there is nothing to paint with', () => {
		expect(drawPath(square, {}, 100)).toBe('');
		expect(drawPath(square, { hatch: 'none' }, 100)).toBe('');
		expect(drawPath(square, { stroke: '#000000', strokeWidth: 0 }, 100)).toBe('');
		expect(drawPath([], { hatch: 'cross' }, 100)).toBe('');
	});
});

describe('shapes', () => {
	it('round a corner no further than half the box', () => {
		expect(rectSegments({ x: 0, y: 0, width: 10, height: 4, radius: 99 })).toEqual(
			rectSegments({ x: 0, y: 0, width: 10, height: 4, radius: 2 })
		);
		expect(rectSegments({ x: 0, y: 0, width: 10, height: 4 })).toEqual([
			{ kind: 'box', box: { x: 0, y: 0, width: 10, height: 4 } }
		]);
	});

	it('make a circle that touches its four sides', () => {
		const ends = circleSegments({ x: 50, y: 50, radius: 10 }).flatMap((segment) =>
			segment.kind === 'curve' ? [segment.to] : []
		);
		expect(ends).toEqual([
			[60, 50],
			[50, 60],
			[40, 50],
			[50, 40]
		]);
	});
});

describe('hatchLines', () => {
	const bounds = { left: 10, top: 20, right: 50, bottom: 40 };
	const kinds = ['rising', 'falling', 'cross', 'horizontal', 'dots'] as const;

	it.each(kinds)('covers a shape from top to bottom: %s', (kind) => {
		const heights = hatchLines(kind, bounds).flatMap((line) => line.map(([, y]) => y));
		expect(Math.min(...heights)).toBeLessThan(bounds.top + 4.1);
		expect(Math.max(...heights)).toBeGreaterThan(bounds.bottom - 4.1);
	});

	it('looks different for each kind', () => {
		expect(new Set(kinds.map((kind) => JSON.stringify(hatchLines(kind, bounds)))).size).toBe(
			kinds.length
		);
	});

	it('rises to the right where it is called rising, and falls where it is called falling', () => {
		/** x + y stays the same along a rising line, x − y along a falling one. */
		const slopes = (kind: 'rising' | 'falling', sign: 1 | -1) =>
			hatchLines(kind, bounds).map(
				(line) => new Set(line.map(([x, y]) => (x + sign * y).toFixed(6))).size
			);
		expect(new Set(slopes('rising', 1))).toEqual(new Set([1]));
		expect(new Set(slopes('falling', -1))).toEqual(new Set([1]));
	});

	it('stands on one grid for neighbouring shapes', () => {
		const sums = (left: number) =>
			hatchLines('rising', { ...bounds, left, right: left + 40 }).map(([from]) =>
				((from?.[0] ?? 0) + (from?.[1] ?? 0)).toFixed(6)
			);
		expect(sums(10).filter((sum) => sums(20).includes(sum)).length).toBeGreaterThan(5);
	});
});
