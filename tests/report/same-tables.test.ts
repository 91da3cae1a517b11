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
	const { messages, pairs, gaps, layers } = source;
	// Told by a date, by an empty cell, or on the sheet of findings.
	const elsewhere = [
		...[messages.overdue, messages.expired, messages.noAction, messages.noOwner, messages.noDue],
		...['–', '発行', '期限', 'SHA-256', messages.objected],
		...Object.values(messages.statuses).map((status) => messages.reviewedAs(status))
	];
	const missing = (block: readonly ReportCell[], written: Row | undefined): readonly string[] => {
		const days = (written ?? []).filter((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell));
		const said = [...(written ?? []), ...days.map((day) => messages.dateOf(day))].join(' ');
		return piecesOf(block, elsewhere).filter((piece) => !flat(said).includes(flat(piece)));
	};
	const expectAll = (
		rows: readonly (readonly ReportCell[])[],
		written: (place: number) => Row | undefined
	): void => {
		rows.forEach((row, place) => {
			expect(missing(row, written(place)), JSON.stringify(row)).toEqual([]);
		});
	};
	const sheets = sheetsOf(input);
	const sheet = (name: string) => (place: number) => sheets.get(name)?.[place + 1];
	expectAll(rowsIn(gapPart(source)), sheet(messages.gapsTitle));
	expectAll(rowsIn(actionPart(source)), sheet(messages.actionsTitle));
	expectAll(rowsIn(evidencePart(source)), sheet(messages.evidence));

	const csv = rowsOfCsv(input);
	const inCsv = ({ component, control }: (typeof pairs)[number]) =>
		csv[1 + rankOf(component, control)];
	const rankOf = (component: string, control: (typeof pairs)[number]['control']) =>
		pairs.findIndex((pair) => pair.component === component && pair.control.id === control.id);
	expectAll(rowsIn(gapPart(source)), (place) => {
		const pair = gaps[place]?.judged.pair;
		return pair && inCsv(pair);
	});
	const answers = layers
		.flatMap((layer) => layerPart(source, layer))
		.flatMap((block) => (block.kind === 'table' ? block.rows : []))
		.filter(([first]) => first?.id?.startsWith('answer-'));
	expect(answers).toHaveLength(pairs.length);
	for (const row of answers) {
		const place = pairs.findIndex(
			({ component, control }) => row[0]?.id === `answer-${component}:${control.id}`
		);
		expect(missing(row, sheets.get(messages.answersSheet)?.[place + 1])).toEqual([]);
		expect(missing(row, csv[place + 1])).toEqual([]);
	}
}

const rowsIn = (blocks: readonly ReportBlock[]) => tablesIn(blocks).flatMap(({ rows }) => rows);

/** The words of a row in pieces that other formats put into cells of their own. */
const piecesOf = (row: readonly ReportCell[], elsewhere: readonly string[]): readonly string[] =>
	wordsWithin(row)
		.map((text) => elsewhere.reduce((rest, word) => rest.replaceAll(word, ' '), text))
		.flatMap((text) => text.split(/[\s（）／]+/u))
		.filter((piece) => piece !== '');

const flat = (text: string): string => text.replace(/[\s（）／]+/gu, '');

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
