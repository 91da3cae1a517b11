import { findColumns } from '#lib/formats/answer-sheet/find-columns.ts';
import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { looksLikeAnswerTable } from '#lib/formats/answers-csv/decode-answers-csv.ts';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { decodeText } from '#lib/formats/decoding/decode-text.ts';
import { parseJson } from '#lib/formats/decoding/parse-json.ts';
import { formatOf } from '#lib/formats/decoding/read-envelope.ts';
import { looksLikeOscal } from '#lib/formats/oscal/looks-like-oscal.ts';
import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import { startsLikeZip } from '#lib/formats/packet/read-bag.ts';
import { looksLikePdf } from '#lib/formats/report-pdf/looks-like-pdf.ts';
import { openPackage } from '#lib/formats/spreadsheet/package-parts.ts';
import { isCompoundFile, readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SheetRow } from '#lib/formats/spreadsheet/workbook.ts';
import { holdsNothing } from './holds-nothing.ts';

/** Everything that a file can be told to be. */
export const fileKinds = [
	'assessment',
	/** A ZIP, unless it is an office document. */
	'packet',
	/** An age file; what is in it shows when it is unlocked. */
	'locked',
	/** A PDF; whether it is a report of ours shows when it is inspected. */
	'report',
	/** A checklist, crosswalk or lens of our own format, in YAML or JSON. */
	'checklist',
	'oscal',
	'answer-sheet',
	'answer-table',
	/** Any other spreadsheet. */
	'table',
	/** Published scores, out of their packet. */
	'publication',
	/** Scores and findings as the command line prints them. */
	'result',
	/** Who was asked to answer a checklist, and by when. */
	'campaign',
	/** JSON that is none of the above, or not whole. */
	'json',
	'signature',
	'signing-key',
	'receiving-key',
	/** Public keys, and lists of signers. */
	'public-key',
	'web-page',
	'empty',
	/** None of ours: at best a piece of evidence. */
	'other'
] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file whose bytes were read. */
export type ReadFile = { readonly name: string; readonly bytes: Uint8Array };

/** Tells what a file is: by its content wherever that says it, by its name for YAML and CSV alone. */
export function kindOfFile(file: ReadFile): FileKind {
	const { name, bytes } = file;
	if (startsLikeAge(bytes)) return 'locked';
	if (startsLikeZip(bytes)) return isOfficeDocument(bytes) ? kindOfSpreadsheet(file) : 'packet';
	if (isCompoundFile(bytes)) return kindOfSpreadsheet(file);
	const beginning = beginningOf(bytes);
	if (beginning.startsWith('{') && !isYaml(name)) return kindOfJson(bytes, beginning);
	if (looksLikePdf(bytes)) return 'report';
	return kindOfText(file, beginning);
}

function kindOfText(file: ReadFile, beginning: string): FileKind {
	const { name, bytes } = file;
	if (beginning === '') return holdsNothing(bytes) ? 'empty' : 'other';
	if (/\.json$/i.test(name)) return 'json';
	if (isYaml(name)) return 'checklist';
	return textSigns.find(([sign]) => sign.test(beginning))?.[1] ?? kindOfCsv(file);
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Bytes at the beginning by which a text is known. */
const tellingBytes = 4096;

/** The beginning of a text without what may stand before it: a byte order mark, white space. */
const beginningOf = (bytes: Uint8Array): string =>
	new TextDecoder().decode(bytes.subarray(0, tellingBytes)).trimStart();

const textSigns: readonly (readonly [RegExp, FileKind])[] = [
	[/^-----BEGIN SSH SIGNATURE-----/, 'signature'],
	[/^-----BEGIN OPENSSH PRIVATE KEY-----/, 'signing-key'],
	[/^AGE-(?:SECRET-KEY|PLUGIN)-/m, 'receiving-key'],
	[/^age1[a-z0-9+._-]{58,}\s*$|\b(?:ssh-|ecdsa-|sk-)\S+ AAAA/m, 'public-key'],
	[/^<(?:!doctype html|html)\b/i, 'web-page']
];

/** Files of ours say first what they are; others are read whole, since their keys may stand anywhere. */
function kindOfJson(bytes: Uint8Array, beginning: string): FileKind {
	const stated = /^\{\s*"format"\s*:\s*"([^"]*)"/.exec(beginning)?.[1];
	if (stated !== undefined) return kindOfFormat(stated);
	const text = decodeText(bytes);
	const json = text.ok ? parseJson(text.value) : text;
	if (!json.ok) return 'json';
	return looksLikeOscal(json.value) === undefined
		? kindOfFormat(formatOf(json.value) ?? '')
		: 'oscal';
}

function kindOfFormat(format: string): FileKind {
	switch (format) {
		case 'machi-tenken/assessment':
			return 'assessment';
		case 'machi-tenken/publication':
			return 'publication';
		case 'machi-tenken/campaign':
			return 'campaign';
		case 'machi-tenken/checklist':
		case 'machi-tenken/crosswalk':
		case 'machi-tenken/lens':
			return 'checklist';
		default:
			return format.startsWith('machi-tenken/') ? 'result' : 'json';
	}
}

/** Office documents name their own kind at the top, where packets have one folder and nothing else. */
function isOfficeDocument(bytes: Uint8Array): boolean {
	const parts = openPackage(bytes);
	return parts.ok && (parts.value.has('[Content_Types].xml') || parts.value.has('mimetype'));
}

function kindOfSpreadsheet({ name, bytes }: ReadFile): FileKind {
	const book = readWorkbook(bytes, name);
	if (!book.ok) return book.error.kind === 'not-a-spreadsheet' ? 'other' : 'table';
	return book.value.sheets.some(({ rows }) => isAnswerSheet(rows)) ? 'answer-sheet' : 'table';
}

const isAnswerSheet = (rows: readonly Pick<SheetRow, 'cells'>[]): boolean =>
	findColumns(rows) !== undefined;

function kindOfCsv({ name, bytes }: ReadFile): FileKind {
	const text = decodeSpreadsheetText(bytes);
	const rows = text.ok ? parseCsv(text.value.text) : text;
	if (rows.ok) {
		if (isAnswerSheet(rows.value)) return 'answer-sheet';
		if (looksLikeAnswerTable(rows.value)) return 'answer-table';
	}
	return /\.[ct]sv$/i.test(name) ? 'table' : 'other';
}
