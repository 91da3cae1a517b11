import { describe, expect, it } from 'vitest';
import type { CellText } from '#lib/formats/workbook-filling/fill-workbook.ts';
import { aWorkbook } from '../spreadsheet/a-workbook.ts';
import { at, filledWith } from './filled-with.ts';

describe('a cell that is left as it is', () => {
	const refusalOf = (inner: string, texts: readonly CellText[], given = {}) =>
		filledWith(aWorkbook({ sheets: { S: inner }, ...given }), texts).refused.map(
			({ cell, refusal }) => `${cell} ${refusal}`
		);
	const rule = (attributes: string, formula: string) =>
		`<sheetData/><dataValidations><dataValidation ${attributes} sqref="A1:B9"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

	it('holds a formula, or the result of one that fills a range', () => {
		const cells =
			'<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">{1}</f><v>1</v></c>';
		const inner = `<sheetData><row r="1">${cells}</row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>`;
		expect(refusalOf(inner, [at('A1', 'x'), at('B1', 'x'), at('B2', 'x'), at('A2', 'x')])).toEqual([
			'A1 formula',
			'B1 formula',
			'B2 formula'
		]);
	});

	it('lies inside of a merged one', () => {
		const inner = '<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
		expect(refusalOf(inner, [at('A1', 'x'), at('B2', 'x')])).toEqual(['B2 inside-merge']);
	});

	it('may hold other words only', () => {
		expect(
			refusalOf(rule('type="list"', '"○, △"'), [at('A1', '△'), at('B1', '×'), at('C1', '×')])
		).toEqual(['B1 not-allowed']);
		expect(refusalOf(rule('type="whole" showErrorMessage="1"', '5'), [at('A1', '○')])).toEqual([
			'A1 not-allowed'
		]);
		expect(
			refusalOf(rule('type="textLength" operator="lessThanOrEqual" showErrorMessage="1"', '2'), [
				at('A1', 'ab'),
				at('A2', 'abc')
			])
		).toEqual(['A2 too-long']);
	});

	it('may hold what a list on another, hidden sheet says', () => {
		const list = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
		const given = {
			sheets: { S: rule('type="list"', "'選 択'!$A$1:$A$2"), '選 択': list },
			states: { '選 択': 'state="hidden"' },
			sharedStrings: '<si><t>はい</t></si>'
		};
		expect(refusalOf('', [at('A1', 'はい'), at('A2', '○')], given)).toEqual(['A2 not-allowed']);
		const named = rule('type="list"', '選択肢');
		expect(
			refusalOf('', [at('A2', '○')], {
				...given,
				sheets: { ...given.sheets, S: named },
				workbookPr:
					"<definedNames><definedName name='選択肢'>'選 択'!$A$1</definedName></definedNames>"
			})
		).toEqual(['A2 not-allowed']);
	});

	it('would be too long for a spreadsheet program', () => {
		expect(refusalOf('<sheetData/>', [at('A1', 'あ'.repeat(32_768))])).toEqual(['A1 too-long']);
	});
});
