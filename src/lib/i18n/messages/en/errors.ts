import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import { describeUnfitFields } from '../../describe-unfit-field.ts';
import { say } from '../../say.ts';
import type { errors as ja } from '../ja/errors.ts';
import { fileTroubles } from './file-troubles.ts';

/** One text per kind: what happened, what was kept, what to do next. */
const notChangeable: Readonly<Record<NotChangeable['because'], string>> = {
	draft:
		'This assessment is not under review at present. Nothing was changed. Check which stage of the review it is at.',
	submitted:
		'This assessment is submitted for review and cannot be changed. Nothing was changed. To change it, withdraw the submission first.',
	accepted:
		'This assessment was accepted in review and is final. Nothing was changed. To correct it, reopen it as a new revision on the review screen.',
	'copy-to-answer':
		'This is a copy for answering a request. Only answers to what was asked, and their evidence, can be changed. Nothing was changed. Tell the municipality about anything else that should change.',
	'copy-to-review':
		'This is a copy for reviewers. Only what reviewers record can be changed. Nothing was changed. Tell the municipality about anything else that should change.',
	'shared-part':
		'This is a shared part of an assessment, for viewing only. Nothing was changed. Make changes in the original assessment.'
};

export const errors: typeof ja = {
	'not-changeable': ({ because }) => notChangeable[because],
	'left-meanwhile': () =>
		'Another assessment was opened before this work finished, so it was not carried out. No assessment was changed. Open the original assessment and try again.',
	'unfit-fields': (error) => describeUnfitFields(error, 'en'),
	'unfit-received': (error) => describeUnfitFields(error, 'en'),
	unavailable: () =>
		'This browser does not let the app keep data (a setting or policy). You can still answer, and everything is on this screen, but it goes when you close it. Be sure to export it to a file first.',
	'not-found': () =>
		'This assessment is not on this device. The others are as they were. Open a backup file to restore it.',
	'changed-elsewhere': () =>
		'The same assessment was saved in another tab, so nothing was overwritten. Choose which to keep.',
	'blocked-by-other-tab': () =>
		'Machi Tenken in another tab is using the storage. What is saved has not changed. Close the other tabs and try again.',
	'newer-data': () =>
		'The data on this device was saved by a newer version of Machi Tenken. It has not been touched. Open it with that version.',
	locked: () =>
		'What is kept on this terminal is locked. Enter the passphrase to use it. Everything is still there.',
	'connection-lost': () =>
		'The connection to the browser’s storage was lost. Everything is still on this screen. Export it to a file, then save again.',
	'not-saved': ({ cause }) =>
		`The browser could not save (${cause}); there may be too little space. Everything is still on this screen. Export it to a file, free some space, and try again.`,
	'no-answer-in-time': () =>
		'The browser has not answered within 5 seconds. Everything is still on this screen. Export it to a file, then try again.',
	'unreadable-record': () =>
		'The record of this assessment cannot be read. It has been left as it is. Download the record for safekeeping, and restore from a backup.',
	'incomplete-record': ({ expected, found }) =>
		`Only ${String(found)} of ${String(expected)} saved answers remain. They have not been touched. Restore from a backup.`,
	'checklist-not-found': ({ guideline, edition }) =>
		`The checklist of this assessment (${guideline} ${edition}) cannot be found. The assessment has not changed. Open a file that includes a copy of it.`,
	'unsaved-changes': () =>
		'The open assessment has unsaved changes. They are still on this screen. Export it to a file, then try again.',
	cancelled: () => 'Cancelled. Nothing was changed.',
	'not-supported': () =>
		'This browser cannot save to a file automatically. Nothing was changed. Use “Download a backup” instead.',
	'permission-needed': ({ name }) =>
		`Writing to “${name}” needs your permission again. Everything is still on this screen. Choose “Allow writing”.`,
	'file-gone': ({ name }) =>
		`“${name}” was not found; it has been moved or deleted. Everything is still on this screen. Choose where to save again.`,
	'file-changed-elsewhere': ({ name }) =>
		`“${name}” was changed by someone else or in another window. It was not overwritten. Save under another name, or overwrite it.`,
	'file-not-written': ({ name, cause }) =>
		`“${name}” could not be written (${cause}). Its previous content is intact. Save to another place.`,
	'file-not-readable': ({ name, why }) =>
		`“${name}” could not be read. ${say(fileTroubles, why)} Nothing was imported.`,
	'sample-not-loaded': () =>
		'The sample could not be loaded. Open the app once where the Machi Tenken server can be reached. Saved assessments are not affected.'
};
