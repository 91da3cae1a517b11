import { describe, expect, it } from 'vitest';
import { textsOfRow, type Said } from '#lib/formats/answered-table/answer-to-write.ts';
import { statusOfAnswerWord } from '#lib/formats/answered-table/answer-words.ts';
import { marksOfList, marksOfTexts } from '#lib/formats/answered-table/marks-of-sheet.ts';
import { fillMerged } from '#lib/application/fill-merged.ts';
import { aWorkbook } from '../formats/spreadsheet/a-workbook.ts';

const names = {
	met: '実施済み',
	partly: '一部実施',
	planned: '計画中',
	'not-met': '未実施',
	unknown: '分からない',
	'not-applicable': '該当なし'
};
const marks = marksOfTexts([], []);
const said = (...answers: readonly Said['answer'][]): readonly Said[] =>
	answers.map((answer, order) => ({ name: `設備${String(order + 1)}`, answer }));
const rowOf = (...answers: readonly Said['answer'][]) => textsOfRow(said(...answers), marks, names);

describe('the row of several components', () => {
	it('says the worst of their answers, each in the remark', () => {
		expect(rowOf({ status: 'met' }, { status: 'partly', note: '来月' })).toEqual({
			kind: 'texts',
			answer: '△',
			note: '設備1：実施済み\n設備2：一部実施　来月'
		});
	});

	it('is blank while one has no answer, unless another is not met already', () => {
		expect(rowOf({ status: 'met' }, undefined)).toMatchObject({ why: 'unanswered' });
		expect(rowOf({ status: 'partly' }, { status: 'unknown' })).toMatchObject({ why: 'unknown' });
		expect(rowOf({ status: 'not-met' }, undefined)).toMatchObject({ answer: '✕' });
	});

	it('keeps notes for the city alone to the city', () => {
		const row = textsOfRow(
			[{ name: '', answer: { status: 'met', note: '内緒', privateNote: true } }],
			marks,
			names
		);
		expect(row).toEqual({ kind: 'texts', answer: '○', note: '' });
	});
});

describe('the marks of a sheet', () => {
	it('are those of its list, of its legend, or of what stands in it', () => {
		expect(marksOfList(['実施済', '未実施', '対象外'])).toEqual({
			met: '実施済',
			'not-met': '未実施',
			'not-applicable': '対象外'
		});
		expect(marksOfTexts(['記入例 ○・△・✖'], [])).toMatchObject({ met: '○', 'not-met': '✖' });
		expect(marksOfTexts([], ['はい', 'いいえ'])).toMatchObject({
			met: 'はい',
			'not-met': 'いいえ'
		});
	});

	it.each([
		['○', 'met'],
		['✖', 'not-met'],
		['対応済み', 'met'],
		['○：実施している', 'met'],
		['N/A', 'not-applicable'],
		['多分', undefined]
	])('%s means %s', (word, status) => {
		expect(statusOfAnswerWord(word)).toBe(status);
	});
});

describe('a merged cell of answers', () => {
	const bytes = aWorkbook({
		sheets: { S: '<sheetData/><mergeCells><mergeCell ref="A1:A2"/></mergeCells>' }
	});
	const cell = (row: number, text: string) => ({ sheet: 'S', row, column: 0, text });

	it('is written where all its rows say the same, and left where they do not', () => {
		const same = fillMerged(bytes, [cell(1, '○'), cell(2, '○')]);
		expect(same).toMatchObject({ value: { written: [{ row: 1 }], refused: [] } });
		const other = fillMerged(bytes, [cell(1, '○'), cell(2, '✕')]);
		expect(other).toMatchObject({
			value: { written: [], refused: [{ place: 'A2', why: 'merged-differ' }] }
		});
	});
});
