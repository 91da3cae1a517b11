import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { cellText } from '#lib/report/content/cell-parts.ts';
import type { ReportBlock, ReportTable } from '#lib/report/content/report-block.ts';
import { reportSource, type ReportSource } from '#lib/report/content/report-source.ts';

/** The source of a report without a handling mark. */
export const sourceOf = (
	checklist: Checklist,
	assessment: Assessment,
	lenses: readonly Lens[] = [],
	locale: Locale = 'ja'
): ReportSource => reportSource({ checklist, assessment, lenses, choices: plainChoices(locale) });

/** The tables of some blocks. */
export const tablesIn = (blocks: readonly ReportBlock[]): readonly ReportTable[] =>
	blocks.filter((block) => block.kind === 'table');

/** The rows of a table as plain text, references included. */
export const rowsIn = (table: ReportTable | undefined): readonly (readonly string[])[] =>
	(table?.rows ?? []).map((row) => row.map(cellText));

/** The paragraphs of some blocks. */
export const paragraphsIn = (blocks: readonly ReportBlock[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** The items of the lists of some blocks. */
export const listsIn = (blocks: readonly ReportBlock[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

/** The headings of some blocks. */
export const headingsIn = (blocks: readonly ReportBlock[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
