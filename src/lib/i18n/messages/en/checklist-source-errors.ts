import { foreignEncodings } from './foreign-encodings.ts';
import type { CellProblem } from '#lib/formats/spreadsheet/spreadsheet-error.ts';
import type {
	notTaken as jaNotTaken,
	sourceErrors as jaSourceErrors
} from '../ja/checklist-source-errors.ts';
import { say } from '../../say.ts';
import { fileTroubles } from './file-troubles.ts';
import { zipProblems as zip } from './zip-problems.ts';
import { megabytes } from '../../format-number.ts';

const cell: Readonly<Record<CellProblem, string>> = {
	reference: 'its reference is not a place in a sheet',
	order: 'it is out of order',
	'shared-string': 'its text is missing',
	overlap: 'merged cells overlap'
};

/** Why a file is no source of a checklist, and what to do about it. */
export const sourceErrors: typeof jaSourceErrors = {
	'too-large': ({ limit }) =>
		`Too large (limit ${megabytes(limit)}). Make a file with only the table you need.`,
	empty: () => 'The file is empty.',
	'not-utf8': () => 'The text is not UTF-8. Save it as UTF-8.',
	'file-not-readable': ({ why }) => say(fileTroubles, why),
	'one-at-a-time': () =>
		'Choose tables and OSCAL catalogs one at a time. Only YAML files, or one OSCAL profile with its catalogs, can be chosen together.',
	'catalog-missing': ({ wanted }) =>
		`An OSCAL profile cannot be imported alone. Get the file of its catalog, “${wanted}”, and choose both together.`,
	'profile-too-large': () =>
		'The OSCAL profile changes too much. If its author offers a “resolved-profile_catalog” file, choose that one.',
	'old-excel': () =>
		'This is an Excel file in the old .xls format. Open it in Excel and save it as .xlsx.',
	'password-protected': () =>
		'It is protected by a password. Remove the password and save it again.',
	'binary-workbook': () => '.xlsb cannot be read. Save it as .xlsx.',
	opendocument: () => '.ods cannot be read. Save it as .xlsx.',
	'not-a-spreadsheet': () => 'This is not a table file. Choose an .xlsx, .csv, YAML or JSON file.',
	'wrong-zip': ({ problem, part }) =>
		`The file is damaged (${zip[problem]}${part === '' ? '' : `: ${part}`}). Open it in Excel and save it again.`,
	'too-much-inside': ({ limit }) =>
		`It unpacks to more than ${megabytes(limit)}; reading was stopped.`,
	'missing-part': ({ part }) => `A part is missing (${part}). Open it in Excel and save it again.`,
	'wrong-xml': ({ part }) =>
		`Its content is damaged (${part}). Open it in Excel and save it again.`,
	'wrong-cell': ({ sheet, cell: place, problem }) =>
		`Sheet “${sheet}”, ${place}: ${cell[problem]}. Open it in Excel and save it again.`,
	'no-sheets': () => 'There is no sheet that can be read.',
	'too-many-sheets': ({ sheets, limit }) =>
		`Too many sheets (${String(sheets)}; limit ${String(limit)}).`,
	'too-many-rows': ({ sheet, rows, limit }) =>
		`Too many rows in sheet “${sheet}” (${String(rows)}; limit ${String(limit)}). Keep the rows you need.`,
	'too-many-columns': ({ sheet, row, limit }) =>
		`Too many columns in row ${String(row)} of sheet “${sheet}” (limit ${String(limit)}).`,
	'too-many-cells': ({ limit }) => `Too many cells (limit ${String(limit)}).`,
	'too-much-text': ({ limit }) =>
		`Too much text (limit ${String(Math.round(limit / 1_000_000))} million characters). Keep what you need.`,
	...foreignEncodings,
	'csv-syntax': ({ line, problem }) =>
		`Line ${String(line)}: ${
			{
				'quote-not-closed': 'a quote is not closed',
				'text-after-quote': 'text follows a closing quote',
				'too-many-rows': 'too many rows'
			}[problem]
		}.`
};

/** Why a sound checklist is still not taken in. */
export const notTaken: typeof jaNotTaken = {
	'shipped-guideline': ({ guideline }) =>
		`“${guideline}” is the name of a shipped guideline. Change guideline in checklist.yaml to another name.`,
	'revision-taken': ({ edition, revision }) =>
		`Revision ${String(revision)} of edition ${edition} has already been imported with different content. Increase revision by one.`
};
