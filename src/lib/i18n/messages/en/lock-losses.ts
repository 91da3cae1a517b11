import type { lockLosses as ja } from '../ja/lock-losses.ts';
import { common } from './common.ts';

/** What is said before locking takes something that cannot be kept. */
export const lockLosses: typeof ja = {
	title: 'Locking now would lose something',
	why: 'The browser’s storage is full or cannot be used, so the following cannot be kept when everything is locked. What is shown as saved stays, locked or not.',
	assessment: (title) => `Changes to the assessment “${title}” that could not be saved`,
	campaign: (title) => `The campaign “${title}”, as far as it is not saved to a file`,
	field: (label) => `The form field “${label}”, which has not been submitted`,
	todo: (minutes) =>
		`Export it with the button below, or finish and submit the form. Freeing space on the disk lets the browser keep it. After ${String(minutes)} minutes without any activity everything is locked all the same (the time can be changed under “${common.about}”).`,
	first: 'To keep it, cancel and export it to a file first.',
	download: 'Export to a file',
	lockAll: 'Lock without keeping it',
	fileName: 'unsubmitted_input'
};
