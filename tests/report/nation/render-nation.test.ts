import { describe, expect, it } from 'vitest';
import type { NationFigures, NationYear } from '#lib/domain/comparison/nation-figures.ts';
import { hidingWords } from '#lib/i18n/messages/ja/hiding-words.ts';
import { renderNation } from '#lib/report/nation/render-nation.ts';
import { tableOf } from '../../support/html-tables.ts';
import { emptyNation, someNation } from '../../support/nation-figures.ts';

/** The page with a line for each element, without its marks. */
const wordsOf = (html: string): string =>
	html
		.replace(/^[\s\S]*?<body>/, '')
		.replace(/<svg class="sign.*?<\/svg>/g, '')
		.replace(/<\/?bdi>/g, '')
		.replace(/<[^>]+>/g, '\n');

const headingsOf = (html: string): readonly string[] =>
	[...html.matchAll(/<h2 id="(.+?)"/g)].map(([, id]) => id ?? '');

/** The figures of the last year changed. */
const withLatest = (figures: NationFigures, given: Partial<NationYear>): NationFigures => ({
	...figures,
	years: figures.years.map((year, i) =>
		i === figures.years.length - 1 ? { ...year, ...given } : year
	)
});

const html = renderNation(someNation(), 'ja');

describe('the page about many cities', () => {
	it('tells in the order in which a leader reads', () => {
		expect(headingsOf(html)).toEqual([
			'contents',
			'summary',
			'trend',
			'spread',
			'prefectures',
			'classes',
			'similar',
			'controls',
			'grounds',
			'lenses',
			'left-out',
			'method',
			'data'
		]);
	});

	it('says at its head whose figures these are, how many of how many, of when, and by which rules', () => {
		const head = wordsOf(html.slice(0, html.indexOf('<nav')));
		for (const said of [
			'全国の自治体',
			'1,524団体／1,533団体（99.4%）',
			'令和8年4月1日から令和8年11月22日まで',
			'第3.0版',
			'非公式の点検項目です。'
		]) {
			expect(head).toContain(said);
		}
		expect(head).toMatch(/採点規則の番号\n+2\n/);
	});

	it('says the most important in sentences', () => {
		const said = wordsOf(html);
		expect(said).toContain(
			'1,533団体のうち1,524団体（99.4%）の結果を集めました。評価がC以上の団体は836団体（集計した団体の54.9%）、Dの団体は459団体、判定前の団体は229団体です。'
		);
		expect(said).toContain(
			'得点の中央値は60.7%で、真ん中の半数の団体は49.5%から70.1%の間にあります。'
		);
		expect(said).toContain(
			'続けて結果がある1,004団体では、得点の中央値が2025年度の55.9%から2026年度の57.7%になりました。'
		);
		expect(said).toContain('中央値が最も低い層は、アセット（35.7%）です。');
		expect(said).toContain(
			'数字を示せる点検項目のうち、最も多くの団体で不足しているのは「点検項目その1」で、当てはまる団体の91.4%です。'
		);
	});

	it('says what answers stand on, and of how many cities each half of it is', () => {
		const some = someNation();
		const scoresAlone = some.grounds.map((one) => ({
			...one,
			unknown: { kind: 'unknown' } as const,
			unanswered: { kind: 'hidden' } as const
		}));
		const rowIn = (page: string) => tableOf(page, '回答の裏付けと「分からない」の割合')[1];
		expect(rowIn(html)).toEqual([
			'まち全体',
			...['1,500', '32.5%', '4.1%'],
			...['1,400', '6.3%', '2.4%']
		]);
		expect(rowIn(renderNation({ ...some, grounds: scoresAlone }, 'ja'))).toEqual([
			'まち全体',
			...['1,500', '32.5%', '4.1%'],
			...['…', '…', 'χ']
		]);
	});

	it('shows the same cities over the years before all of each year, the newest year first', () => {
		const panel =
			'2024〜2026年度の全てに結果がある1,004団体（継続団体）の中央値と、最後の年度の変化の平均（ポイント）';
		const all = '各年度の全ての団体の中央値';
		expect(html.indexOf(`>${panel}</caption>`)).toBeLessThan(html.indexOf(`>${all}</caption>`));
		expect(tableOf(html, panel).slice(0, 2)).toEqual([
			['層', '2026年度', '2025年度', '2024年度', '変化（2025〜2026年度）'],
			['まち全体', '57.7%', '55.9%', '54.1%', '+1.5']
		]);
		expect(tableOf(html, '続く2つの年度の団体数')[1]).toEqual([
			'2025〜2026年度',
			...['1,204', '700', '104', '400', '260', '100']
		]);
	});

	it('marks figures of a few cities, and hides those of fewer, whatever else is known of them', () => {
		const medians = tableOf(html, '都道府県別、層ごとの得点の中央値');
		const rowOf = (name: string) => medians.find(([first]) => first === name);
		expect(rowOf('栃木県')?.slice(1, 5)).toEqual(['9', '18', '66.0%*', '80.0%*']);
		expect(rowOf('北海道')?.slice(3)).toEqual(Array.from({ length: 8 }, () => 'χ'));
	});

	it('shows counts by grade of a group whole, single ones too, or hides them whole', () => {
		const rows = tableOf(html, '都道府県別、評価ごとの団体数').slice(1);
		expect(rows.find(([first]) => first === '栃木県')?.slice(1)).toEqual(['0', '1', '2', '4', '2']);
		expect(rows.find(([first]) => first === '北海道')?.slice(1)).toEqual(Array(5).fill('χ'));
		for (const row of rows) expect(new Set(row.map((cell) => cell === 'χ')).size).toBeLessThan(3);
		for (const row of rows) expect([0, 5]).toContain(row.filter((cell) => cell === 'χ').length);
	});

	it('stars shares of few cities too, and every statistic that its summary tells of them', () => {
		const figures = someNation({ years: 1 });
		const nine = figures.years[0]?.prefectures.find(({ prefecture }) => prefecture === '09');
		if (nine === undefined) throw new Error('no such prefecture');
		const page = renderNation(withLatest(figures, { all: nine, answered: nine.answered }), 'ja');
		const said = wordsOf(page);
		expect(said).toContain('18団体のうち9団体（50.0%）の結果を集めました。');
		expect(said).toContain('評価がC以上の団体は3団体（集計した団体の33.3%*）');
		expect(said).toContain('得点の中央値は66.0%*です。');
		expect(tableOf(page, '評価ごとの団体数').slice(1)).toEqual([
			['全体', '0', '1', '2', '4', '2'],
			['割合', '0.0%*', '11.1%*', '22.2%*', '44.4%*', '22.2%*']
		]);
		expect(tableOf(page, '層ごとの得点の分布')[1]).toEqual([
			...['まち全体', '9', 'χ', '66.0%*', 'χ', '67.3%*', 'χ']
		]);
	});

	it('says in the legend and in the method what is hidden of statistics and of counts by grade', () => {
		const { statistics, gradeCounts, star } = hidingWords('団体');
		for (const sentence of [statistics, gradeCounts]) {
			expect(wordsOf(html).split(sentence)).toHaveLength(3);
		}
		expect(wordsOf(html)).toContain(star);
		expect(gradeCounts).toContain('1のこともあります');
	});

	it('says that controls on which nearly all agree are not in the list, so that nobody takes its first for the worst', () => {
		const part = wordsOf(html.slice(html.indexOf('id="controls"'), html.indexOf('id="grounds"')));
		expect(part).toContain('この表より多くの団体で不足している項目が、ほかにあることがあります。');
	});

	it('explains every mark that it uses', () => {
		const legend = wordsOf(html.slice(html.indexOf('id="marks"'), html.indexOf('id="trend"')));
		for (const mark of ['χ：', '*：', '–：', '…：', '丸はA', 'ひし形はB', '三角はC', '四角はD']) {
			expect(legend).toContain(mark);
		}
	});

	it('says of every prefecture in a table what the map shows, and in words what it draws', () => {
		const [, map = ''] =
			/<figure>(?:(?!<figure>)[\s\S])*?<svg([\s\S]*?)<\/svg>(?:(?!<figure>)[\s\S])*?地図の形は/.exec(
				html
			) ?? [];
		const drawn = [...map.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);
		const rows = tableOf(html, '都道府県別、層ごとの得点の中央値').slice(2);
		expect(rows).toHaveLength(47);
		for (const [name = '', , , median = ''] of rows) {
			const at = drawn.indexOf(name.replace(/[都府県]$/, ''));
			expect(drawn[at + 1]).toBe(median.replace('%', ''));
			expect(map).toContain(`${name} ${median}`);
		}
	});

	it('names what was left out and why, also where it has no words for a reason', () => {
		expect(wordsOf(html)).toContain('1,600個のファイルを読み、44個は除きました。');
		expect(tableOf(html, '集計に入れなかった理由').slice(1)).toEqual([
			['同じ自治体・年度のより新しいものがある', '40'],
			['点検ファイルとして読めない', '3'],
			['something-new', '1']
		]);
	});

	it('is one file that runs nothing and asks for nothing, with unique ids and headings without a gap', () => {
		expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\((?!#)/i);
		expect(html).toContain(`content="default-src 'none'; style-src 'sha256-`);
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
		const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
		levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
	});

	it('is the same again, and has another number when a figure differs', () => {
		expect(renderNation(someNation(), 'ja')).toBe(html);
		const numberOf = (page: string) => /MT-scsg-2026-[0-9A-F]{10}/.exec(page)?.[0];
		expect(numberOf(html)).toBeDefined();
		expect(numberOf(renderNation({ ...someNation(), files: 1601 }, 'ja'))).not.toBe(numberOf(html));
	});

	it('stays below a megabyte for 47 prefectures, 10 layers and 5 years', () => {
		const big = renderNation(someNation({ layers: 10, years: 5 }), 'ja');
		expect(new TextEncoder().encode(big).length).toBeLessThan(1_000_000);
	});

	it('is all English in English', () => {
		const english = renderNation(someNation(), 'en');
		expect(english).toContain('<html lang="en">');
		expect(wordsOf(english)).not.toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u);
		expect(wordsOf(english)).toContain('Results came from 1,524 of 1,533 municipalities (99.4%).');
	});
});

describe('a page about fictional cities', () => {
	it('says so in its title, at both ends and in its summary; a page about real ones does not', () => {
		const sample = renderNation({ ...someNation(), sample: true }, 'ja');
		const mark = '見本（架空の自治体のデータ）';
		expect(/<title>(.*?)<\/title>/.exec(sample)?.[1]).toContain(mark);
		expect(sample.split(`<p class="mark">${mark}</p>`)).toHaveLength(3);
		expect(wordsOf(sample)).toContain('このページの数字は全て見本です。');
		expect(html).not.toContain('見本');
	});
});

describe('a page of which there is nothing to say', () => {
	const empty = renderNation(emptyNation(), 'ja');

	it('says that, what was read, and by which rules it would have been told', () => {
		expect(wordsOf(empty)).toContain('集計できる結果がありません。');
		expect(headingsOf(empty)).toEqual(['contents', 'summary', 'left-out', 'method', 'data']);
		expect(empty.match(/<table>/g)).toHaveLength(1);
		expect(tableOf(empty, '同じフォルダーのファイル')).toHaveLength(4);
		expect(empty).not.toMatch(/undefined|NaN|null|MT-scsg-0/);
	});
});

describe('a page about one prefecture and one year', () => {
	const one = renderNation(someNation({ prefectures: 1, years: 1 }), 'ja');

	it('names the prefecture and compares no prefectures and no years', () => {
		expect(wordsOf(one)).toContain('北海道の自治体');
		expect(headingsOf(one)).not.toContain('prefectures');
		expect(headingsOf(one)).not.toContain('trend');
		expect(headingsOf(one)).toContain('classes');
	});
});

describe('a page beside which there are results of other editions', () => {
	it('says which edition is told of, and how many results are of others', () => {
		const otherEditions = [
			{ fiscalYear: 2025, edition: '2.0', cities: { kind: 'shown', value: 870 } },
			{ fiscalYear: 2026, edition: '2.0', cities: { kind: 'shown', value: 3 } }
		] as const;
		const page = renderNation({ ...someNation(), otherEditions }, 'ja');
		expect(tableOf(page, 'ほかの版の結果').slice(1)).toEqual([
			['2026年度', '第2.0版', '3'],
			['2025年度', '第2.0版', '870']
		]);
		expect(wordsOf(page)).toContain('このページの数字は全て第3.0版の結果によります。');
		expect(wordsOf(page)).toContain('ほかの版から移った団体');
		expect(wordsOf(page)).toContain('推移は第3.0版の結果だけで示します。');
		expect(wordsOf(html)).not.toContain('推移は第3.0版の結果だけ');
		const first = renderNation({ ...someNation({ years: 1 }), otherEditions }, 'ja');
		expect(headingsOf(first)).toContain('trend');
		expect(wordsOf(first)).toContain('推移は第3.0版の結果だけで示します。');
		expect(tableOf(html, 'ほかの版の結果')).toEqual([]);
		expect(wordsOf(html)).not.toContain('ほかの版から移った団体');
	});

	it('never calls those of one edition all of a year', () => {
		const otherEditions = [
			{ fiscalYear: 2025, edition: '2.0', cities: { kind: 'shown', value: 870 } }
		] as const;
		const page = renderNation({ ...someNation(), otherEditions }, 'ja');
		expect(wordsOf(page)).not.toContain('各年度の全ての団体の中央値');
		expect(tableOf(page, '各年度に第3.0版で点検した団体の中央値')).not.toEqual([]);
		expect(tableOf(page, '続く2つの年度の団体数（第3.0版の結果どうし）')).not.toEqual([]);
		expect(tableOf(page, '都道府県別、年度ごとの得点の中央値（第3.0版の結果）')).not.toEqual([]);
		expect(tableOf(html, '都道府県別、年度ごとの得点の中央値')).not.toEqual([]);
	});

	it('says why nothing is told of the same cities, and where they are seen', () => {
		const hidden = { kind: 'hidden' } as const;
		const panels = someNation().panels.map((panel) => ({
			...panel,
			years: panel.years.map((year) => ({
				...year,
				overall: hidden,
				layers: year.layers.map(() => hidden)
			}))
		}));
		const said = '継続団体の数字は、ほかの数字との引き算で';
		expect(wordsOf(renderNation({ ...someNation(), panels }, 'ja'))).toContain(said);
		expect(wordsOf(html)).not.toContain(said);
	});
});

describe('a page of which the texts come from anybody', () => {
	const hostile = '<script>alert(1)</script>"\'&';
	const text = { ja: hostile, en: hostile };
	const figures = someNation({ years: 2 });

	it('shows them as text, wherever they stand', () => {
		const page = renderNation(
			{
				...withLatest(figures, {
					classes: (figures.years.at(-1)?.classes ?? []).map((one) => ({ ...one, class: hostile }))
				}),
				guideline: hostile,
				edition: hostile,
				otherEditions: [{ fiscalYear: 2026, edition: hostile, cities: { kind: 'none' } }],
				title: text,
				notice: text,
				layers: figures.layers.map(({ layer }) => ({ layer, title: text })),
				weakest: figures.weakest.map((one) => ({ ...one, control: hostile, title: text })),
				lenses: figures.lenses.map((one) => ({ ...one, lens: hostile, title: text })),
				leftOut: [{ why: hostile, files: 1 }],
				named: [
					{ code: hostile, name: hostile, grade: null, percent: null, coverage: null, layers: [] }
				],
				besides: [hostile]
			},
			'ja'
		);
		expect(page).not.toMatch(/<script/i);
		expect(page.split('&lt;script&gt;').length).toBeGreaterThan(60);
		for (const [, value] of page.matchAll(/="([^"]*)"/g)) expect(value).not.toContain('<');
	});
});

it('says of files beside it that they hold aliases where they do', () => {
	const rowsOf = (aliased: boolean) =>
		tableOf(
			renderNation({ ...someNation(), aliased, besides: ['cities.csv', 'groups.csv'] }, 'ja'),
			'同じフォルダーのファイル'
		).map(([, holds]) => holds);
	const [own, aliased] = [rowsOf(false), rowsOf(true)];
	expect(own[1]).toContain('団体名と得点を含む');
	expect(aliased[1]).toContain('仮名');
	expect(aliased[1]).not.toContain('団体名');
	expect(aliased[2]).toBe(own[2]);
});

describe('cities by name', () => {
	const named = [
		{
			code: '282103',
			name: '加古川市',
			grade: 'C',
			percent: 61.2,
			coverage: 92.5,
			layers: [70, null]
		}
	] as const;

	it('stand on the page only where the run was told to, and then it says so', () => {
		const page = renderNation({ ...someNation({ layers: 2 }), named }, 'ja');
		expect(tableOf(page, '団体別、層ごとの得点')[1]).toEqual([
			...['加古川市', '282103', '兵庫県', 'C', '61.2%', '92.5%', '70.0%', '–']
		]);
		expect(wordsOf(page)).toContain('取扱いに注意してください。');
		expect(headingsOf(html)).not.toContain('cities');
	});
});
