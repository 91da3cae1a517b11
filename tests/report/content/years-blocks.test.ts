import { describe, expect, it } from 'vitest';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { compareCityYears } from '#lib/application/compare-city-years.ts';
import { cityRow, componentRows } from '#lib/domain/comparison/trend-rows.ts';
import { sinceBlocks } from '#lib/report/content/since-part.ts';
import { reportSheets } from '#lib/report/xlsx/report-sheets.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { checklist, sourceWith } from './city-of-parts.ts';
import { paragraphsIn, rowsIn, tablesIn } from './report-texts.ts';

const longName = '六十字の名前の構成要素'.repeat(6).slice(0, 60);
const yearOf = (fiscalYear: number, status: NonNullable<Answer['status']>, edition = '1.0') => ({
	checklist,
	assessment: anAssessment({
		period: { fiscalYear },
		asOf: `${String(fiscalYear)}-11-20`,
		checklist: { ...anAssessment().checklist, edition },
		components: Array.from({ length: 40 }, (_, i) =>
			aComponent({ id: `c${String(i)}`, name: `${longName}${String(i)}` })
		),
		answers: {
			organisation: { 'GOV-01': { status: 'met' } },
			...Object.fromEntries(
				Array.from({ length: 40 }, (_, i) => [
					`c${String(i)}`,
					{ 'SVC-01': { status: 'met' }, 'SVC-02': { status } }
				])
			)
		}
	})
});
const now = yearOf(2026, 'met');
const before = [2020, 2021, 2022, 2024, 2025].map((year) =>
	yearOf(year, year < 2024 ? 'not-met' : 'partly', year < 2024 ? '0.9' : '1.0')
);
const since = before.map((year) => anEarlierYear(now, year));
const blocksOf = (given: Partial<ReportChoices> = {}) =>
	sinceBlocks(sourceWith(now.assessment, { since, ...given }), 2);

describe('six years in a report', () => {
	it('are all in the picture and in the table, with what they are measured from', () => {
		const [layers] = tablesIn(blocksOf());
		expect(layers?.columns.map(({ title }) => title)).toEqual([
			'層',
			...['令和2年度', '令和3年度', '令和4年度', '令和6年度', '令和7年度', '令和8年度'],
			...['令和7年度比', '令和2年度比']
		]);
		const pictures = blocksOf().flatMap((block) =>
			block.kind === 'pictures' ? block.pictures : []
		);
		expect(pictures[0]?.picture.description).toContain('令和2年度');
	});

	it('have the figures that the screen has of them', () => {
		const compared = compareCityYears([...before, now], { checklists: [], crosswalks: [] });
		const trend = compared?.trend ?? { years: [], pairs: [] };
		const percents = (row: ReturnType<typeof cityRow>) =>
			row.figures.map(({ percent }) => percent?.toFixed(1));
		const [layers, components] = tablesIn(blocksOf()).map(rowsIn);
		const shown = (row: readonly string[] | undefined) =>
			row?.slice(1, 7).map((text) => text.split(' ')[0]);
		expect(shown(layers?.[0])).toEqual(percents(cityRow(trend)));
		expect(components?.map(shown)).toEqual(componentRows(trend).map(percents));
		expect(components).toHaveLength(40);
	});

	it('are named at the head, with the missing year and the change of edition', () => {
		const texts = paragraphsIn(blocksOf());
		expect(texts[0]).toContain('2020〜2022年度、2024〜2025年度の点検と');
		expect(texts[0]).toContain('「前回」は令和7年度（2025年度）の点検です。');
		expect(texts).toContain(
			'比べていない年度：2023年度（点検がないか、比べる点検に入れていません）。'
		);
		expect(texts).toContainEqual(
			expect.stringContaining('第0.9版（2020〜2022年度）、第1.0版（2024〜2026年度）')
		);
	});

	it('name no component where everybody reads it', () => {
		const texts = JSON.stringify(blocksOf({ extent: { kind: 'public' } }));
		expect(texts).not.toContain(longName);
		expect(texts).toContain('令和2年度');
	});

	it('tell two assessments of one year apart by their days', () => {
		const again = { ...now, assessment: { ...now.assessment, asOf: '2026-05-01' } };
		const titles = tablesIn(
			blocksOf({ since: [...since.slice(-1), anEarlierYear(now, again)] })
		)[0]?.columns.map(({ title }) => title);
		expect(titles?.[2]).toBe('令和8年度 2026-05-01');
	});
});

describe('all the years of a city', () => {
	const former = { code: '282014', name: '旧市' };
	const all = Array.from({ length: 12 }, (_, i) => {
		const year = yearOf(2014 + i, i < 6 ? 'not-met' : 'partly');
		const municipality = i < 3 ? former : year.assessment.municipality;
		return { ...year, assessment: { ...year.assessment, municipality } };
	});
	const blocks = blocksOf({ since: all.map((year) => anEarlierYear(now, year)) });

	it('stand in as many tables as they need, each year once, and are measured in the last', () => {
		const tables = tablesIn(blocks).filter(({ caption }) => caption.startsWith('全体と層の推移'));
		expect(tables.map(({ caption }) => caption)).toEqual([
			'全体と層の推移（2014年度〜2018年度）',
			'全体と層の推移（2019年度〜2023年度）',
			'全体と層の推移（2024年度〜2026年度）'
		]);
		const titles = tables.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title));
		expect(new Set(titles).size).toBe(titles.length);
		expect(titles).toHaveLength(13 + 2);
		expect(titles.slice(-2)).toEqual(['2025年度比', '2014年度比']);
		const rows = tables.map((one) => rowsIn(one).map(([name]) => name));
		expect(new Set(rows.map(String)).size).toBe(1);
	});

	it('have the figures that the screen has of them', () => {
		const compared = compareCityYears([...all, now], { checklists: [], crosswalks: [] });
		const percents = cityRow(compared?.trend ?? { years: [], pairs: [] }).figures.map(
			({ percent }) => percent?.toFixed(1)
		);
		const shown = tablesIn(blocks)
			.filter(({ caption }) => caption.startsWith('全体と層の推移'))
			.flatMap((one) => rowsIn(one)[0]?.slice(1) ?? []);
		expect(shown.slice(0, 13).map((text) => text.split(' ')[0])).toEqual(percents);
	});

	it('name the municipality that it came from', () => {
		expect(paragraphsIn(blocks)).toContainEqual(
			expect.stringContaining('前身の団体の年度：2014〜2016年度（旧市、団体コード 282014）。')
		);
	});
});

describe('six years in a workbook', () => {
	it('are a sheet with the same figures, what has to be known of them, and what is left out', () => {
		const source = sourceWith(now.assessment, { since });
		const sheet = reportSheets(source).find(({ name }) => name === '年度の推移');
		const [city] = sheet?.rows ?? [];
		const shares = city?.flatMap((one) => (one.kind === 'share' ? [one.value] : []));
		const trend = source.compared?.trend;
		expect(shares).toEqual(
			trend?.years.map(({ score }) => Math.round((score.overall.percent ?? 0) * 10) / 1000)
		);
		expect(sheet?.rows).toHaveLength(1 + 2 + 40);
		expect(JSON.stringify(sheet?.above)).toContain('比べていない年度：2023年度（');
		expect(reportSheets(sourceWith(now.assessment)).map(({ name }) => name)).not.toContain(
			'年度の推移'
		);
	});
});

describe('a year with few answers', () => {
	it('has its score, and is set against no other year', () => {
		const begun = yearOf(2025, 'met');
		const few = {
			...begun,
			assessment: {
				...begun.assessment,
				answers: { organisation: begun.assessment.answers.organisation ?? {} }
			}
		};
		const blocks = blocksOf({ since: [...since.slice(0, 2), anEarlierYear(now, few)] });
		const [city] = rowsIn(tablesIn(blocks)[0]);
		expect(city?.[3]).toBe('100.0 暫定\u00a0A');
		expect(city?.slice(-2)).toEqual(['–', '+49.4']);
		const inEnglish = blocksOf({
			since: [...since.slice(0, 2), anEarlierYear(now, few)],
			locale: 'en'
		});
		expect(rowsIn(tablesIn(inEnglish)[0])[0]?.[3]).toBe('100.0 prov.\u00a0A');
		expect(paragraphsIn(blocks)).toContainEqual(
			expect.stringMatching(/^回答率が80%に満たない年度：2025年度（[\d.]+%）。/)
		);
	});
});
