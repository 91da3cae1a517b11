import { describe, expect, it } from 'vitest';
import { type ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { evidencePart } from '#lib/report/content/evidence-part.ts';
import { notCountedPart } from '#lib/report/content/not-counted-part.ts';
import { integrityPart } from '#lib/report/content/method-part.ts';
import { responsibilityPart } from '#lib/report/content/responsibility-part.ts';
import { reviewPart } from '#lib/report/content/review-part.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { headingsIn, paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';
import { checklist, city, source, sourceWith } from './city-of-parts.ts';

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
