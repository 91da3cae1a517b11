import { strToU8 } from 'fflate';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { strictText } from '../decoding/strict-text.ts';
import { columnLetters, type CellPlace } from '../spreadsheet/cell-reference.ts';
import type { SpreadsheetError } from '../spreadsheet/spreadsheet-error.ts';
import { spreadsheetLimits } from '../spreadsheet/spreadsheet-limits.ts';
import { sourceOf } from '../reading/byte-source.ts';
import { readAtOnce } from '../reading/reading.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { replaceInZip } from '../zip/replace-in-zip.ts';
import { partKey, readZipDirectory } from '../zip/zip-directory.ts';
import { allowedWords } from './allowed-words.ts';
import { findRefusal, type Refusal } from './find-refusal.ts';
import { isIn } from './is-in.ts';
import { unlockedStyles } from './locked-styles.ts';
import { patchSheet, type PlacedText } from './patch-sheet.ts';
import { scanSheet, type SheetScan } from './scan-sheet.ts';
import { verifyFilled } from './verify-filled.ts';
import { openWorkbookPlan, type WorkbookPlan } from './workbook-plan.ts';

/** A text for a cell of a sheet. */
export type CellText = PlacedText & { readonly sheet: string };

/** A cell that was left as it is, and why. */
export type RefusedCell = CellText & {
	readonly cell: string;
	readonly refusal: Refusal;
	/** The cell that shows its text where it is covered by a merged one. */
	readonly shownBy?: CellPlace;
};

/** What whoever gets the file back should know of it. */
export type FillingNote =
	/** Somebody's signature no longer fits. */
	| { readonly note: 'signed' }
	/** The log of changes of a shared workbook does not tell of it. */
	| { readonly note: 'shared' }
	| { readonly note: 'protected'; readonly sheet: string; readonly locked: number }
	/** What these formulas came to is as before, until the spreadsheet program calculates again. */
	| { readonly note: 'formulas'; readonly count: number };

/** A workbook with texts in some of its cells, and all else as it was. */
export type FilledWorkbook = {
	readonly bytes: Uint8Array;
	readonly written: readonly CellText[];
	readonly refused: readonly RefusedCell[];
	readonly notes: readonly FillingNote[];
};

export type FillWorkbookError =
	| SpreadsheetError
	| { readonly kind: 'no-such-sheet'; readonly sheet: string }
	/** What came out is not what was meant: nothing is handed out. */
	| { readonly kind: 'not-verified'; readonly sheet: string };

/**
 * Writes texts into cells of a workbook. Only these cells of the sheets' XML change: all other parts keep their
 * bytes, packed as they were. What comes out is read again before it is handed out.
 */
export function fillWorkbook(
	bytes: Uint8Array,
	texts: readonly CellText[]
): Result<FilledWorkbook, FillWorkbookError> {
	const plan = openWorkbookPlan(bytes);
	if (!plan.ok) return plan;
	const filled: FilledSheet[] = [];
	for (const [sheet, cells] of groupBy(texts, (text) => text.sheet)) {
		const one = fillSheet(bytes, plan.value, { sheet, cells });
		if (!one.ok) return one;
		filled.push(one.value);
	}
	const parts = new Map(
		filled.filter(({ written }) => written.length > 0).map(({ part, content }) => [part, content])
	);
	const zip = replaceInZip(bytes, { parts, mostEntries: spreadsheetLimits.entries });
	if (!zip.ok) return fail({ kind: 'wrong-zip', ...zip.error });
	const written = filled.flatMap((one) => one.written);
	const wrong = verifyFilled(bytes, zip.value, written);
	if (wrong !== undefined) return fail({ kind: 'not-verified', sheet: wrong });
	return ok({
		bytes: zip.value,
		written,
		refused: filled.flatMap((one) => one.refused),
		notes: notesOf(plan.value, filled)
	});
}

type FilledSheet = {
	readonly sheet: string;
	readonly part: string;
	readonly content: Uint8Array;
	readonly written: readonly CellText[];
	readonly refused: readonly RefusedCell[];
	readonly scan: SheetScan;
	readonly locked: number;
};

function fillSheet(
	bytes: Uint8Array,
	plan: WorkbookPlan,
	{ sheet, cells }: { readonly sheet: string; readonly cells: readonly CellText[] }
): Result<FilledSheet, FillWorkbookError> {
	const part = plan.sheets.get(sheet);
	if (part === undefined) return fail({ kind: 'no-such-sheet', sheet });
	const raw = rawPart(bytes, part);
	if (!raw.ok) return raw;
	const { xml, mark } = raw.value;
	const scan = scanSheet(xml, new Set(cells.map(({ row }) => row)));
	const allowedAt = allowedWords(plan, sheet, xml);
	const judged = cells.map((cell) => ({ cell, refusal: findRefusal(scan, allowedAt, cell) }));
	const written = judged.flatMap(({ cell, refusal }) => (refusal === undefined ? [cell] : []));
	const refused = judged.flatMap(({ cell, refusal }) =>
		refusal === undefined ? [] : [refusedCell(scan, cell, refusal)]
	);
	const content = strToU8(mark + patchSheet(xml, scan, written));
	const locked = scan.isProtected ? countLocked(plan, scan, written) : 0;
	return ok({ sheet, part, content, written, refused, scan, locked });
}

function refusedCell(scan: SheetScan, cell: CellText, refusal: Refusal): RefusedCell {
	const name = columnLetters(cell.column) + String(cell.row);
	const merge = scan.merges(cell.row).find((range) => isIn(cell, range));
	if (merge === undefined) return { ...cell, cell: name, refusal };
	return { ...cell, cell: name, refusal, shownBy: { row: merge.top, column: merge.left } };
}

/** The XML of a part, and the mark before it that tells its encoding, where it has one. */
function rawPart(
	bytes: Uint8Array,
	part: string
): Result<{ readonly xml: string; readonly mark: string }, SpreadsheetError> {
	const directory = readZipDirectory(bytes, spreadsheetLimits.entries);
	if (!directory.ok) return fail({ kind: 'wrong-zip', ...directory.error });
	const entry = directory.value.get(partKey(part));
	if (entry === undefined) return fail({ kind: 'missing-part', part });
	const limit = spreadsheetLimits.part;
	if (entry.size > limit) return fail({ kind: 'too-much-inside', part, limit });
	const data = readAtOnce(sourceOf(bytes), () => inflateEntry(entry));
	if (!data.ok) return fail({ kind: 'wrong-zip', problem: data.error, part });
	const xml = strictText(data.value);
	if (xml === undefined) return fail({ kind: 'wrong-xml', part, problem: 'not-utf8', offset: 0 });
	return ok({ xml, mark: data.value[0] === 0xef ? '\ufeff' : '' });
}

function countLocked(plan: WorkbookPlan, { byNumber }: SheetScan, written: readonly CellText[]) {
	const styles = plan.styles === undefined ? undefined : plan.parts.read(plan.styles);
	const unlocked = unlockedStyles(styles?.ok === true ? styles.value : '');
	return written.filter(({ row, column }) => {
		const cell = byNumber.get(row)?.cells.find((one) => one.column === column);
		return !unlocked.has(cell?.style ?? 0);
	}).length;
}

function notesOf(plan: WorkbookPlan, filled: readonly FilledSheet[]): readonly FillingNote[] {
	const formulas = countFormulas(plan);
	return [
		...(plan.isSigned ? [{ note: 'signed' as const }] : []),
		...(plan.isShared ? [{ note: 'shared' as const }] : []),
		...filled
			.filter(({ scan }) => scan.isProtected)
			.map(({ sheet, locked }) => ({ note: 'protected' as const, sheet, locked })),
		...(formulas > 0 ? [{ note: 'formulas' as const, count: formulas }] : [])
	];
}

/** Sums on other sheets count what stands in this one, too. */
function countFormulas({ sheets, parts }: WorkbookPlan): number {
	const nothing: ReadonlySet<number> = new Set();
	return [...sheets.values()].reduce((sum, part) => {
		const xml = parts.read(part);
		return sum + (xml.ok ? scanSheet(xml.value, nothing).formulas : 0);
	}, 0);
}
