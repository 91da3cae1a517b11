import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import { describeUnfitFields } from '../../describe-unfit-field.ts';
import type { errors as ja } from '../ja/errors.ts';

/** One text per kind: what happened, what was kept, what to do next. */
const notChangeable: Readonly<Record<NotChangeable['because'], string>> = {
	draft:
		'This assessment is not submitted now. Nothing was changed. Check where it stands in its review.',
	submitted:
		'This assessment is submitted for review and cannot be changed. Nothing was changed. Take the submission back first.',
	accepted:
		'This assessment was accepted in review and is final. Nothing was changed. Reopen it as a new revision to go on.',
	'copy-to-answer':
		'This is a copy for answering a request. Only answers to what was asked, and their evidence, can be changed. Nothing was changed. Tell the municipality about anything else that should change.',
	'copy-to-review':
		'This is a copy for reviewers. Only what reviewers record can be changed. Nothing was changed. Tell the municipality about anything else that should change.',
	'shared-part':
		'This is a part that was shared to be looked at. Nothing was changed. Change the assessment it comes from.'
};

export const errors: typeof ja = {
	'not-changeable': ({ because }) => notChangeable[because],
	'left-meanwhile': () =>
		'Another assessment was opened before this was done, so it was not carried out. No assessment was changed. Open the one you began in and do it again.',
	'unfit-fields': (error) => describeUnfitFields(error, 'en'),
	'unfit-received': (error) => describeUnfitFields(error, 'en'),
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
