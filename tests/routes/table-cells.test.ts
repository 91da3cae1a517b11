import { describe, expect, it } from 'vitest';
import { portfolioCityOf } from '#lib/domain/comparison/portfolio-city.ts';
import { positionsOf } from '#lib/domain/comparison/positions.ts';
import { tabText } from '#lib/formats/answers-csv/tab-text.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import {
	heatCells,
	positionCells,
	sideCells,
	trendCells,
	type CellWords
} from '../../src/routes/compare/table-cells.ts';
import { aCityResult, aPairFacts } from '../support/a-city-result.ts';

const { comparing: text, common } = messagesFor('ja');
const words = (codes: CellWords['codes']): CellWords => ({
	locale: 'ja',
	text,
	codes,
	nameOf: ({ name }) => (codes === 'shown' ? name : 'A01'),
	titleOf: (layer) => `層 ${layer}`
});
const city = aCityResult('282103', { overall: 51.5, asset: null }, { name: '加古川市' });

describe('tables that leave the screen', () => {
	it('hold grade and score of every layer apart, with code and prefecture in every row', () => {
		const { columns, rows } = heatCells([city], ['asset', 'unknown'], words('shown'));
		expect(columns.slice(0, 5)).toEqual([
			'自治体',
			'コード',
			'都道府県',
			'まち全体 評価',
			'まち全体 得点'
		]);
		expect(rows).toEqual([
			['加古川市', '282103', '兵庫県', city.overall.grade, 51.5, null, null, null, null]
		]);
		expect(columns).toHaveLength(rows[0]?.length ?? 0);
	});

	it('tell neither code nor prefecture under aliases', () => {
		const row = { city, percents: [40, 51.5] };
		for (const { columns, rows } of [
			heatCells([city], [], words('hidden')),
			trendCells([row], ['2025年度', '2026年度'], words('hidden'))
		]) {
			expect(rows[0]?.[0]).toBe('A01');
			expect(JSON.stringify([columns, rows])).not.toMatch(/282103|兵庫|加古川|コード/);
		}
	});

	it('have a row for every answer, and one for a city that was not asked', () => {
		const asked = portfolioCityOf(
			{ ...city, answers: [aPairFacts('X-1', 'met', 'a'), aPairFacts('X-1', 'not-met', 'b')] },
			'a.json'
		);
		const { rows } = sideCells([asked, portfolioCityOf(city, 'b.json')], 'X-1', {
			...words('hidden'),
			statuses: common.statuses
		});
		expect(rows).toEqual([
			['A01', 1, '実施済み'],
			['A01', 2, '未実施'],
			['A01', null, '該当なし（対象外）']
		]);
	});

	it('give nothing away that the screen hides', () => {
		const few = [1, 2, 3, 4].map((n) => aCityResult(`28000${String(n)}`, { overall: n }));
		const { rows } = positionCells(positionsOf(few[0], few, []), (measure) => measure, text);
		expect(rows).toEqual([['overall', 'D', 1, null, null, null, null, 4, null]]);
	});

	it('are pasted as cells, none of them a formula', () => {
		expect(
			tabText(
				['名', '値'],
				[
					['=1+1', 5.5],
					['a\tb\nc', null],
					['-', -3]
				]
			)
		).toBe(['名\t値', "'=1+1\t5.5", 'a b c\t', "'-\t-3"].join('\r\n'));
	});
});
