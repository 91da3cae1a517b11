import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { sheetPart, type SheetExtent } from '#lib/domain/rounds/sheet-part.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import {
	answerSheetTable,
	type AnswerSheetTable
} from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import {
	changesOfSheet,
	compareAnswerSheet,
	withoutConflict
} from '#lib/formats/answer-sheet/compare-answer-sheet.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { readAnswerSheet } from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { answerSheetWords } from '#lib/i18n/answer-sheet-words.ts';
import { renderAnswerSheet } from '#lib/report/xlsx/render-answer-sheet.ts';
import { aTable, aWorkbook } from '../spreadsheet/a-workbook.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';
import { windows31JBytes } from '../../support/windows-31j-bytes.ts';

const { checklist } = aCityWithSecrets;
const city: Assessment = {
	...aCityWithSecrets.assessment,
	answers: {
		organisation: { 'GOV-01': { status: 'met', note: '一行目\n二行目' } },
		'own-app': { 'SVC-01': { status: 'partly', note: '=1+1', evidence: ['own-proof'] } }
	}
};
const at = { at: '2026-12-01T00:00:00Z' };
const partOf = (assessment: Assessment, extent: SheetExtent = { kind: 'all' }) =>
	sheetPart(assessment, listPairs(checklist, assessment), extent);
const sourceOf = (assessment: Assessment, extent?: SheetExtent) => ({
	...partOf(assessment, extent),
	checklist,
	locale: 'ja' as const,
	words: answerSheetWords('ja')
});
const tableOf = (assessment: Assessment) => answerSheetTable(sourceOf(assessment));
const csv = (table: AnswerSheetTable) => new TextEncoder().encode(encodeAnswerSheetCsv(table));

function read(bytes: Uint8Array, assessment = city) {
	const book = readWorkbook(bytes, 's');
	if (!book.ok) throw new Error(book.error.kind);
	return readAnswerSheet(book.value, assessment, partOf(assessment).keys);
}
function rowsIn(bytes: Uint8Array, assessment = city) {
	const sheet = read(bytes, assessment);
	if (!sheet.ok) throw new Error(sheet.error.kind);
	return sheet.value;
}
const differencesIn = (bytes: Uint8Array, assessment = city) =>
	compareAnswerSheet(assessment, rowsIn(bytes, assessment).rows);

const [statusColumn, noteColumn] = [4, 5];
/** The table with one cell of the row of a control changed. */
const changed = (table: AnswerSheetTable, control: string, column: number, text: string) => ({
	...table,
	rows: table.rows.map((row) => (row[1] === control ? row.with(column, text) : row))
});

const arbitraryAnswer: fc.Arbitrary<Answer> = fc
	.record({
		status: fc.constantFrom(...answerStatuses),
		note: fc.constantFrom(
			'',
			'=SUM(A1)',
			'-',
			'+81',
			'@x',
			"'",
			'一\n二',
			'a,"b"',
			'𠮷野家',
			'0123'
		),
		reason: fc.constantFrom('', '対象の設備がない')
	})
	.map(({ status, note, reason }) => ({
		status,
		...(note !== '' && { note }),
		...(reason !== '' && { reason })
	}));
const answers = fc.record({ one: arbitraryAnswer, two: arbitraryAnswer });
const withAnswers = ({ one, two }: { one: Answer; two: Answer }): Assessment => ({
	...city,
	answers: { organisation: { 'GOV-01': one }, 'own-app': { 'SVC-02': two } }
});

describe('an answer sheet', () => {
	it('comes back unchanged as no difference at all, as XLSX and as CSV', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const assessment = withAnswers(given);
				for (const bytes of [renderAnswerSheet(sourceOf(assessment)), csv(tableOf(assessment))]) {
					expect(rowsIn(bytes, assessment).rows).toHaveLength(5);
					expect(differencesIn(bytes, assessment)).toEqual([]);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('saved by Excel as Windows-31J brings what was written into it, and no character besides', () => {
		const note = '要綱第3条〜5条 − 見直し中 ‖ 100¢ ¬ 𠮷田';
		const assessment: Assessment = {
			...city,
			answers: {
				organisation: {
					'GOV-01': { status: 'partly', note },
					'GOV-02': { status: 'not-applicable', reason: '3〜5月は—ない' }
				}
			}
		};
		const table = tableOf(assessment);
		const saved = (given: AnswerSheetTable) =>
			windows31JBytes(encodeAnswerSheetCsv(given).slice(1));
		expect(differencesIn(saved(table), assessment)).toEqual([]);
		const longer = changed(table, 'GOV-01', noteColumn, `${note}。6月〜`);
		const differences = differencesIn(saved(longer), assessment);
		const theirs = `${note}。6月～`;
		expect(differences).toMatchObject([
			{ field: 'note', mine: note, theirs, state: 'theirs-only' }
		]);
		expect(changesOfSheet(assessment, differences, withoutConflict(differences))).toEqual([
			{ component: 'organisation', control: 'GOV-01', answer: { status: 'partly', note: theirs } }
		]);
	});

	it('brings what was filled in, and taking it in makes it so', () => {
		fc.assert(
			fc.property(answers, answers, (before, after) => {
				const [old, wanted] = [withAnswers(before), withAnswers(after)];
				const table = {
					...tableOf(old),
					rows: tableOf(wanted).rows.map((row, order) => [
						...row.slice(0, 10),
						...(tableOf(old).rows[order]?.slice(10) ?? [])
					])
				};
				const differences = differencesIn(csv(table), old);
				expect(differences.every(({ state }) => state === 'theirs-only')).toBe(true);
				const changes = changesOfSheet(old, differences, withoutConflict(differences));
				const taken = recordAnswers(old, changes, at);
				expect(tableOf(taken).rows.map((row) => row.slice(4, 7))).toEqual(
					tableOf(wanted).rows.map((row) => row.slice(4, 7))
				);
			}),
			{ numRuns: 30 }
		);
	});

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

	it('tells a conflict where the city changed the same cell, and only there', () => {
		const table = changed(
			changed(tableOf(city), 'SVC-01', statusColumn, '実施済み'),
			'SVC-01',
			noteColumn,
			'相手のメモ'
		);
		const now = recordAnswers(
			city,
			[
				{
					component: 'own-app',
					control: 'SVC-01',
					answer: { status: 'not-met', note: '=1+1', evidence: ['own-proof'] }
				}
			],
			at
		);
		const differences = differencesIn(csv(table), now);
		expect(differences.map(({ field, state }) => [field, state])).toEqual([
			['status', 'conflict'],
			['note', 'theirs-only']
		]);
		const taken = recordAnswers(
			now,
			changesOfSheet(now, differences, withoutConflict(differences)),
			at
		);
		expect(taken.answers['own-app']?.['SVC-01']).toMatchObject({
			status: 'not-met',
			note: '相手のメモ',
			evidence: ['own-proof']
		});
	});

	it('shows a party its own questions, and nothing of others', () => {
		const source = sourceOf(aCityWithSecrets.assessment, { kind: 'party', party: 'own-firm' });
		const text = encodeAnswerSheetCsv(answerSheetTable(source));
		expect(text).toContain('OWN-NOTE');
		expect(text).not.toMatch(/SECRET|WITHHELD/);
		expect(source.keys.map(({ control }) => control)).toEqual(['GOV-02', 'SVC-01', 'SVC-02']);
		const ofComponent = sourceOf(aCityWithSecrets.assessment, {
			kind: 'component',
			component: 'own-app'
		});
		expect(encodeAnswerSheetCsv(answerSheetTable(ofComponent))).not.toMatch(/SECRET|WITHHELD/);
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
