import { megabytes } from '../../format-number.ts';
import type { ClassTableMessages } from '../ja/class-tables.ts';
import { foreignEncodings } from './foreign-encodings.ts';

/** Words for tables of populations or classes. */
export const classTables: ClassTableMessages = {
	error: {
		'too-large': ({ size, limit }) =>
			`The file is too large (${megabytes(size)}, limit ${megabytes(limit)}). Check that it is a table of populations or classes.`,
		empty: () => 'The file is empty. Add codes and populations or classes, and save it again.',
		...foreignEncodings,
		'csv-syntax': ({ problem, line }) =>
			({
				'quote-not-closed': `The quotation mark (") that begins on line ${String(line)} is not closed. `,
				'text-after-quote': `There is text after a closing quotation mark (") on line ${String(line)}. `,
				'too-many-rows': 'There are too many rows (limit 200,000). '
			})[problem] + 'Correct it and save again.',
		'missing-column': ({ column }) =>
			column === 'code'
				? 'There is no “code” column. Give the column of codes that heading.'
				: 'There is no “population” or “class” column. Give one of the columns that heading.',
		'column-twice': ({ column }) => `There are two “${column}” columns. Keep one and save again.`,
		'population-and-class': () =>
			'There are columns of both populations and classes. Keep one of the two.',
		'no-rows': () => 'There are no rows below the headings. Add a row for each municipality.',
		'too-many-classes': ({ classes, limit }) =>
			`There are ${String(classes)} classes (limit ${String(limit)}). Check that the column of classes is not one of names.`,
		'no-year': () =>
			'Nothing says which year the table speaks of. Add a “year” column, or name the year in the heading: population (2025).',
		'several-years': ({ years }) =>
			`There are several years (${years.join(', ')}). Keep a table of one.`,
		'other-year': ({ found, given }) =>
			`The table is of ${String(found)}, but ${String(given)} was named. Correct one of them.`,
		'wrong-rows': ({ issues }) =>
			`Errors: ${String(issues.length)}. The table was not used. Correct it and read it again.`
	},
	row: {
		'not-a-code': (value) =>
			`“${value}” is not a local government code of six digits. Check the code.`,
		'code-twice': (value) => `“${value}” stands in two rows. Keep one.`,
		'not-a-population': (value) => `The population “${value}” is not a whole number.`,
		'no-class': () => 'The class is empty. Add it, or remove the row.',
		'class-too-long': (value) => `The class “${value}” is too long. Keep it within 40 characters.`,
		'not-a-year': (value) => `The year “${value}” is not a western year such as 2025.`
	}
};
