import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { correctionColumns, correctionKey, correctionsFile } from './correction-columns.ts';
import { csvMetadata } from './csv-metadata.ts';
import { dictionary } from './dictionary.ts';
import { findCorrections, tellingCorrections, type Correction } from './find-corrections.ts';
import type { OpenDataSet } from './open-data-set.ts';
import { openTable, openTableText, type OpenTable } from './open-table.ts';
import { cityTable, groupTable } from './open-tables.ts';
import { readFormer, type FormerOpenDataError, type FormerTables } from './read-former.ts';
import { readMe } from './read-me.ts';

/** The files of a publishable data set, in their order, and what its publisher has to know first. */
export type OpenDataFiles = {
	readonly files: readonly { readonly name: string; readonly text: string }[];
	/** Figures that differ from those published before, found now. */
	readonly corrected: readonly Correction[];
	/** Those of them that tell of few cities, beside what was published before. */
	readonly telling: readonly Correction[];
};

/** Makes the data set: protected figures of groups, and of single cities only where they were handed in. Same input, same texts. */
export function openDataFiles(set: OpenDataSet): Result<OpenDataFiles, FormerOpenDataError> {
	const former = set.former === undefined ? ok(nothingBefore) : readFormer(set.former);
	if (!former.ok) return former;
	const groups = groupTable(set, set.groups);
	const corrected = findCorrections(groups, former.value.groups, set.today);
	const corrections = openTable(correctionsFile, correctionColumns, correctionKey, [
		...former.value.corrections,
		...corrected
	]);
	const tables = [groups, ...citiesOf(set), corrections];
	return ok({
		files: [
			{ name: 'README.md', text: readMe(set) },
			...tables.map(fileOf),
			fileOf(dictionary('ja', tables)),
			fileOf(dictionary('en', tables)),
			{ name: 'csv-metadata.json', text: csvMetadata(set, tables) }
		],
		corrected,
		telling: tellingCorrections(corrected, comparisonThresholds.shown)
	});
}

const nothingBefore: FormerTables = { groups: new Map(), corrections: [], guidelines: [] };

const citiesOf = (set: OpenDataSet): readonly OpenTable[] =>
	set.cities === undefined ? [] : [cityTable(set, set.cities)];

const fileOf = (table: OpenTable) => ({ name: table.file, text: openTableText(table) });
