import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { lensPart } from '#lib/report/content/lens-part.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { headingsIn, paragraphsIn, rowsIn, sourceOf, tablesIn } from './report-texts.ts';

const lens = (given: Partial<Lens> = {}): Lens => ({
	format: 'machi-tenken/lens',
	formatVersion: 1,
	lens: 'fields',
	version: '2026',
	revision: 3,
	title: text('8分野', 'Eight fields'),
	about: text('適合を示すものではありません。', 'Does not show compliance.'),
	framework: 'f',
	groups: [
		{
			id: 'G',
			title: text('統治'),
			groups: [
				{ id: 'G.1', title: text('方針'), ids: ['1'] },
				{ id: 'G.2', title: text('監督'), ids: ['2'] }
			]
		},
		{ id: 'P', title: text('防御'), ids: ['3'] }
	],
	...given
});

const checklist = aChecklist({
	controls: [
		aControl({ id: 'A', references: [{ framework: 'f', id: '1' }] }),
		aControl({ id: 'B', references: [{ framework: 'f', id: '1' }] })
	]
});
const assessment = anAssessment({
	components: [aComponent()],
	answers: { bus: { A: { status: 'met' }, B: { status: 'partly' } } }
});
const partOf = (lenses: readonly Lens[], asOf = '2026-11-22', locale: 'ja' | 'en' = 'ja') =>
	lensPart(sourceOf(checklist, { ...assessment, asOf }, lenses, locale));

describe('the lens part', () => {
	it('has a row for every group with the numbers of its controls, inner groups indented', () => {
		const [table] = tablesIn(partOf([lens()]));
		expect(rowsIn(table)).toEqual([
			['G　統治', '–', 'B', '75.0%'],
			['G.1　方針', 'A、B', 'B', '75.0%']
		]);
		expect(table?.rows.map(([name]) => name?.indent ?? 0)).toEqual([0, 1]);
		expect(table?.rows[0]?.[2]?.mark).toEqual({ kind: 'grade', grade: 'B' });
	});

	it('names in a line the groups that no control speaks to, inner ones too', () => {
		expect(paragraphsIn(partOf([lens()])).at(-1)).toBe(
			'対応する項目がない区分：G.2　監督、P　防御'
		);
		const [, full] = lens().groups;
		const groups = [{ ...(full ?? { id: '', title: text('') }), ids: ['1'] }];
		expect(paragraphsIn(partOf([lens({ groups })])).join('')).not.toContain('対応する項目がない');
	});

	it('names a run of controls by its ends', () => {
		const controls = ['A-01', 'A-02', 'A-03', 'A-05'].map((id) =>
			aControl({ id, references: [{ framework: 'f', id: '3' }] })
		);
		const source = sourceOf(aChecklist({ controls }), assessment, [lens()]);
		const [table] = tablesIn(lensPart(source));
		expect(rowsIn(table)[0]?.[1]).toBe('A-01–03, 05');
	});

	it('passes over a lens that the checklist does not refer to, and is absent without any', () => {
		const other = lens({ lens: 'other', framework: 'g', title: text('別の観点') });
		expect(headingsIn(partOf([other, lens()]))).toEqual(['観点ごとの集計', '8分野']);
		expect(partOf([other])).toEqual([]);
		expect(partOf([])).toEqual([]);
	});

	it('keeps what the lens says of itself, with its version and revision', () => {
		expect(paragraphsIn(partOf([lens()]))).toContain(
			'適合を示すものではありません。（もとの版：2026。対応付けの改訂番号：3）'
		);
	});

	it.each([
		['2026-11-22', '施行日は令和9年7月1日です。基準日から221日後です。'],
		['2027-06-30', '施行日は令和9年7月1日です。基準日から1日後です。'],
		['2027-07-01', '施行日は令和9年7月1日で、基準日と同じ日です。'],
		['2027-07-11', '令和9年7月1日に施行されています（基準日までに10日経過）。']
	])('counts the days to the day of coming into force from %s', (asOf, sentence) => {
		expect(paragraphsIn(partOf([lens({ inForce: '2027-07-01' })], asOf))).toContain(sentence);
	});

	it('counts one day in English', () => {
		const paragraphs = paragraphsIn(partOf([lens({ inForce: '2027-07-01' })], '2027-06-30', 'en'));
		expect(paragraphs).toContain('In force on 1 July 2027, 1 day after the reference date.');
	});

	it('has a section for every shipped lens in the report of the sample city; the rule has a part of its own', () => {
		const { checklist: shipped } = shippedChecklist();
		const source = sourceOf(shipped, sampleCity(), shippedGuidelines.lenses);
		const headings = headingsIn(lensPart(source));
		const [rule, ...others] = shippedGuidelines.lenses;
		expect(rule?.lens).toBe('lg-16-3');
		expect(headings).toHaveLength(1 + others.length);
		for (const { title } of others) expect(headings).toContain(title.ja);
	});
});
