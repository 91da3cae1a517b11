import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { CityRow, Division } from '#lib/domain/comparison/city-row.ts';
import type { ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { withAnswers } from '../../support/answered-city.ts';
import { tableOf } from '../../support/html-tables.ts';
import { runCli } from '../../support/run-cli.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();

/** How many cities of each prefecture: many, a few, and too few. */
const sizes = { '01': 12, '13': 8, '47': 4 } as const;
const places = Object.entries(sizes).flatMap(([prefecture, size]) =>
	Array.from({ length: size }, (_, i) => `${prefecture}${String(701 + i)}`)
);

/** A code with its check digit. */
function codeOf(five: string): string {
	const sum = [...five].reduce((total, digit, i) => total + Number(digit) * (6 - i), 0);
	return `${five}${String((11 - (sum % 11)) % 10)}`;
}

const isBegun = (fiscalYear: number, place: number): boolean =>
	fiscalYear === 2026 && place % 4 === 1;

/** A city whose answers differ from those of the next; four cities began only in the second year, and six answered too little in it. */
function cityOf(five: string, fiscalYear: number, place: number): Assessment {
	const id = `c${'x'.repeat((place * 5 + fiscalYear) % 8)}`;
	const blank = anAssessment({
		id: `${five}-${String(fiscalYear)}`,
		sample: true,
		municipality: { code: codeOf(five), name: `架空${five}市` },
		period: { fiscalYear },
		asOf: `${String(fiscalYear)}-10-0${String(1 + (place % 9))}`,
		checklist: pin,
		components: [aComponent({ id })]
	});
	return withAnswers(checklist, blank, isBegun(fiscalYear, place) ? 2 : 40 + (place % 4));
}

const cities = [2025, 2026].flatMap((fiscalYear) =>
	places.flatMap((five, place) =>
		fiscalYear === 2025 && place % 6 === 0 ? [] : [cityOf(five, fiscalYear, place)]
	)
);

/** What the domain says of the same cities. */
function expectedGroups(): readonly ProtectedGroup[] {
	const isRated = ({ coverage }: Pick<Figures, 'coverage'>) => (coverage ?? 0) >= leastCoverage;
	const rated = new Map<string, number>();
	for (const city of cities) {
		const { code } = city.municipality;
		rated.set(code, (rated.get(code) ?? 0) + Number(isRated(score(checklist, city).overall)));
	}
	const rows = cities.map((city): CityRow => {
		const { overall, layers } = score(checklist, city);
		const percents = [{ ...overall, layer: 'overall' }, ...layers].map(
			(figures) =>
				[figures.layer, isRated(overall) && isRated(figures) ? figures.percent : null] as const
		);
		return {
			fiscalYear: city.period.fiscalYear,
			edition: '3.0',
			code: city.municipality.code,
			prefecture: city.municipality.code.slice(0, 2),
			populationClass: null,
			similarClass: null,
			panel: rated.get(city.municipality.code) === 2 ? 'in' : 'out',
			percentages: Object.fromEntries(percents)
		};
	});
	const measures = ['overall', ...checklist.layers.map(({ id }) => id)];
	const groupings: readonly (readonly Division[])[] = [[], ['prefecture'], ['panel']];
	const grouping = { measures, groupings, asked: 'not-known' } as const;
	const groups = groupStatistics(rows, grouping).filter(({ panel }) => panel !== 'out');
	return protectGroups(groupParts(rows, grouping), groups);
}

const wordsOf = (group: ProtectedGroup | undefined): string => {
	if (group === undefined || group.mark === 'empty') return '–';
	if (group.mark !== 'shown') return 'χ';
	return `${formatPercent(group.median)}${group.star ? '*' : ''}`;
};

describe('the page that aggregate writes', () => {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-test-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	let html = '';
	beforeAll(async () => {
		mkdirSync(join(folder, 'in'));
		for (const assessment of cities) {
			writeFileSync(join(folder, 'in', `${assessment.id}.json`), encodeAssessment({ assessment }));
		}
		writeFileSync(join(folder, 'in', 'note.txt'), 'not an assessment');
		const args = ['aggregate', join(folder, 'in'), '--samples', '-o', join(folder, 'out')];
		const { exitCode, err } = await runCli(args);
		expect([exitCode, err]).toEqual([expect.any(Number), expect.not.stringContaining('Error')]);
		html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
	});

	it('shows of every group and layer what the domain computes and lets stand', () => {
		const expected = expectedGroups().filter(({ fiscalYear }) => fiscalYear === 2026);
		const rows = tableOf(html, '都道府県別、層ごとの得点の中央値').slice(1);
		expect(rows.map(([name]) => name)).toEqual(['全体', '北海道', '東京都', '沖縄県']);
		const measures = ['overall', ...checklist.layers.map(({ id }) => id)];
		[null, '01', '13', '47'].forEach((prefecture, i) => {
			const words = measures.map((measure) =>
				wordsOf(
					expected.find(
						(group) =>
							group.measure === measure && group.prefecture === prefecture && group.panel === null
					)
				)
			);
			expect(rows[i]?.slice(3)).toEqual(words);
		});
		expect(rows[3]?.slice(1, 4)).toEqual(['4', '3', 'χ']);
		expect(html).toContain(
			'24団体の結果を集めました。回答率が80%に満たない6団体は、回答の途中とみて集計に入れていません。集計した団体は18団体です。'
		);
	});

	it('shows the cities with enough answers in both years as a panel, and counts who came', () => {
		const expected = expectedGroups().filter(
			({ panel, measure }) => panel === 'in' && measure === 'overall'
		);
		const caption =
			'2025〜2026年度の全てに結果がある14団体（継続団体）の中央値と、最後の年度の変化の平均（ポイント）';
		const medians = [2026, 2025].map((year) =>
			wordsOf(expected.find(({ fiscalYear }) => fiscalYear === year))
		);
		expect(tableOf(html, caption)[1]?.slice(0, 3)).toEqual(['まち全体', ...medians]);
		const step = tableOf(html, '続く2つの年度の団体数')[1];
		expect(step?.slice(0, 2)).toEqual(['2025〜2026年度', '14']);
		expect(step?.slice(5)).toEqual(['4', '–']);
	});

	it('says of what answers stand on how many cities are behind it', () => {
		const grounds = tableOf(html, '回答の裏付けと「分からない」の割合').slice(1);
		const spreads = tableOf(html, '層ごとの得点の分布').slice(1);
		expect(grounds.map((row) => row[1])).toEqual(spreads.map((row) => row[1]));
		expect(grounds[0]?.[4]).toBe(String(places.length));
	});

	it('names all that lies beside it, also what is made to be published', () => {
		const beside = tableOf(html, '同じフォルダーのファイル').map(([name]) => name);
		const made = readdirSync(join(folder, 'out')).filter((name) => name !== 'index.html');
		expect(beside.slice(1).toSorted()).toEqual(made.toSorted());
	});

	it('names no city, is marked as a sample, and says what was left out', () => {
		expect(html).not.toMatch(/架空\d/);
		for (const { municipality } of cities) expect(html).not.toContain(municipality.code);
		expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toContain('見本');
		expect(tableOf(html, '集計に入れなかった理由')[1]).toEqual(['点検の結果ではない', '1']);
	});

	it('names cities with their own scores where the run was told to, and says so', async () => {
		const named = join(folder, 'named');
		await runCli(['aggregate', join(folder, 'in'), '--samples', '--named', '-o', named]);
		const page = readFileSync(join(named, 'index.html'), 'utf8');
		const rows = tableOf(page, '団体別、層ごとの得点').slice(1);
		const city = cities.find(
			({ period, municipality }) => period.fiscalYear === 2026 && municipality.code === rows[5]?.[1]
		);
		if (city === undefined) throw new Error('no such city');
		const { overall, layers } = score(checklist, city);
		expect(rows).toHaveLength(places.length);
		expect(rows[5]).toEqual([
			...[city.municipality.name, city.municipality.code, '北海道'],
			...[overall.grade ?? '判定前', formatPercent(overall.percent)],
			formatPercent(overall.coverage),
			...layers.map(({ percent }) => formatPercent(percent))
		]);
		expect(page).toContain('取扱いに注意してください。');
	});

	it('is the same again', async () => {
		const again = join(folder, 'again');
		await runCli(['aggregate', join(folder, 'in'), '--samples', '-o', again]);
		expect(readFileSync(join(again, 'index.html'), 'utf8')).toBe(html);
	});
});
