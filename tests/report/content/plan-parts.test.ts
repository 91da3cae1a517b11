import { describe, expect, it } from 'vitest';
import { actionPart } from '#lib/report/content/action-part.ts';
import { decisionsAsked } from '#lib/report/content/decisions-asked.ts';
import { gapPart } from '#lib/report/content/gap-part.ts';
import { notCountedPart } from '#lib/report/content/not-counted-part.ts';
import { questionPart } from '#lib/report/content/question-part.ts';
import { layerPart } from '#lib/report/content/layer-part.ts';
import { rowsIn, tablesIn } from './report-texts.ts';
import { city, source, sourceWith } from './city-of-parts.ts';

describe('the list of gaps', () => {
	it('says what is required, what can happen, where to begin, what stands where and who closes it', () => {
		const [table] = tablesIn(gapPart(source));
		expect(rowsIn(table)).toEqual([
			[
				'2',
				[
					'SVC-01　点検項目（手間 小・重み 1・影響 1）',
					'求めること：文書で定めている。',
					'起こりうること：止まる',
					'はじめに：書く。',
					'バス：未実施',
					'計画：情報課　令和8年11月21日 期限超過'
				].join('\n')
			],
			[
				'1',
				[
					'COS-01　点検項目（手間 小・重み 1・影響 1・計画なし）',
					'求めること：文書で定めている。',
					'はじめに：書く。',
					'基盤：一部実施'
				].join('\n')
			]
		]);
		const [size, what] = table?.rows[0] ?? [];
		expect(size?.id).toBe('gap-SVC-01');
		expect(what?.mark).toEqual({ kind: 'essential' });
		expect(what?.refs).toEqual([
			{ text: '計画：情報課　令和8年11月21日 期限超過', to: 'action-a1' }
		]);
	});
});

describe('the plan', () => {
	it('leads from an action to its gaps, and marks what is overdue but not what is done', () => {
		const tables = tablesIn(actionPart(source));
		expect(tables.map(({ caption }) => caption)).toEqual([
			'期限を過ぎた計画',
			'終わった計画、やめた計画'
		]);
		expect(tables.flatMap(rowsIn)).toEqual([
			['更新する', 'バス SVC-01', '情報課', '令和8年11月21日\n期限超過', '未着手'],
			['済んだこと', '–', '担当未定', '令和8年1月1日', '完了']
		]);
		expect(tables[0]?.rows[0]?.[1]?.refs).toEqual([{ text: 'バス SVC-01', to: 'gap-SVC-01' }]);
	});

	it('stands by state and day, with notes, and says why something has no day', () => {
		const action = { state: 'open' as const, closes: [] };
		const tables = tablesIn(
			actionPart(
				sourceWith({
					actions: [
						{ id: 'later', title: '後で', due: '2028-01-01', ...action },
						{ id: 'none', title: 'いつか', undatedBecause: '予算が未定', ...action },
						{ id: 'dropped', title: 'やめた', ...action, state: 'dropped' },
						{ id: 'today', title: '今日', due: '2026-11-22', note: '三課で行う', ...action },
						{ id: 'late', title: '遅れた', due: '2026-11-21', ...action },
						{ id: 'latest', title: 'もっと遅れた', due: '2026-01-21', ...action }
					]
				})
			)
		);
		expect(
			tables.map((table) => [table.caption, ...rowsIn(table).map(([title]) => title)])
		).toEqual([
			['期限を過ぎた計画', 'もっと遅れた', '遅れた'],
			['これからの計画', '今日\n三課で行う', '後で'],
			['期限のない計画', 'いつか\n期限がない理由：予算が未定'],
			['終わった計画、やめた計画', 'やめた']
		]);
	});

	it('is absent where there is none', () => {
		expect(actionPart(sourceWith({ actions: [] }))).toEqual([]);
	});
});

describe('what leaders are asked to decide', () => {
	it('is the next grade with what it takes, what is essential without a plan, overdue, unrated, unowned', () => {
		const goal =
			'目標を「判定済みの2層をBにする」とするかどうかを決めてください。いちばん手間の少ない道筋（作業2ポイント）では、次の項目の不足をなくします：点検項目、点検項目。';
		expect(decisionsAsked(sourceWith({ actions: [] })).slice(0, 2)).toEqual([
			goal,
			'必須の項目の不足1件（点検項目）に、改善計画が登録されていません。担当と期限を決めてください。'
		]);
		expect(decisionsAsked(source)).toEqual([
			goal,
			'期限を過ぎた改善計画が1件（更新する）あります。期限を改めるか、体制を見直してください。',
			'governanceの評価を出すため、少なくとも1件の確認を指示してください。',
			'担当する主体が決まっていない項目が2件あります。責任の分担を決めてください。'
		]);
	});

	it('is also what reviewers found and nobody has answered', () => {
		const reviews = city.reviews.map(({ reply: _, ...review }) => review);
		expect(decisionsAsked(sourceWith({ reviews })).join('')).toContain('監査の指摘1件に');
		const closed = reviews.map((review) => ({ ...review, closedAt: '2026-11-01T00:00:00Z' }));
		expect(decisionsAsked(sourceWith({ reviews: closed })).join('')).not.toContain('監査の指摘');
	});

	it('is nothing where nothing is open', () => {
		const done = sourceWith({
			components: [],
			answers: { organisation: { 'GOV-01': { status: 'met', party: 'p2' } } },
			actions: []
		});
		expect(decisionsAsked(done)).toEqual(['今回、判断を要する項目はありません。']);
	});
});

describe('what is to be asked', () => {
	it('is one table in the order of whom to ask, a row for each component, roles without a party said to be so', () => {
		const [table] = tablesIn(
			questionPart(sourceWith({ answers: { bus: { 'SVC-01': { status: 'unknown' } }, hub: {} } }))
		);
		expect(rowsIn(table)).toEqual([
			['バス会社', 'バス', 'SVC-01 点検項目（分からない）\nSVC-02 点検項目（未回答）'],
			['推進主体（主体の登録なし）', 'まち全体', 'GOV-01 点検項目（未回答）'],
			['サービス提供者（主体の登録なし）', '基盤', 'COS-01 点検項目（未回答）']
		]);
		expect(table?.rows[0]?.[2]?.refs?.map(({ to }) => to)).toEqual([
			'answer-bus:SVC-01',
			'answer-bus:SVC-02'
		]);
	});
});

describe('an answer that is not applicable', () => {
	const excused = sourceWith({
		answers: { bus: { 'SVC-02': { status: 'not-applicable', reason: '使わない' } } }
	});

	it('stands among the answers of its component with its reason, and in the list that leads there', () => {
		const rows = excused.score.layers
			.flatMap((layer) => tablesIn(layerPart(excused, layer)))
			.flatMap(rowsIn);
		expect(rows).toContainEqual(['SVC-02', '点検項目', '該当なし', '使わない']);
		const [list] = tablesIn(notCountedPart(excused));
		expect(list?.rows[0]?.[1]).toMatchObject({ to: 'answer-bus:SVC-02' });
	});
});
