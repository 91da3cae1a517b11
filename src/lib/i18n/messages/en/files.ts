import type { FileMessages } from '../ja/files.ts';
import { megabytes } from '../../format-number.ts';

/** Words for files that cannot be taken: what is wrong, and what to do. Nothing of the user's was changed. */
export const files: FileMessages = {
	assessment: {
		'too-large': ({ size, limit }) =>
			`The file is too large (${megabytes(size)}, limit ${megabytes(limit)}). Check that it is an assessment of Machi Tenken.`,
		empty: () => 'The file is empty. Choose another backup.',
		'not-utf8': () => 'The text is not UTF-8. Choose the file as Machi Tenken wrote it.',
		'not-json': ({ line, column }) =>
			`Not JSON from line ${String(line)}, character ${String(column)}: it is cut off or was altered. Choose another backup.`,
		'too-deep': ({ limit }) =>
			`Nested too deeply (limit ${String(limit)} levels): not a file of Machi Tenken.`,
		'forbidden-key': ({ key }) =>
			`It holds the forbidden name "${key}" and is refused for safety. Ask whoever gave it to you.`,
		'wrong-file-kind': ({ found }) =>
			found === null
				? 'Not an assessment of Machi Tenken. Choose a file ending in .machi-tenken.json.'
				: `Not an assessment of Machi Tenken (kind: ${found}). Choose an assessment.`,
		'format-too-new': ({ found, supported }) =>
			`Format ${String(found)} is newer than this Machi Tenken (up to format ${String(supported)}). Open it with a Machi Tenken that supports format ${String(found)}.`,
		'no-format-version': () =>
			'The format number (formatVersion) is missing; the file may have been altered. Choose another backup.',
		invalid: ({ issues }) =>
			`The content is wrong in ${String(issues.length)} places. Mend it where it came from, or choose another backup.`,
		'checklist-copy-altered': () =>
			'The copy of the checklist in the file is not the one the assessment was made on. It may have been altered and is refused.'
	},
	answersCsv: {
		'too-large': ({ size, limit }) =>
			`The file is too large (${megabytes(size)}, limit ${megabytes(limit)}). Split the table.`,
		empty: () => 'The file is empty. Put in the headings and answers and save again.',
		'utf-16': () => 'The text is UTF-16. Save it again as "CSV UTF-8" or "CSV" in Excel.',
		'unknown-encoding': () =>
			'The encoding is unknown. Save it again as "CSV UTF-8" or "CSV" in Excel.',
		'csv-syntax': ({ problem, line }) =>
			({
				'quote-not-closed': `The quotation mark (") that begins on line ${String(line)} is not closed. `,
				'text-after-quote': `There is text after a closing quotation mark (") on line ${String(line)}. `,
				'too-many-rows': `There are too many rows (limit 200,000). `
			})[problem] + 'Mend it and save again.',
		'missing-column': ({ column }) =>
			`The headings lack "${column}". Let the first line be component,control,status,note,reason.`,
		'column-twice': ({ column }) => `There are two columns "${column}". Leave one and save again.`,
		'wrong-rows': ({ issues }) =>
			`${String(issues.length)} rows are wrong, so no row was applied. Mend them and load the table again.`
	},
	answerRow: {
		'unknown-component': (value) => `There is no component "${value}". Check its id or name.`,
		'ambiguous-component': (value) => `Several components are called "${value}". Use the id.`,
		'unknown-control': (value) => `There is no control "${value}" in this checklist. Check its id.`,
		'control-of-other-layer': (value) =>
			`"${value}" do not go together: the control and the component are of different layers.`,
		'not-asked': (value) => `"${value}" was not asked. Remove this row.`,
		'unknown-status': (value) =>
			`"${value}" is not a status. Use met, partly, planned, not-met, unknown or not-applicable.`,
		'answered-twice': (value) => `"${value}" is answered twice. Leave one.`,
		'text-too-long': (value) => `"${value}" is too long. Keep it below 20,000 characters.`
	},
	issue: {
		'wrong-type': (detail) => `wrong kind of value (needed: ${detail})`,
		'not-allowed-value': (detail) => `value not allowed (allowed: ${detail})`,
		'wrong-form': (detail) => `wrong form${detail === '' ? '' : ` (${detail})`}`,
		'too-small': (detail) => `too short or too small (least ${detail})`,
		'too-big': (detail) => `too long or too big (most ${detail})`,
		'unknown-key': (detail) => `unknown key: ${detail}`,
		missing: (detail) => `missing: ${detail}`,
		'duplicate-id': (detail) => `id used twice: ${detail}`,
		'unknown-reference': (detail) => `leads nowhere: ${detail}`,
		unused: (detail) => `used by nothing: ${detail}`,
		'wrong-kind': (detail) => `this file is a ${detail}; controls can be taken from a catalog only`,
		syntax: (detail) => `not YAML: ${detail}`
	},
	line: (line) => `line ${String(line)}`,
	more: (count) => `and ${String(count)} more.`
};
