import type { ErrorMessages } from '../ja/errors.ts';

/** One text per kind: what happened, what was kept, what to do next. */
export const errors: ErrorMessages = {
	unavailable: () =>
		'This browser does not let the app keep data (a setting or policy). You can answer, but export a file before you leave.',
	'not-found': () => 'This assessment is not on this device. Open a backup file to restore it.',
	'changed-elsewhere': () =>
		'The same assessment was saved in another tab, so nothing was overwritten. Choose which to keep.',
	'blocked-by-other-tab': () =>
		'Another tab of Machi Tenken holds the storage. Close the other tabs and save again.',
	'newer-data': () =>
		'The data on this device was saved by a newer Machi Tenken and was not touched. Open it with that version.',
	'connection-lost': () =>
		'The connection to the browser’s storage was lost. Everything is still on this screen. Export a file, then save again.',
	'not-saved': ({ cause }) =>
		`The browser could not save (${cause}); there may be too little space. Everything is still on this screen. Export a file.`,
	'no-answer-in-time': () =>
		'The browser has not confirmed the save for 5 seconds. Everything is still on this screen. Export a file.',
	'unreadable-record': () =>
		'The record of this assessment cannot be read. It was left as it is: download it for safekeeping and restore from a backup.',
	'incomplete-record': ({ expected, found }) =>
		`Only ${String(found)} of ${String(expected)} saved answers are left. They were not touched. Restore from a backup.`,
	'checklist-not-found': ({ guideline, edition }) =>
		`The checklist of this assessment (${guideline} ${edition}) is not here. Open a file that carries its copy.`,
	'unsaved-changes': () =>
		'The open assessment has unsaved changes. Export it to a file, then try again.',
	cancelled: () => 'Cancelled. Nothing was changed.',
	'not-supported': () =>
		'This browser cannot keep a file up to date. Use "Download a backup" instead.',
	'permission-needed': ({ name }) => `Writing to "${name}" needs your permission again.`,
	'file-gone': ({ name }) =>
		`"${name}" is gone: moved or deleted. Everything is still on this screen. Choose a place again.`,
	'file-changed-elsewhere': ({ name }) =>
		`"${name}" was changed by somebody else and was not overwritten. Save under another name, or overwrite it.`,
	'file-not-written': ({ name, cause }) =>
		`"${name}" could not be written (${cause}). Its old content is intact. Save to another place.`,
	'file-not-readable': ({ name, cause }) =>
		`"${name}" could not be read (${cause}). Check that it opens and choose it again.`,
	'sample-not-loaded': () =>
		'The sample could not be loaded. Open the app once where the server can be reached. Saved assessments are not affected.'
};
