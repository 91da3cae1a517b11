import { describe, expect, it } from 'vitest';
import { heatTablePicture, type HeatCell } from '#lib/report/pictures/heat-table-picture.ts';

const cell = (value: number | null, own: HeatCell['own'] = 'own'): HeatCell => ({
	value,
	own,
	text: value === null ? '–' : `${value.toFixed(1)}%`
});
const picture = heatTablePicture({
	columns: ['サービス', '都市OS'],
	rows: [
		{ name: 'バス', cells: [cell(90), cell(49.9, 'reached')] },
		{ name: '基盤', cells: [null, cell(null)] }
	],
	legend: ['90%以上', '75%以上', '50%以上', '50%未満', '数字なし', '自らの層'],
	description: '説明'
});
const textsIn = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const cells = picture.shapes.filter((shape) => shape.kind === 'rect' && shape.strokeWidth);

describe('components against layers', () => {
	it('has a figure in every cell that has one, and every word of the legend', () => {
		expect(textsIn).toEqual(
			expect.arrayContaining(['バス', '基盤', '90.0%', '49.9%', '–', '50%未満', '自らの層'])
		);
	});

	it('tells weak from strong by lines, and own from reached by the frame', () => {
		const [strong, weak] = cells;
		expect(strong).toMatchObject({ hatch: 'none', strokeWidth: 1.2 });
		expect(weak).toMatchObject({ hatch: 'cross', strokeWidth: 0.5 });
	});

	it('leaves empty what a component does not reach', () => {
		expect(cells).toHaveLength(3 + 6);
	});

	it('stays within its frame', () => {
		const rects = picture.shapes.filter((shape) => shape.kind === 'rect');
		expect(rects.length).toBeGreaterThanOrEqual(cells.length);
		expect(cells.length).toBeGreaterThan(0);
		for (const shape of rects) {
			expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width);
			expect(shape.y + shape.height).toBeLessThanOrEqual(picture.height);
		}
	});
});
