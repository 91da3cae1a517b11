import { foreignEncodings } from './foreign-encodings.ts';
import type { FileMessages } from '../ja/files.ts';
import { megabytes } from '../../format-number.ts';

/** Words for files that cannot be taken: what is wrong, and what to do. Nothing of the user's was changed. */
export const files: FileMessages = {
	nothingTaken: 'Nothing was imported.',
	assessment: {
		'too-large': ({ size, limit }) =>
			`The file is too large (${megabytes(size)}, limit ${megabytes(limit)}). Check that it is a Machi Tenken assessment file.`,
		empty: () => 'The file is empty. Check with whoever gave it to you, or choose another backup.',
		'not-utf8': () => 'The text is not UTF-8. Choose the file exactly as Machi Tenken exported it.',
		'not-json': ({ line, column }) =>
			`Not valid JSON from line ${String(line)}, character ${String(column)}: it is cut off or has been altered. Check with whoever gave it to you, or choose another backup.`,
		'too-deep': ({ limit }) =>
			`Nested too deeply (limit ${String(limit)} levels): not a Machi Tenken file.`,
		'forbidden-key': ({ key }) =>
			`It contains the forbidden name “${key}”, so for safety it is not read. Check with whoever gave it to you.`,
		'duplicate-key': ({ key }) =>
			`The name “${key}” stands twice in one object, and which of the two counts is open, so it is not read. Check with whoever gave it to you, or choose another backup.`,
		'wrong-file-kind': ({ found }) =>
			found === null
				? 'Not a Machi Tenken assessment file. Choose a file ending in .machi-tenken.json.'
				: `Not a Machi Tenken assessment file (kind: ${found}). Choose an assessment file.`,
		'format-too-new': ({ found, supported }) =>
			`Format ${String(found)} is newer than this Machi Tenken (up to format ${String(supported)}). Open it with a Machi Tenken that supports format ${String(found)}.`,
		'no-format-version': () =>
			'The format number (formatVersion) is missing; the file may have been altered. Check with whoever gave it to you, or choose another backup.',
		invalid: ({ issues, unlisted = 0 }) =>
			`The content has ${issues.length + unlisted === 1 ? '1 error' : `${String(issues.length + unlisted)} errors`}. Have it corrected where it was made, or choose another backup.`,
		'checklist-copy-altered': () =>
			'The copy of the checklist in the file is not the one the assessment was made on. It may have been altered, so it is not read.'
	},
	answersCsv: {
		'too-large': ({ size, limit }) =>
			`The file is too large (${megabytes(size)}, limit ${megabytes(limit)}). Split the table.`,
		empty: () => 'The file is empty. Add the headings and answers, and save it again.',
		...foreignEncodings,
		'csv-syntax': ({ problem, line }) =>
			({
				'quote-not-closed': `The quotation mark (") that begins on line ${String(line)} is not closed. `,
				'text-after-quote': `There is text after a closing quotation mark (") on line ${String(line)}. `,
				'too-many-rows': `There are too many rows (limit 200,000). `
			})[problem] + 'Correct it and save again.',
		'missing-column': ({ column }) =>
			`The heading row has no “${column}” column. Make the first row component,control,status,note,reason.`,
		'column-twice': ({ column }) => `There are two “${column}” columns. Keep one and save again.`,
		'wrong-rows': ({ issues }) =>
			`Rows with errors: ${String(issues.length)}. No row was applied. Correct them and import the table again.`
	},
	answerRow: {
		'unknown-component': (value) => `There is no component “${value}”. Check its id or name.`,
		'ambiguous-component': (value) => `Several components are called “${value}”. Use the id.`,
		'unknown-control': (value) => `There is no control “${value}” in this checklist. Check its id.`,
		'control-of-other-layer': (value) =>
			`“${value}” cannot be combined: the control and the component are in different layers.`,
		'not-asked': (value) => `“${value}” was not part of the request. Remove this row.`,
		'unknown-status': (value) =>
			`“${value}” is not a status. Use met, partly, planned, not-met, unknown or not-applicable.`,
		'answered-twice': (value) => `“${value}” is answered twice. Keep one.`,
		'text-too-long': (value) => `“${value}” is too long. Keep it within 20,000 characters.`
	},
	issue: {
		'wrong-type': (detail) => `wrong kind of value (needed: ${detail})`,
		'not-allowed-value': (detail) => `value not allowed (allowed: ${detail})`,
		'wrong-form': (detail) => `wrong form${detail === '' ? '' : ` (${detail})`}`,
		'too-small': (detail) => `too short or too small (minimum ${detail})`,
		'too-big': (detail) => `too long or too large (maximum ${detail})`,
		'unknown-key': (detail) => `unknown key: ${detail}`,
		missing: (detail) => `missing: ${detail}`,
		'duplicate-id': (detail) => `id used twice: ${detail}`,
		'unknown-reference': (detail) => `refers to something that does not exist: ${detail}`,
		unused: (detail) => `not used anywhere: ${detail}`,
		'wrong-kind': (detail) =>
			`this file is a ${detail}; controls can be imported only from a catalog`,
		syntax: (detail) => `cannot be read as YAML: ${detail}`
	},
	line: (line) => `line ${String(line)}`,
	more: (count) => `and ${String(count)} more.`
};
