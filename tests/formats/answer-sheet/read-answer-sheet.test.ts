/** What is understood of an answer sheet that was rearranged or saved elsewhere, what is left out, what is refused. */

import { describe, expect, it } from 'vitest';
import type { AnswerSheetTable } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { aTable, aWorkbook } from '../spreadsheet/a-workbook.ts';
import {
	changed,
	city,
	csv,
	differencesIn,
	noteColumn,
	read,
	rowsIn,
	statusColumn,
	tableOf
} from './an-answer-sheet.ts';

describe('an answer sheet', () => {
	it('survives sorted rows, added columns and rows, edited headings and a title above', () => {
		const filled = changed(tableOf(city), 'SVC-02', statusColumn, '実施済');
		const moved: AnswerSheetTable = {
			keys: ['', ...filled.keys.toReversed()],
			headings: [
				'部署の控え',
				...filled.headings.map((text) => (text.startsWith('mt:') ? text : 'x')).toReversed()
			],
			rows: [
				...filled.rows.map((row) => ['控え', ...row.toReversed()]).toReversed(),
				['ここは自由に書いた行']
			]
		};
		expect(differencesIn(csv(moved))).toEqual([
			expect.objectContaining({ id: 'own-app SVC-02 status', theirs: 'met', state: 'theirs-only' })
		]);
	});

	it('is read where rows and columns of it are hidden or struck through, as by a filter', () => {
		const filled = changed(tableOf(city), 'SVC-02', statusColumn, '実施済み');
		const cells = filled.rows.map((row) => row.map((text) => text.replace(/^'/, '')));
		const table = aTable([filled.keys, filled.headings, ...cells])
			.replaceAll('<row r="', '<row hidden="1" r="')
			.replaceAll('<c r="E', '<c s="1" r="E');
		const sheet = `<cols><col min="5" max="20" hidden="1"/></cols>${table}`;
		const styles =
			'<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
		expect(differencesIn(aWorkbook({ sheets: { S: sheet }, styles }))).toEqual([
			expect.objectContaining({ id: 'own-app SVC-02 status', theirs: 'met' })
		]);
	});

	it('is read from the sheet on show where a hidden one is a copy of it, and from the copy alone', () => {
		const tables = ['実施済み', '未実施'].map((status) => {
			const { keys, headings, rows } = changed(tableOf(city), 'SVC-02', statusColumn, status);
			return aTable([keys, headings, ...rows]);
		});
		const [copy = '', shown = ''] = tables;
		const states = { 控え: 'state="hidden"' };
		expect(differencesIn(aWorkbook({ sheets: { 控え: copy, 回答: shown }, states }))).toMatchObject(
			[{ theirs: 'not-met' }]
		);
		expect(
			differencesIn(aWorkbook({ sheets: { 控え: copy, 表: aTable([['a']]) }, states }))
		).toMatchObject([{ theirs: 'met' }]);
	});

	it('is understood by its headings where the first row was deleted', () => {
		const filled = changed(tableOf(city), 'SVC-02', noteColumn, '確認した');
		const [, ...lines] = encodeAnswerSheetCsv(filled).split('\r\n');
		const differences = differencesIn(new TextEncoder().encode(lines.join('\r\n')));
		expect(differences.map(({ id }) => id)).toEqual(['own-app SVC-02 note']);
	});

	it('is understood in Shift_JIS and with what spreadsheet programs do to texts', () => {
		const ascii = { ...tableOf({ ...city, answers: {} }) };
		const filled = changed(
			changed(ascii, 'SVC-02', noteColumn, 'A\r\nB  '),
			'SVC-01',
			statusColumn,
			'  ＭＥＴ '
		);
		const text = encodeAnswerSheetCsv({
			...filled,
			headings: filled.headings.map((heading) => (heading.startsWith('mt:') ? heading : '')),
			rows: filled.rows.map((row) => row.map((cell, column) => (column === 0 ? '' : cell)))
		}).replace('\ufeff', '');
		const sjis = shiftJis(text);
		const differences = differencesIn(sjis, { ...city, answers: {} });
		expect(differences.map(({ id, theirs }) => [id, theirs])).toEqual([
			['own-app SVC-01 status', 'met'],
			['own-app SVC-02 note', 'A\nB']
		]);
	});

	it('leaves out rows it does not understand, and says which and why', () => {
		const table = tableOf(city);
		const odd: AnswerSheetTable = {
			...table,
			rows: [
				...changed(table, 'SVC-02', statusColumn, 'たぶん').rows,
				(table.rows[0] ?? []).with(9, 'GOV-99'),
				(table.rows[1] ?? []).with(noteColumn, '別のこと')
			]
		};
		const { rows, issues } = rowsIn(csv(odd));
		expect(issues.map(({ problem, value }) => [problem, value])).toEqual([
			['unknown-status', 'たぶん'],
			['unknown-row', 'organisation GOV-99'],
			['answered-twice', 'organisation GOV-02'],
			['answered-twice', 'organisation GOV-02']
		]);
		expect(rows).toHaveLength(3);
	});

	it.each(['', 'another'])('tells of rows whose assessment is "%s" among good ones', (id) => {
		const table = tableOf(city);
		const strays = {
			...table,
			rows: table.rows.map((row) => (row[1] === 'SVC-01' ? row.with(7, id) : row))
		};
		const { rows, issues } = rowsIn(csv(strays));
		expect(rows.map(({ key }) => key.control)).not.toContain('SVC-01');
		const problem = id === '' ? 'place-lost' : 'of-other-assessment';
		expect(issues).toMatchObject([{ problem, value: '一部実施' }]);
	});

	it('tells of an answered row whose control is lost, and not of a remark', () => {
		const table = tableOf(city);
		const lost = { ...table, rows: table.rows.map((row) => row.with(9, '')) };
		const given = { ...lost, rows: [...table.rows, ...lost.rows, ['控え']] };
		const { issues } = rowsIn(csv(given));
		expect(issues.map(({ problem, value }) => [problem, value])).toEqual([
			['place-lost', '実施済み'],
			['place-lost', '一部実施']
		]);
	});

	it('is refused as a whole where it is another table, of another assessment, or empty', () => {
		const refusal = (bytes: Uint8Array, assessment = city) => {
			const sheet = read(bytes, assessment);
			return sheet.ok ? undefined : sheet.error.kind;
		};
		const table = tableOf(city);
		expect(refusal(new TextEncoder().encode('a,b\r\n1,2\r\n'))).toBe('not-an-answer-sheet');
		expect(refusal(csv(table), { ...city, id: 'another' })).toBe('sheet-of-other-assessment');
		expect(refusal(csv({ ...table, rows: [] }))).toBe('no-rows');
	});
});

/** Encodes the few letters these tests need; Node only decodes Shift_JIS. */
function shiftJis(text: string): Uint8Array {
	const known: Readonly<Record<string, readonly number[]>> = {
		点: [0x93, 0x5f],
		検: [0x8c, 0x9f],
		項: [0x8d, 0x80],
		目: [0x96, 0xda],
		Ｍ: [0x82, 0x6c],
		Ｅ: [0x82, 0x64],
		Ｔ: [0x82, 0x73]
	};
	return Uint8Array.from(
		Array.from(text).flatMap(
			(letter) => known[letter] ?? [letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : 0x3f]
		)
	);
}
