import type { EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { describe, expect, it } from 'vitest';
import { plainChoices, type ReportChoices } from '#lib/domain/extract/report-choices.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { actionPart } from '#lib/report/content/action-part.ts';
import { decisionsAsked } from '#lib/report/content/decisions-asked.ts';
import { evidencePart } from '#lib/report/content/evidence-part.ts';
import { gapPart } from '#lib/report/content/gap-part.ts';
import { notCountedPart } from '#lib/report/content/not-counted-part.ts';
import { questionPart } from '#lib/report/content/question-part.ts';
import { integrityPart } from '#lib/report/content/method-part.ts';
import { layerPart } from '#lib/report/content/layer-part.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { responsibilityPart } from '#lib/report/content/responsibility-part.ts';
import { reviewPart } from '#lib/report/content/review-part.ts';
import { sinceBlocks } from '#lib/report/content/since-part.ts';
import { aChecklist, aControl, aLayer, aRisk, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { headingsIn, paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const checklist = aChecklist({
	layers: [
		aLayer({ id: 'governance', answeredPer: 'organisation' }),
		aLayer(),
		aLayer({ id: 'city-os' })
	],
	risks: [aRisk({ title: text('止まる') })],
	controls: [
		aControl({ id: 'GOV-01', layer: 'governance', parties: ['driving-body'] }),
		aControl({ id: 'SVC-01', essential: true, risks: ['RSK-1'] }),
		aControl({ id: 'SVC-02' }),
		aControl({ id: 'COS-01', layer: 'city-os' })
	]
});
const city = anAssessment({
	parties: [
		{ id: 'p1', name: 'バス会社', kind: 'service-provider' },
		{ id: 'p2', name: '市役所', kind: 'local-government' }
	],
	components: [
		aComponent({ id: 'bus', name: 'バス', party: 'p1', uses: ['hub'] }),
		aComponent({ id: 'hub', name: '基盤', layer: 'city-os' })
	],
	answers: {
		bus: {
			'SVC-01': { status: 'not-met', party: 'p2' },
			'SVC-02': { status: 'met', evidence: ['e2', 'e1'] }
		},
		hub: { 'COS-01': { status: 'partly' } }
	},
	evidence: [
		{ id: 'e1', title: '規程', issuedOn: '2025-04-01', expiresOn: '2026-11-21' },
		{
			id: 'e2',
			title: '認証',
			issuer: '登録機関',
			expiresOn: '2026-11-22',
			registration: { scheme: 'isms', number: 'JP-1' }
		}
	],
	actions: [
		{
			id: 'a1',
			title: '更新する',
			owner: '情報課',
			due: '2026-11-21',
			state: 'open',
			closes: [{ component: 'bus', control: 'SVC-01' }]
		},
		{
			id: 'a2',
			title: '済んだこと',
			due: '2026-01-01',
			state: 'done',
			closes: [{ component: 'bus', control: 'SVC-02' }]
		}
	],
	reviews: [
		{ component: 'bus', control: 'SVC-02', verdict: 'agree' },
		{
			component: 'bus',
			control: 'SVC-01',
			verdict: 'disagree',
			status: 'partly',
			comment: '一部はある',
			reviewer: '監査 花子',
			at: '2026-10-01T16:00:00Z',
			reply: { text: '確かめる', at: '2026-10-02T00:00:00Z' }
		}
	]
});
const sourceWith = (given: Partial<Assessment> = {}, choices: Partial<ReportChoices> = {}) =>
	reportSource({
		checklist,
		assessment: { ...city, ...given },
		lenses: [],
		choices: { ...plainChoices('ja'), ...choices }
	});
const source = sourceWith();

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

describe('the register of evidence', () => {
	it('numbers each, says what it proves and what has expired on the as-of date', () => {
		const [table] = tablesIn(evidencePart(source));
		expect(rowsIn(table).map(([number, title, , valid]) => [number, title, valid])).toEqual([
			['E-01', '規程', '発行 令和7年4月1日\n期限 令和8年11月21日\n（期限切れ）'],
			['E-02', '認証\n登録機関　ISMS JP-1', '期限 令和8年11月22日']
		]);
		expect(table?.rows.map((row) => row[2]?.refs)).toEqual([
			[{ text: 'バス SVC-02', to: 'answer-bus:SVC-02' }],
			[{ text: 'バス SVC-02', to: 'answer-bus:SVC-02' }]
		]);
	});
});

describe('what reviewers found', () => {
	it('shows each disagreement beside the self-assessment, and counts the rest', () => {
		const part = reviewPart(source);
		expect(rowsIn(tablesIn(part)[0])).toEqual([
			[
				'SVC-01　点検項目',
				'バス',
				'未実施',
				'一部実施',
				'一部はある\n（監査 花子 令和8年10月2日）\n対応：確かめる'
			]
		]);
		expect(paragraphsIn(part)[0]).toContain('2件の回答を確かめ、1件に同意し、1件を指摘');
	});

	it('is absent without a review', () => {
		expect(reviewPart(sourceWith({ reviews: [] }))).toEqual([]);
	});
});

describe('who is responsible', () => {
	const part = responsibilityPart(source);

	it('counts by component and party, with those that nobody owns', () => {
		expect(rowsIn(tablesIn(part)[0])).toEqual([
			['まち全体', '–', '–', '1'],
			['バス', '1', '1', '–'],
			['基盤', '–', '–', '1']
		]);
	});

	it('lists what nobody owns with who usually does, and what two claim', () => {
		expect(headingsIn(part)).toEqual(['担当の一覧', '担当のいない項目', '担当が食い違う項目']);
		expect(rowsIn(tablesIn(part)[1])[0]).toEqual(['GOV-01', '点検項目', 'まち全体', '推進主体']);
		expect(rowsIn(tablesIn(part)[2])).toEqual([
			['SVC-01', '点検項目', 'バス', '回答では市役所、構成要素ではバス会社']
		]);
	});

	it('names the owners of each component where they are too many for columns', () => {
		const parties = Array.from({ length: 6 }, (_, i) => ({ id: `q${i}`, name: `主体${i}` }));
		const components = parties.map(({ id, name }) =>
			aComponent({ id: `c-${id}`, name, party: id })
		);
		const many = responsibilityPart(sourceWith({ parties, components }));
		expect(rowsIn(tablesIn(many)[0])).toContainEqual(['主体3', '主体3 2件', '–']);
	});
});

describe('figures of last time without what they were made of', () => {
	const figures = { percent: 50, coverage: 90, grade: 'C' } as const;
	const since: EarlierFigures = {
		fiscalYear: 2025,
		asOf: '2025-11-20',
		edition: '1.0',
		revision: 1,
		scoringVersion: 2,
		overall: { ...figures, provisional: null },
		components: [],
		comparable: null,
		layers: [
			{ layer: 'service', ...figures },
			{ layer: 'city-os', ...figures, percent: 80.1 }
		]
	};
	const rowsSince = (given: EarlierFigures) => {
		const blocks = sinceBlocks(sourceWith({}, { since: [given] }), 2);
		return { rows: rowsIn(tablesIn(blocks)[0]), lead: paragraphsIn(blocks)[0] };
	};

	it('has a sign for the direction, and does not compare what was not there', () => {
		expect(rowsSince(since).rows).toEqual([
			['全体', '50.0%', '50.0%', '変化なし', '暫定 C（3層中2層）（前回 C）'],
			['governance', '–', '–', '比較できません', '判定前（同じ）'],
			['service', '50.0%', '50.0%', '変化なし', 'C（同じ）'],
			['city-os', '80.1%', '50.0%', '−30.1ポイント', 'C（同じ）']
		]);
		const lower = rowsSince({
			...since,
			layers: [{ layer: 'service', ...figures, percent: 49.9 }]
		});
		expect(lower.rows[2]?.[3]).toBe('+0.1ポイント');
		const better = rowsSince({ ...since, overall: { ...since.overall, grade: 'B' as const } });
		expect(better.rows[0]?.[4]).toBe('暫定 C（3層中2層）（前回 B）');
	});

	it('warns where last time was on another edition', () => {
		expect(rowsSince(since).lead).not.toContain('項目の違い');
		expect(rowsSince({ ...since, edition: '0.9' }).lead).toContain('前回は第0.9版で点検したため');
	});

	it('is absent without a last time', () => {
		expect(sinceBlocks(source, 2)).toEqual([]);
	});
});

describe('what changed since last time', () => {
	const then = anAssessment({
		period: { fiscalYear: 2025 },
		asOf: '2025-11-20',
		components: [aComponent({ id: 'bus', name: 'バス' }), aComponent({ id: 'tram', name: '市電' })],
		answers: {
			bus: { 'SVC-01': { status: 'partly' }, 'SVC-02': { status: 'not-met' } },
			tram: { 'SVC-01': { status: 'not-met' } }
		}
	});
	const blocksOf = (extent: ReportChoices['extent'] = { kind: 'full' }) => {
		const since = [anEarlierYear({ checklist, assessment: city }, { checklist, assessment: then })];
		return sinceBlocks(sourceWith({}, { since, extent }), 2);
	};
	const factsIn = (blocks: ReturnType<typeof blocksOf>) =>
		blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));

	it('is told over what both years have alone', () => {
		const rows = rowsIn(tablesIn(blocksOf())[0]);
		expect(rows[0]?.slice(0, 4)).toEqual(['全体', '25.0%', '50.0%', '+25.0ポイント']);
		expect(rows.find(([layer]) => layer === 'city-os')?.[3]).toBe('比較できません');
		expect(paragraphsIn(blocksOf())[0]).toContain('同じことを問うた3件だけで');
	});

	it('names answers that closed or slipped, and what is left out with the reason', () => {
		const facts = new Map(factsIn(blocksOf()).map(({ label, value }) => [label, value]));
		expect(facts.get('なくなった不足（1件）')).toBe('点検項目（バス）');
		expect(facts.get('後退した項目（1件）')).toBe('点検項目（バス）');
		expect(facts.get('加わった構成要素（1件）')).toBe('基盤：2025年度');
		expect(facts.get('なくなった構成要素（1件）')).toBe('市電：2025年度');
	});

	it('names nobody and nothing where everybody reads it', () => {
		const blocks = blocksOf({ kind: 'public' });
		expect(factsIn(blocks)).toEqual([]);
		expect(rowsIn(tablesIn(blocks)[0])[0]?.[2]).toBe('50.0%');
	});
});

describe('what no figure counts', () => {
	const conditional = aChecklist({
		...checklist,
		facts: [
			{
				id: 'sends-mail',
				askedOf: ['profile'],
				question: { ja: 'メールを送りますか', en: 'Is mail sent?' }
			}
		],
		controls: [
			aControl({ id: 'SVC-01' }),
			aControl({ id: 'SVC-02', appliesWhen: 'sends-mail' }),
			aControl({ id: 'SVC-03', appliesWhen: { criticalityAtLeast: 3 } })
		]
	});
	const given = anAssessment({
		profile: { 'sends-mail': false },
		components: [aComponent({ id: 'bus', name: 'バス', criticality: 2 })],
		answers: { bus: { 'SVC-01': { status: 'not-applicable', reason: '使わない' } } }
	});

	it('counts an answer once where facts exclude it since', () => {
		const reason = { status: 'not-applicable', reason: '使わない' } as const;
		const both = { ...given, answers: { bus: { 'SVC-01': reason, 'SVC-02': reason } } };
		expect(paragraphsIn(notCountedPart(sourceOf(conditional, both)))[0]).toContain('全部で3件');
	});

	it('adds up to every pair, with the reason of each', () => {
		const blocks = notCountedPart(sourceOf(conditional, given));
		expect(paragraphsIn(blocks)[0]).toMatch(
			/全部で3件.*対象外となるもの2件.*したもの1件を除いた0件/
		);
		expect(tablesIn(blocks).map(rowsIn)).toEqual([
			[['SVC-01', '点検項目', 'バス', '使わない']],
			[
				['SVC-02', '点検項目', 'バス', '「メールを送りますか」に「いいえ」と答えたため'],
				['SVC-03', '点検項目', 'バス', '重要度が低いため']
			]
		]);
	});
});

describe('what the figures would be if reviewers are right', () => {
	it('is said with the layers whose grade would change', () => {
		expect(paragraphsIn(reviewPart(source)).join('')).toMatch(
			/数え直すと、まち全体の得点は50\.0%から\d+\.\d%になります/
		);
	});

	it('is not said where no finding names a status', () => {
		const reviews = city.reviews.map(({ status: _, ...review }) => review);
		expect(paragraphsIn(reviewPart(sourceWith({ reviews }))).join('')).not.toContain('数え直すと');
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

describe('the page on integrity', () => {
	const said = (choices: Partial<ReportChoices>) =>
		paragraphsIn(integrityPart(sourceWith({}, choices), 1)).join('\n');

	it('says whether the data are attached, and that an extract is one', () => {
		expect(said({})).toContain('添付されています');
		expect(said({ data: 'left-out' })).toContain('添付していません');
		expect(said({ extent: { kind: 'leaders' } })).toContain('添付していません');
		expect(said({ extent: { kind: 'party', party: 'p1' } })).toContain('抜粋です');
	});

	it('has the digest of the whole assessment, in an extract too', () => {
		const whole = sourceWith().dataDigest;
		expect(sourceWith({}, { extent: { kind: 'party', party: 'p1' } }).dataDigest).toBe(whole);
	});
});
