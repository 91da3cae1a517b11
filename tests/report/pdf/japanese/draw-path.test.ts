import { describe, expect, it } from 'vitest';
import { drawPath } from '#lib/report/pdf/japanese/draw-path.ts';
import { createGraphicsState } from '#lib/report/pdf/japanese/graphics-state.ts';
import { hatchDash, hatchStrokes } from '#lib/report/pdf/japanese/hatch.ts';
import { createShapePen, type ShapePen } from '#lib/report/pdf/japanese/shape-pen.ts';
import {
	circleSegments,
	polygonSegments,
	polylineSegments,
	rectSegments
} from '#lib/report/pdf/japanese/shape-segments.ts';
import { createStampPad } from '#lib/report/pdf/japanese/stamp-pad.ts';

const square = polygonSegments([
	[10, 20],
	[30, 20],
	[30, 40],
	[10, 40]
]);

const onPage = () => ({ pageHeight: 100, graphics: createGraphicsState() });

describe('drawPath', () => {
	it('turns y around', () => {
		expect(
			drawPath(
				polylineSegments([
					[10, 20],
					[30, 40]
				]),
				{ stroke: '#ff0000', strokeWidth: 2, dash: [3, 1] },
				onPage()
			)
		).toEqual(['1 0 0 RG', '2 w', '1 j', '[3 1] 0 d', '10 80 m', '30 60 l', 'S']);
	});

	it('sets nothing twice, and everything that changed', () => {
		const place = onPage();
		const paint = { fill: '#ffffff', stroke: '#000000' };
		drawPath(square, paint, place);
		expect(drawPath(square, paint, place)[0]).toBe('10 80 m');
		expect(drawPath(square, { ...paint, dash: [1, 1], strokeWidth: 3 }, place)).toEqual(
			expect.arrayContaining(['3 w', '[1 1] 0 d'])
		);
		expect(drawPath(square, { stroke: '#000000', strokeWidth: 3 }, place)[0]).toBe('[] 0 d');
	});

	it('draws fill, then hatch, then stroke; the hatch changes nothing for what follows', () => {
		const place = onPage();
		const paint = { fill: '#ffffff', hatch: 'cross', stroke: '#000000' } as const;
		const drawn = drawPath(square, paint, place);
		const [fill, begin, clip, end, stroke] = ['f', 'q', 'W n', 'Q', 'S'].map((operator) =>
			drawn.lastIndexOf(operator)
		);
		const order = [fill, begin, clip, end, stroke].map(Number);
		expect(order[0]).toBeGreaterThan(0);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(drawPath(square, { stroke: '#000000' }, place)[0]).toBe('10 80 m');
	});

	it('draws fill and stroke in one step, and a box as a box', () => {
		const paint = { fill: '#ffffff', stroke: '#000000' };
		expect(drawPath(rectSegments({ x: 10, y: 20, width: 5, height: 8 }), paint, onPage())).toEqual([
			'1 1 1 rg',
			'0 0 0 RG',
			'1 w',
			'1 j',
			'10 80 5 -8 re',
			'B'
		]);
	});
});

describe('a shape pen', () => {
	it('draws nothing when there is nothing to paint with', () => {
		const drawn: unknown[] = [];
		const pen = createShapePen((segments) => drawn.push(segments));
		const corners = [
			[10, 20],
			[30, 20],
			[30, 40],
			[10, 40]
		] as const;
		pen.polygon(corners, {});
		pen.polygon(corners, { hatch: 'none' });
		pen.polygon(corners, { stroke: '#000000', strokeWidth: 0 });
		pen.polyline([], { hatch: 'cross' });
		expect(drawn).toEqual([]);
		pen.polygon(corners, { fill: '#000000' });
		expect(drawn).toEqual([square]);
	});
});

describe('stamps', () => {
	it('are drawn once, about the origin, and take nothing from the page', () => {
		const pad = createStampPad();
		let times = 0;
		const draw = (pen: ShapePen) => {
			times++;
			pen.circle({ x: 0, y: 0, radius: 3 }, { fill: '#ffffff' });
			pen.polyline(
				[
					[0, 0],
					[2, 4]
				],
				{ stroke: '#000000', strokeWidth: 1 }
			);
		};
		const first = pad.stampOf('clock', draw);
		expect(pad.stampOf('clock', draw)).toBe(first);
		expect(times).toBe(1);
		expect(first.name).toBe('M1');
		expect(first.operators).toMatch(/^1 1 1 rg\n0 3 m\n[^]*\[\] 0 d\n0 0 m\n2 -4 l\nS$/);
		const [left, bottom, right, top] = first.box;
		expect([left <= -3, bottom <= -4.5, right >= 3, top >= 3]).toEqual([true, true, true, true]);
		expect(pad.stampOf('bullet', draw).name).toBe('M2');
		expect(pad.stamps()).toHaveLength(2);
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

describe('a hatch', () => {
	const bounds = { left: 10, top: 20, right: 50, bottom: 40 };
	/** The lines that the dashes of the strokes are: each by its two ends. */
	const linesOf = (hatch: 'rising' | 'falling' | 'cross', area = bounds) =>
		hatchStrokes(hatch, area).flatMap(({ from: [x0, y0], to: [x1, y1], width }) => {
			const length = Math.hypot(x1 - x0, y1 - y0);
			const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
			const step = hatchDash[0] + hatchDash[1];
			return Array.from({ length: Math.ceil(length / step) }, (_, i) => {
				const middle = i * step + hatchDash[0] / 2;
				const [x, y] = [x0 + dx * middle, y0 + dy * middle];
				const half = width / 2;
				return [
					[x - dy * half, y + dx * half],
					[x + dy * half, y - dx * half]
				] as const;
			});
		});
	const isNear = (
		[x, y]: readonly [number, number],
		[from, to]: readonly (readonly [number, number])[]
	) => {
		const [ax = 0, ay = 0] = from ?? [];
		const [bx = 0, by = 0] = to ?? [];
		const length = Math.hypot(bx - ax, by - ay);
		const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
		const beside = Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
		return beside <= 4.01 && along >= -0.01 && along <= length + 0.01;
	};

	it.each(['rising', 'falling', 'cross'] as const)('leaves no corner out: %s', (hatch) => {
		const lines = linesOf(hatch);
		for (const x of [10, 23, 50])
			for (const y of [20, 31, 40]) expect(lines.some((line) => isNear([x, y], line))).toBe(true);
	});

	it('rises to the right where it is called rising, falls where it is called falling', () => {
		const slopes = (hatch: 'rising' | 'falling') =>
			new Set(linesOf(hatch).map(([[ax, ay], [bx, by]]) => ((by - ay) / (bx - ax)).toFixed(6)));
		expect(slopes('rising')).toEqual(new Set(['-1.000000']));
		expect(slopes('falling')).toEqual(new Set(['1.000000']));
		expect(linesOf('cross')).toEqual([...linesOf('rising'), ...linesOf('falling')]);
	});

	it('stands on one grid for neighbouring shapes', () => {
		for (const [hatch, sign] of [
			['rising', 1],
			['falling', -1]
		] as const)
			for (const left of [10, 17.3, 20]) {
				const lines = linesOf(hatch, { ...bounds, left, right: left + 40 });
				expect(lines.length).toBeGreaterThan(10);
				for (const [[x, y]] of lines) {
					const steps = (x + sign * y) / (4 * Math.SQRT2);
					expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
				}
			}
	});
});
