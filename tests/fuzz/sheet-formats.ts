import { decodeAnswersCsv } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { previewTables } from '#lib/formats/checklist-table/preview-table.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import { runCli } from '../support/run-cli.ts';
import { hold, kindOf, type FuzzFormat, type Verdict } from './fuzz-format.ts';
import { mutateArchive } from './mutate-archive.ts';
import { mutateText } from './mutate-json.ts';
import { holdWordsFrom, textsOfWorkbook } from './same-words.ts';
import * as seeds from './seed-files.ts';

const mapping = { headerRow: 1, columns: { id: 0, section: 1, statement: 2, weight: 3 } };

/** Reads a sheet and what would be imported of it. */
function readSheet(bytes: Uint8Array, name: string): Verdict {
	const book = readWorkbook(bytes, name);
	if (!book.ok) return { refused: kindOf(book.error) };
	const source = sourceOf(bytes);
	for (const sheet of book.value.sheets) {
		const preview = previewTables([{ name: sheet.name, table: sheet, mapping }]);
		if (source !== undefined) holdWordsFrom(source, sheet.rows, preview.rows);
	}
	return 'accepted';
}

/** The texts that a file holds, by other means than the reader's. */
function sourceOf(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return textsOfWorkbook(bytes);
	const text = decodeSpreadsheetText(bytes);
	return text.ok ? text.value.text : undefined;
}

const answersCsv = [
	'component,control,status,note',
	'bus,SVC-01,met,毎週見直す',
	'bus,SVC-02,not-met,"表、""あり"""'
].join('\r\n');

function readAnswers(bytes: Uint8Array): Verdict {
	const { checklist, assessment } = seeds.smallCity;
	const read = decodeAnswersCsv(bytes, checklist, assessment);
	if (!read.ok) return { refused: kindOf(read.error) };
	holdWordsFrom(sourceOf(bytes) ?? '', read.value);
	return 'accepted';
}

/** Brings an answer sheet in by the command line. */
const takeSheet =
	(name: string) =>
	async (bytes: Uint8Array): Promise<Verdict> => {
		const given = { 'f.json': seeds.smallFile, [name]: bytes };
		const { exitCode, files, err } = await runCli(
			['answer', 'f.json', '--sheet', name, '-o', 'g.json'],
			given
		);
		hold(exitCode !== 70, err);
		const taken = files.get('g.json');
		if (taken === undefined) return { refused: `exit ${String(exitCode)}` };
		const { answers } = JSON.parse(new TextDecoder().decode(taken)) as {
			readonly answers: unknown;
		};
		const source = sourceOf(bytes);
		if (source !== undefined)
			holdWordsFrom(source + new TextDecoder().decode(seeds.smallFile), answers);
		return 'accepted';
	};

/** Formats of sheets, with the answer sheets that the command line wrote. */
export const sheetFormats = async (): Promise<readonly FuzzFormat[]> => [
	{
		name: 'check sheet (XLSX)',
		share: 7,
		seeds: seeds.checkSheets,
		mutate: mutateArchive,
		read: (bytes) => readSheet(bytes, 's.xlsx')
	},
	{
		name: 'check sheet (CSV, TSV)',
		share: 8,
		seeds: seeds.checkTables,
		mutate: mutateText,
		read: (bytes) => readSheet(bytes, 's.csv')
	},
	{
		name: 'answer table (CSV)',
		share: 7,
		seeds: [seeds.inUtf8(answersCsv)],
		mutate: mutateText,
		read: readAnswers
	},
	{
		name: 'answer sheet (XLSX)',
		share: 2,
		seeds: [await seeds.written('sheet', 'f.json', '-o', 's.xlsx')],
		mutate: mutateArchive,
		read: takeSheet('s.xlsx')
	},
	{
		name: 'answer sheet (CSV)',
		share: 4,
		seeds: [await seeds.written('sheet', 'f.json', '-o', 's.csv')],
		mutate: mutateText,
		read: takeSheet('s.csv')
	}
];
