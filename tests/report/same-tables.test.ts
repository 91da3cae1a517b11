import { sampleCity } from 'virtual:sample-city';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';

import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { actionPart } from '#lib/report/content/action-part.ts';
import { evidencePart } from '#lib/report/content/evidence-part.ts';
import { gapPart } from '#lib/report/content/gap-part.ts';
import { layerPart } from '#lib/report/content/layer-part.ts';
import { reportSource, type ReportInput } from '#lib/report/content/report-source.ts';
import type { ReportBlock, ReportCell } from '#lib/report/content/report-block.ts';
import { renderCsv } from '#lib/report/csv/render-csv.ts';
import { renderXlsx } from '#lib/report/xlsx/render-xlsx.ts';
import { arbitraryCity } from '../support/arbitrary-city.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { wordsWithin } from './block-words.ts';
import { tablesIn } from './content/report-texts.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const inputOf = (extent: ReportExtent): ReportInput => ({
	checklist,
	assessment: sample,
	lenses: shippedGuidelines.lenses,
	choices: { ...plainChoices('ja'), extent }
});

type Row = readonly string[];

/** The rows of the workbook, by the name of their sheet. */
function sheetsOf(input: ReportInput): ReadonlyMap<string, readonly Row[]> {
	const book = readWorkbook(renderXlsx(input), 'r.xlsx');
	if (!book.ok) throw new Error(book.error.kind);
	return new Map(book.value.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
}

function rowsOfCsv(input: ReportInput): readonly Row[] {
	const parsed = parseCsv(renderCsv(input).slice(1));
	if (!parsed.ok) throw new Error(parsed.error.problem);
	return parsed.value.map(({ cells }) => cells);
}

/** The same content as the blocks have it, row by row. */
function checkTables(input: ReportInput): void {
	const source = reportSource(input);
	const { messages, pairs, gaps, layers, assessment } = source;
	// Told by a date, by an empty cell, or on the sheet of findings.
	const elsewhere = [
		...[messages.overdue, messages.expired, messages.noAction, messages.noOwner, messages.noDue],
		...['–', '発行', '期限', 'SHA-256', messages.objected],
		...Object.values(messages.statuses).map((status) => messages.reviewedAs(status)),
		...['計画しない理由', '期限がない理由', '計画なし', '求めること', '起こりうること', 'はじめに'],
		...['手間', '重み', '影響', '計画：', '・証', messages.parts.seeGaps]
	];
	const missing = (block: readonly ReportCell[], written: Row | undefined): readonly string[] => {
		const days = (written ?? []).filter((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell));
		const said = [...(written ?? []), ...days.map((day) => messages.dateOf(day))].join(' ');
		return piecesOf(block, elsewhere).filter((piece) => !flat(said).includes(flat(piece)));
	};
	const expectAll = (
		rows: readonly (readonly ReportCell[])[],
		written: (row: readonly ReportCell[], place: number) => Row | undefined
	): void => {
		rows.forEach((row, place) => {
			expect(missing(row, written(row, place)), JSON.stringify(row)).toEqual([]);
		});
	};
	const sheets = sheetsOf(input);
	const sheet = (name: string) => sheets.get(name)?.slice(1) ?? [];
	// The blocks have a row for each control, the sheets one for each of its gaps.
	const ofControl = (rows: readonly Row[]) => (row: readonly ReportCell[]) =>
		gaps.flatMap(({ judged: { pair } }, place) =>
			row[0]?.id === `gap-${pair.control.id}` ? (rows[place] ?? []) : []
		);
	expectAll(rowsIn(gapPart(source)), ofControl(sheet(messages.gapsTitle)));
	expectAll(rowsIn(actionPart(source)), ([first]) => {
		const place = assessment.actions.findIndex(({ id }) => first?.id === `action-${id}`);
		return sheet(messages.actionsTitle)[place];
	});
	expectAll(rowsIn(evidencePart(source)), (_, place) => sheet(messages.evidence)[place]);

	const csv = rowsOfCsv(input).slice(1);
	const inCsv = gaps.map(({ judged }) => csv[pairs.indexOf(judged.pair)] ?? []);
	expectAll(rowsIn(gapPart(source)), ofControl(inCsv));

	const answers = layers.flatMap((layer) => answersIn(layerPart(source, layer)));
	const told = new Set(answers.map(({ anchor }) => anchor));
	expect(told.size).toBe(pairs.length);
	for (const { anchor, cells } of answers) {
		const place = pairs.findIndex(
			({ component, control }) => anchor === `answer-${component}:${control.id}`
		);
		expect(missing(cells, sheet(messages.answersSheet)[place])).toEqual([]);
		expect(missing(cells, csv[place])).toEqual([]);
	}
}

const rowsIn = (blocks: readonly ReportBlock[]) => tablesIn(blocks).flatMap(({ rows }) => rows);

type Told = { readonly anchor: string; readonly cells: readonly ReportCell[] };

/** What is told of each answer: its row, its cell beside other components, and its note beneath them. */
const answersIn = (blocks: readonly ReportBlock[]): readonly Told[] =>
	rowsIn(blocks).flatMap((row): readonly Told[] => {
		const [first] = row;
		const anchor = first?.id ?? first?.to ?? '';
		if (anchor.startsWith('answer-')) return [{ anchor, cells: row }];
		return row
			.filter(({ id = '' }) => id.startsWith('answer-'))
			.map((cell) => ({ anchor: cell.id ?? '', cells: [...(first ? [first] : []), cell] }));
	});

/** The words of a row in pieces that other formats put into cells of their own. */
const piecesOf = (row: readonly ReportCell[], elsewhere: readonly string[]): readonly string[] =>
	wordsWithin(row)
		.map((text) => elsewhere.reduce((rest, word) => rest.replaceAll(word, ' '), text))
		.flatMap((text) => text.replace(/ほか\d+か所/u, '').split(between))
		.filter((piece) => piece !== '');

const between = /[\s（）／。・：、]+/u;
const flat = (text: string): string => text.split(between).join('');

describe('XLSX and CSV hold every word of the tables they share with the blocks', () => {
	it('of the sample city', () => {
		checkTables(inputOf({ kind: 'full' }));
	});

	it('of an extract for a component, and for a party', () => {
		const component = sample.components.find(({ id }) => sample.answers[id])?.id ?? '';
		checkTables(inputOf({ kind: 'component', component }));
		checkTables(inputOf({ kind: 'party', party: sample.parties[0]?.id ?? '' }));
	});

	it('of any city', () => {
		fc.assert(
			fc.property(arbitraryCity, ({ checklist: asked, assessment }) => {
				checkTables({ checklist: asked, assessment, lenses: [], choices: plainChoices('ja') });
			}),
			{ numRuns: 40 }
		);
	});
});
