import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { checklistFileName } from '#lib/formats/checklist/decode-checklist-files.ts';
import {
	decodeText,
	largestTextFile,
	type DecodeTextError
} from '#lib/formats/decoding/decode-text.ts';
import { parseJson } from '#lib/formats/decoding/parse-json.ts';
import { looksLikeOscal } from '#lib/formats/oscal/looks-like-oscal.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import type { Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import type { FileError, PickedFile } from './file-ports.ts';

/** What picked files turn out to be, before anything is understood of them. */
export type ChecklistSource =
	/** Our own format: texts by file name. */
	| { readonly kind: 'authored'; readonly texts: Readonly<Record<string, string>> }
	| { readonly kind: 'oscal'; readonly text: string }
	| { readonly kind: 'table'; readonly workbook: Workbook };

/** Why picked files are no source of a checklist; `file` names the one. */
export type ChecklistSourceError = {
	readonly file: string;
	readonly error:
		| DecodeTextError
		| SpreadsheetError
		| Extract<FileError, { kind: 'file-not-readable' }>
		/** Tables and catalogs are imported one at a time. */
		| { readonly kind: 'one-at-a-time' };
};

type Read = { readonly name: string; readonly bytes: Uint8Array };

/** Reads picked files and tells by their content what they are. */
export async function readChecklistSource(
	picked: readonly PickedFile[]
): Promise<Result<ChecklistSource, ChecklistSourceError>> {
	const files: Read[] = [];
	for (const file of picked) {
		const read = await readBytes(file);
		if (!read.ok) return fail({ file: file.name, error: read.error });
		files.push({ name: file.name, bytes: read.value });
	}
	const [first, ...others] = files;
	if (first === undefined) return ok({ kind: 'authored', texts: {} });
	const authored = files.every(({ name }) => isYaml(name));
	if (others.length > 0 && !authored) {
		return fail({ file: first.name, error: { kind: 'one-at-a-time' } });
	}
	if (authored) return readTexts(files);
	return isJson(first) ? readJson(first) : readTable(first);
}

async function readBytes(
	file: PickedFile
): Promise<Result<Uint8Array, ChecklistSourceError['error']>> {
	const { name, size } = file;
	if (size > largestTextFile) return fail({ kind: 'too-large', size, limit: largestTextFile });
	try {
		return ok(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return fail({ kind: 'file-not-readable', name, cause: error.name });
	}
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** A spreadsheet never begins like a JSON object. */
const isJson = ({ name, bytes }: Read): boolean =>
	/\.json$/i.test(name) || bytes.subarray(0, 100).find((byte) => byte > 0x20) === 0x7b;

function readTexts(files: readonly Read[]): Result<ChecklistSource, ChecklistSourceError> {
	const texts: Record<string, string> = {};
	for (const { name, bytes } of files) {
		const text = decodeText(bytes);
		if (!text.ok) return fail({ file: name, error: text.error });
		texts[name.toLowerCase() === checklistFileName ? checklistFileName : name] = text.value;
	}
	return ok({ kind: 'authored', texts });
}

function readJson({ name, bytes }: Read): Result<ChecklistSource, ChecklistSourceError> {
	const text = decodeText(bytes);
	if (!text.ok) return fail({ file: name, error: text.error });
	const json = parseJson(text.value);
	return json.ok && looksLikeOscal(json.value) !== undefined
		? ok({ kind: 'oscal', text: text.value })
		: ok({ kind: 'authored', texts: { [name]: text.value } });
}

function readTable({ name, bytes }: Read): Result<ChecklistSource, ChecklistSourceError> {
	const workbook = readWorkbook(bytes, name);
	return workbook.ok
		? ok({ kind: 'table', workbook: workbook.value })
		: fail({ file: name, error: workbook.error });
}
