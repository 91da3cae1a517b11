import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { importedChecklist } from '../checklist/imported-checklist.ts';
import { findChecklistProblems } from '../checklist/find-checklist-contradictions.ts';
import { issuesOf } from '../decoding/format-issue.ts';
import { layersOfRows, sameText } from './layers-of-rows.ts';
import type { PreviewRow } from './preview-row.ts';
import { previewTables } from './preview-table.ts';
import { tableImportSettingsSchema, type TableImportSettings } from './table-import-settings.ts';
import type { TablePart } from './table.ts';
import type { TableProblem } from './table-problem.ts';

/** Makes a checklist of tables: of all they hold, or of nothing where anything is wrong. */
export function checklistOfTables(
	parts: readonly TablePart[],
	settings: TableImportSettings
): Result<Checklist, readonly TableProblem[]> {
	const wrongSettings = findSettingProblems(settings);
	const { rows, problems } = previewTables(parts);
	if (wrongSettings.length + problems.length > 0) return fail([...wrongSettings, ...problems]);
	const checklist = checklistOfRows(rows, settings, parts.length > 1);
	const remaining = findRemaining(checklist, rows);
	return remaining.length === 0 ? ok(checklist) : fail(remaining);
}

const wholeTable = { row: 0, column: null };

function findSettingProblems(settings: TableImportSettings): readonly TableProblem[] {
	const parsed = tableImportSettingsSchema.safeParse(settings);
	if (parsed.success) return [];
	return issuesOf(parsed.error).map(({ path, code, detail }) => ({
		...wholeTable,
		problem: 'wrong-setting',
		value: String(path[0] ?? (code === 'unknown-key' ? detail : ''))
	}));
}

function checklistOfRows(
	rows: readonly PreviewRow[],
	settings: TableImportSettings,
	hasSheets: boolean
): Checklist {
	const { guideline, edition, revision, title, source, answeredPer, date } = settings;
	const layers = layersOfRows(rows, settings);
	return importedChecklist({
		guideline,
		edition,
		revision,
		answeredPer,
		date,
		title: sameText(title),
		notice: {
			ja: `利用者が「${source}」から取り込んだ点検項目です。題名と文は元の表のものです。`,
			en: `These controls were imported by the user from “${source}”. Titles and texts are those of that sheet.`
		},
		published: '',
		layers: [...layers.values()],
		changes: { ja: `「${source}」から取り込みました。`, en: `Imported from “${source}”.` },
		origin: { ja: '点検表', en: 'sheet' },
		controls: rows.map((row) =>
			controlOf(row, layers.get(row.section)?.id ?? '', placeIn(source, row, hasSheets))
		)
	});
}

/** A sheet weighs no work: every control gets the middle effort. */
function controlOf(row: PreviewRow, layer: string, source: string): Control {
	const { id, title, statement, why, partly, weight, essential } = row;
	return {
		id,
		layer,
		title: { ja: title, en: row.titleEn ?? title },
		statement: { ja: statement, en: row.statementEn ?? statement },
		...(why !== null && { why: sameText(why) }),
		how: row.how.map(sameText),
		...(partly !== null && { partly: sameText(partly) }),
		evidence: row.evidence.map(sameText),
		effort: 'M',
		weight,
		essential,
		risks: [],
		parties: [...row.parties],
		basis: { kind: 'imported', source },
		references: []
	};
}

/** Where a control stands in its document, with the number it has there. */
function placeIn(source: string, { sheet, row, number }: PreviewRow, hasSheets: boolean): string {
	const place = `${source}${hasSheets ? ` シート ${sheet}` : ''} 行 ${String(row)}`;
	const whole = number === null ? place : `${place} 番号 ${number}`;
	return whole.length > longestSource ? place.slice(0, longestSource) : whole;
}

/** Longest source of an imported control, as its schema has it. */
const longestSource = 500;

/** The rules of every checklist, for what a table may still be made to break. */
function findRemaining(checklist: Checklist, rows: readonly PreviewRow[]): readonly TableProblem[] {
	return findChecklistProblems(checklist).map(({ path }) => ({
		row: path[0] === 'controls' ? (rows[Number(path[1])]?.row ?? 0) : 0,
		column: null,
		problem: 'wrong-form',
		value: path.join('.')
	}));
}
