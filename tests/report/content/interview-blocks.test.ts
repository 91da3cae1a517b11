import { describe, expect, it } from 'vitest';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import { interviewBlocks } from '#lib/report/content/interview-blocks.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { headingsIn, paragraphsIn } from './report-texts.ts';

const checklist = aChecklist({
	controls: [
		aControl({ id: 'GOV-01', layer: 'governance', parties: ['driving-body'] }),
		aControl({ id: 'SVC-01' }),
		aControl({ id: 'SVC-02' })
	]
});
const assessment = anAssessment({
	parties: [
		{ id: 'one', name: '同名' },
		{ id: 'two', name: '同名' }
	],
	components: [
		aComponent({ id: 'bus', name: 'バス', party: 'one' }),
		aComponent({ id: 'map', name: '地図', party: 'two' })
	],
	answers: { bus: { 'SVC-01': { status: 'met' }, 'SVC-02': { status: 'unknown' } } }
});
const sheets = (extent: ReportExtent) =>
	interviewBlocks(
		reportSource({ checklist, assessment, lenses: [], choices: { ...plainChoices('ja'), extent } })
	);
const questionsIn = (extent: ReportExtent) =>
	sheets(extent).filter((block) => block.kind === 'question');
const open = { kind: 'interview', party: null, ask: 'open' } as const;
const all = { ...open, ask: 'all' } as const;

describe('sheets to ask with', () => {
	it('has a sheet for every party, those of one name apart, and for kinds of parties', () => {
		expect(headingsIn(sheets(open)).filter((text) => text.includes('お尋ね'))).toEqual([
			'同名にお尋ねする項目（1件）',
			'同名にお尋ねする項目（2件）',
			'推進主体にお尋ねする項目（1件）'
		]);
		expect(sheets(open).filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
	});

	it('names each question by control and component, so that it can be typed in', () => {
		expect(questionsIn(open).map(({ control, title }) => [control, title])).toEqual([
			['SVC-02', '点検項目（バス）'],
			['SVC-01', '点検項目（地図）'],
			['SVC-02', '点検項目（地図）'],
			['GOV-01', '点検項目（まち全体）']
		]);
	});

	it('has a box for each status, none of them ticked while only open ones are asked', () => {
		const questions = questionsIn(open);
		expect(questions).toHaveLength(4);
		for (const { boxes } of questions) {
			expect(boxes).toHaveLength(6);
			expect(boxes.every(({ checked }) => checked === 'no')).toBe(true);
		}
	});

	it('asks everything with what was answered ticked', () => {
		const questions = questionsIn(all);
		expect(questions).toHaveLength(5);
		const ticked = (control: string) =>
			questions
				.find((question) => question.control === control && question.title.includes('バス'))
				?.boxes.filter(({ checked }) => checked === 'yes')
				.map(({ label }) => label);
		expect(ticked('SVC-01')).toEqual(['実施済み']);
		expect(ticked('SVC-02')).toEqual(['分からない']);
	});

	it('asks one party its own questions only', () => {
		expect(questionsIn({ ...open, party: 'two' }).map(({ title }) => title)).toEqual([
			'点検項目（地図）',
			'点検項目（地図）'
		]);
	});

	it('says so when there is nothing to ask', () => {
		expect(paragraphsIn(sheets({ ...open, party: 'ghost' }))).toEqual([
			'聞き取る項目はありません。'
		]);
	});

	it('asks about the whole city under that name', () => {
		expect(headingsIn(sheets(open))).toContain('まち全体');
	});
});
