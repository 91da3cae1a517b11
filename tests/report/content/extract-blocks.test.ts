import { describe, expect, it } from 'vitest';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const at = '2026-10-01T00:00:00Z';
const key = (control: string) => ({ component: 'bus', control });
const checklist = aChecklist({
	controls: [
		aControl({
			id: 'SVC-01',
			statement: text('鍵を替えている。'),
			partly: text('半分だけ替えた場合。'),
			evidence: [text('鍵の台帳')],
			essential: true
		}),
		aControl({ id: 'SVC-02', statement: text('記録を残している。') }),
		aControl({ id: 'SVC-03', statement: text('訓練をしている。') })
	]
});
const city = anAssessment({
	parties: [{ id: 'own', name: '港交通' }],
	components: [aComponent({ id: 'bus', name: '港バス', party: 'own' })],
	answers: { bus: { 'SVC-02': { status: 'met' }, 'SVC-03': { status: 'met' } } },
	requests: [
		{
			id: 'r1',
			at,
			party: 'own',
			deadline: '2027-01-31',
			message: 'よろしくお願いします。',
			keys: [key('SVC-01'), key('SVC-02')],
			baseDigest: 'a'.repeat(64)
		}
	]
});
const own: ReportExtent = { kind: 'party', party: 'own' };
const documentOf = (assessment: Assessment, extent: ReportExtent = own) =>
	reportDocument({ checklist, assessment, lenses: [], choices: { ...plainChoices('ja'), extent } });
const factsOf = (assessment: Assessment, extent: ReportExtent = own) =>
	Object.fromEntries(
		documentOf(assessment, extent)
			.blocks.filter((block) => block.kind === 'facts')
			.flatMap(({ rows }) => rows.map(({ label, value }) => [label, value]))
	) as Record<string, string>;
const tableAfter = (assessment: Assessment, id: string) => {
	const { blocks } = documentOf(assessment);
	const from = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
	const table = blocks.slice(from).find((block) => block.kind === 'table');
	return table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell.text)) : [];
};

describe('an extract for a party', () => {
	it('begins with what is asked, by when, of whom to ask and how to return it', () => {
		const { blocks } = documentOf(city);
		expect(blocks.slice(0, 4).map(({ kind }) => kind)).toEqual([
			...['heading', 'paragraph', 'paragraph', 'facts']
		]);
		expect(blocks[1]).toMatchObject({
			text: '港交通の皆さまへ。次の2件の回答をお願いします。'
		});
		expect(blocks[2]).toMatchObject({ text: 'よろしくお願いします。' });
		expect(factsOf(city)).toMatchObject({
			お願いする回答: '2件（うち必須の項目 1件）',
			期限: '令和9年1月31日（2027年1月31日）',
			問合せ先: expect.stringContaining('加古川市') as string,
			返し方: expect.stringContaining('依頼のファイル') as string
		});
	});

	it('says of each question what has to be true, when it is partly so and what proves it', () => {
		expect(tableAfter(city, 'questions')).toEqual([
			[
				'SVC-01',
				'点検項目（港バス）\n鍵を替えている。\n一部実施とは：半分だけ替えた場合。\n確かめられるもの：鍵の台帳',
				'未回答'
			],
			['SVC-02', expect.stringContaining('記録を残している。') as string, '実施済み']
		]);
		expect(tableAfter(city, 'answers').map(([id, said]) => [id, said])).toEqual([
			['SVC-03', '点検項目\n訓練をしている。']
		]);
	});

	it('names the contact that the city states', () => {
		const outline = { department: '企画課', contact: '電話 000-000-0000', purpose: '内部の目的' };
		expect(factsOf({ ...city, outline })).toMatchObject({
			問合せ先: '企画課\n電話 000-000-0000'
		});
	});

	it('asks no longer what was taken, and by no deadline what nobody asked', () => {
		const taken = { request: 'r1', digest: 'b'.repeat(64), takenAt: at };
		const answered = {
			...city,
			responses: [{ ...taken, accepted: [key('SVC-01'), key('SVC-02')] }]
		};
		expect(factsOf(answered)).toMatchObject({
			お願いする回答: '1件（うち必須の項目 1件）',
			期限: '問合せ先にお確かめください',
			返し方: expect.stringContaining('文書で') as string
		});
		const partly = { ...city, responses: [{ ...taken, accepted: [key('SVC-02')] }] };
		expect(factsOf(partly)).toMatchObject({ 期限: '令和9年1月31日（2027年1月31日）' });
	});

	it('asks nothing where everything is answered, and says so', () => {
		const all = { bus: { ...city.answers['bus'], 'SVC-01': { status: 'met' as const } } };
		const done = { ...city, requests: [], answers: all };
		expect(documentOf(done).blocks[1]).toMatchObject({
			text: expect.stringContaining('回答をお願いする項目はありません') as string
		});
		expect(factsOf(done)).not.toHaveProperty('期限');
		expect(tableAfter(done, 'questions')).toEqual(tableAfter(done, 'none'));
	});

	it('speaks of the component where it is for one', () => {
		expect(documentOf(city, { kind: 'component', component: 'bus' }).blocks[1]).toMatchObject({
			text: '「港バス」について、次の1件の回答をお願いします。'
		});
	});

	it('is short: no cover, no contents, no page begun anew', () => {
		const { frame, blocks } = documentOf(city);
		expect(frame.opening).toBe('masthead');
		expect(blocks.map(({ kind }) => kind)).not.toContain('page-break');
		const many = Array.from({ length: 30 }, (_, i) => aControl({ id: `A-${String(i)}` }));
		const long = reportDocument({
			checklist: aChecklist({
				controls: [...many, ...many.map((one) => ({ ...one, id: `B${one.id}` }))]
			}),
			assessment: city,
			lenses: [],
			choices: { ...plainChoices('ja'), extent: own }
		});
		expect(long.frame.opening).toBe('cover');
	});
});
