import { describe, expect, it } from 'vitest';
import type { NationFigures } from '#lib/domain/comparison/nation-figures.ts';
import { renderNation } from '#lib/report/nation/render-nation.ts';
import { tableOf } from '../../support/html-tables.ts';
import { hiddenNation, someNation } from '../../support/nation-figures.ts';

/** The page with a line for each element, without its marks. */
const wordsOf = (html: string): string =>
	html
		.replace(/^[\s\S]*?<body>/, '')
		.replace(/<svg class="sign.*?<\/svg>/g, '')
		.replace(/<\/?bdi>/g, '')
		.replace(/<[^>]+>/g, '\n');

describe('a page of which everything is hidden', () => {
	const hidden = renderNation(hiddenNation(), 'ja');

	it('draws nothing and shows no figure but what everybody can look up', () => {
		expect(hidden).not.toContain('<figure>');
		const tables = hidden.match(/<tbody>[\s\S]*?<\/tbody>/g) ?? [];
		expect(tables.length).toBeGreaterThan(8);
		expect(wordsOf(tables.join(''))).not.toMatch(/\d\.\d/);
		expect(wordsOf(hidden)).toContain('集計できる団体が少ないため、数字は全て伏せています。');
		expect(wordsOf(hidden)).toContain('1,533団体のうち1,524団体（99.4%）の結果を集めました。');
	});

	it('says how many cities stand behind what is hidden, where that is counted', () => {
		const figures = someNation();
		const few = { kind: 'hidden', cities: 4 } as const;
		const grounds = figures.grounds.map((one) => ({ ...one, unknown: few, unanswered: few }));
		const [first] = tableOf(
			renderNation({ ...figures, grounds }, 'ja'),
			'回答の裏付けと「分からない」の割合'
		).slice(1);
		expect(first?.slice(4)).toEqual(['4', 'χ', 'χ']);
	});

	it('says from how many cities on figures appear', () => {
		expect(wordsOf(hidden)).toContain('回答率が80%以上の団体が5以上そろってからです。');
	});

	it('says of counts by grade in a sentence that they are hidden, in place of a table of χ', () => {
		expect(wordsOf(hidden)).toContain('都道府県別、評価ごとの団体数は、');
		expect(tableOf(hidden, '都道府県別、評価ごとの団体数')).toHaveLength(0);
		expect(
			tableOf(renderNation(someNation(), 'ja'), '都道府県別、評価ごとの団体数').length
		).toBeGreaterThan(2);
	});

	it('tells answers that are hidden from answers that were never given', () => {
		const said = (figures: NationFigures) =>
			wordsOf(renderNation({ ...figures, weakest: [] }, 'ja'));
		const unknown = { kind: 'unknown' } as const;
		const scoresAlone = someNation().grounds.map((one) => ({ ...one, unanswered: unknown }));
		expect(said(hiddenNation())).toContain('点検項目ごとの数字は、');
		expect(said(hiddenNation())).not.toContain('点検項目ごとの回答がありません。');
		expect(said({ ...someNation(), grounds: scoresAlone })).toContain(
			'点検項目ごとの回答がありません。'
		);
	});
});
