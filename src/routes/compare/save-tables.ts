import { safeForFiles, stampOf } from '#lib/application/safe-for-files.ts';
import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';
import { downloadFile } from '#lib/composition/download-file.ts';
import type { PublishedGroup } from '#lib/domain/comparison/published-group.ts';
import { prefectureOf } from '#lib/domain/comparison/filter-cities.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { csvText } from '#lib/formats/answers-csv/csv-text.ts';
import { columnTypes } from '#lib/formats/comparison/column-types.ts';
import { encodeCitiesCsv } from '#lib/formats/comparison/encode-cities-csv.ts';
import { encodeDictionaryCsv } from '#lib/formats/comparison/encode-dictionary-csv.ts';
import { encodeGroupsCsv } from '#lib/formats/comparison/encode-groups-csv.ts';
import { encodeLeftOutCsv } from '#lib/formats/comparison/encode-left-out-csv.ts';
import { groupColumns } from '#lib/formats/comparison/group-columns.ts';
import { columnMeaning } from '#lib/i18n/column-words.ts';
import { describeLeftOut } from '#lib/i18n/describe-left-out.ts';
import type { AppStates } from '#lib/ui/state/app-states.svelte.ts';
import { now } from '#lib/ui/state/now.ts';
import type { Comparison } from './comparison.svelte.ts';
import type { TableCells } from './table-cells.ts';

/** Hands out the cities that are shown, in their order; under aliases nothing of them tells who they are. */
export function saveCities({ portfolio, classTables }: AppStates, comparison: Comparison): void {
	const isOwn = portfolio.view.names === 'own';
	const content = encodeCitiesCsv(comparison.ordered, {
		shownAs: (city) => ({
			code: comparison.codeOf(city),
			name: comparison.nameOf(city),
			prefecture: isOwn ? prefectureOf(city.code) : '',
			asOf: isOwn ? city.asOf : ''
		}),
		populationOf: (code) => (isOwn ? classTables.populationOf(code) : undefined),
		classOf: (code) => (isOwn ? classTables.sizeOf(code) : undefined),
		similarOf: (code) => (isOwn ? classTables.similarOf(code) : undefined)
	});
	saveCsv(['自治体の一覧', comparison.year, ...marksOf(portfolio)], content);
}

/** Hands out groups as they are protected. */
export const saveGroups = ({ portfolio }: AppStates, groups: readonly PublishedGroup[]): void =>
	saveCsv(['地域規模類型別', ...marksOf(portfolio)], encodeGroupsCsv(groups));

/** Hands out what every column of the table of groups holds, in both languages. */
export const saveGroupsDictionary = (): void =>
	saveCsv(
		['地域規模類型別', '項目の説明'],
		encodeDictionaryCsv(
			groupColumns.map(({ name, kind }) => [
				'groups',
				name,
				columnTypes[kind],
				columnMeaning(name, 'ja'),
				columnMeaning(name, 'en')
			])
		)
	);

/** Hands out which files are not compared, and why. */
export const saveLeftOut = (files: readonly LeftOutFile[], locale: Locale): void =>
	saveCsv(
		['含めていないファイル'],
		encodeLeftOutCsv(
			files.map((file) => ({ file: file.source, why: describeLeftOut(file, locale) }))
		)
	);

/** Hands out a table as it is on screen. */
export const saveTable = (
	{ portfolio }: AppStates,
	name: readonly string[],
	{ columns, rows }: TableCells
): void => saveCsv([...name, ...marksOf(portfolio)], csvText(columns, rows));

/** Fictional data say so in their name too. */
const marksOf = ({ view }: AppStates['portfolio']): readonly string[] =>
	view.isSample ? ['見本'] : [];

/** Hands out a table for spreadsheets, named after what is in it and when it was made. */
export const saveCsv = (name: readonly string[], content: string): void =>
	downloadFile({
		name: `${[...name, stampOf(now())].map(safeForFiles).join('_')}.csv`,
		mediaType: 'text/csv',
		content
	});
