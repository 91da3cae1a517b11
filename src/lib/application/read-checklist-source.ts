import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { checklistFileName } from '#lib/formats/checklist/decode-checklist-files.ts';
import {
	decodeText,
	largestTextFile,
	type DecodeTextError
} from '#lib/formats/decoding/decode-text.ts';
import type { OscalLeftOut } from '#lib/formats/oscal/left-tally.ts';
import {
	resolveOscalFiles,
	type OscalFile,
	type OscalFilesError
} from '#lib/formats/oscal/profile/resolve-profile.ts';
import { readWorkbook } from '#lib/formats/spreadsheet/read-workbook.ts';
import type { SpreadsheetError } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import type { Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import type { PickedFile } from './file-ports.ts';
import { kindOfFile, type FileKind, type ReadFile } from './kind-of-file.ts';
import { readPickedFile, type ReadPickedError } from './read-picked-file.ts';

/** What picked files turn out to be, before anything is understood of them. */
export type ChecklistSource =
	/** Our own format: texts by file name. */
	| { readonly kind: 'authored'; readonly texts: Readonly<Record<string, string>> }
	/** A catalog, or what a profile makes of one; `left` is what of the profile has no effect. */
	| { readonly kind: 'oscal'; readonly text: string; readonly left: readonly OscalLeftOut[] }
	| { readonly kind: 'table'; readonly workbook: Workbook };

/** Why picked files are no source of a checklist; `file` names the one. */
export type ChecklistSourceError = {
	readonly file: string;
	readonly error:
		| DecodeTextError
		| SpreadsheetError
		| ReadPickedError
		/** Tables and catalogs are imported one at a time. */
		| OscalFilesError;
};

/** Reads picked files and tells by their content what they are. */
export async function readChecklistSource(
	picked: readonly PickedFile[]
): Promise<Result<ChecklistSource, ChecklistSourceError>> {
	const files: ReadFile[] = [];
	for (const file of picked) {
		const read = await readPickedFile(file, largestTextFile);
		if (!read.ok) return fail({ file: file.name, error: read.error });
		files.push({ name: file.name, bytes: read.value });
	}
	const [first, ...others] = files;
	if (first === undefined) return ok({ kind: 'authored', texts: {} });
	const authored = files.every(({ name }) => isYaml(name));
	const kind = kindOfFile(first);
	if (!authored && files.every((file) => kindOfFile(file) === 'oscal')) return readOscal(files);
	if (others.length > 0 && !authored) {
		return fail({ file: first.name, error: { kind: 'one-at-a-time' } });
	}
	return authored || isJson(kind) ? readTexts(files) : readTable(first);
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(name);

/** JSON is read as a checklist, whatever it says to be: the reader tells what is wrong with it. */
const isJson = (kind: FileKind): boolean =>
	(['checklist', 'assessment', 'publication', 'result', 'json'] as const).some(
		(json) => json === kind
	);

function readTexts(files: readonly ReadFile[]): Result<ChecklistSource, ChecklistSourceError> {
	const texts: Record<string, string> = {};
	for (const { name, bytes } of files) {
		const text = decodeText(bytes);
		if (!text.ok) return fail({ file: name, error: text.error });
		texts[name.toLowerCase() === checklistFileName ? checklistFileName : name] = text.value;
	}
	return ok({ kind: 'authored', texts });
}

/** A catalog, or a profile with the catalogs that it chooses from. */
function readOscal(files: readonly ReadFile[]): Result<ChecklistSource, ChecklistSourceError> {
	const texts: OscalFile[] = [];
	for (const { name, bytes } of files) {
		const text = decodeText(bytes);
		if (!text.ok) return fail({ file: name, error: text.error });
		texts.push({ name, text: text.value });
	}
	const catalog = resolveOscalFiles(texts);
	return catalog.ok
		? ok({ kind: 'oscal', ...catalog.value })
		: fail({ file: files.map(({ name }) => name).join(', '), error: catalog.error });
}

function readTable({ name, bytes }: ReadFile): Result<ChecklistSource, ChecklistSourceError> {
	const workbook = readWorkbook(bytes, name);
	return workbook.ok
		? ok({ kind: 'table', workbook: workbook.value })
		: fail({ file: name, error: workbook.error });
}
