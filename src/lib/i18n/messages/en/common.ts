import type { common as ja } from '../ja/common.ts';

/** Words that stand on every screen. */
export const common: typeof ja = {
	productName: 'Machi Tenken',
	skipToContent: 'Skip to content',
	mainNavigation: 'Main screens',
	assessmentNavigation: 'Screens of this assessment',
	start: 'Start',
	about: 'Help and settings',
	overview: 'Overview',
	setup: 'Profile and components',
	answers: 'Answers',
	results: 'Results',
	actions: 'Actions',
	report: 'Report',
	language: 'Language',
	sample: 'Sample',
	sampleNotice:
		'This is a sample: data of a fictional city, not of any real municipality. Changes are not kept.',
	readOnly: 'A file is open for reading. Nothing can be changed.',
	readOnlyMark: 'Read-only',
	fileClosed:
		'A file that was opened for reading is closed by a reload. Choose it again on the first screen.',
	saved: (time) => `Saved ${time}`,
	saving: 'Saving…',
	notSaved: 'Not saved',
	fileUnsaved: 'The file lacks your latest changes',
	exportNow: 'Export to a file now',
	saveToFile: 'Save to file',
	retry: 'Try to save again',
	backupReminder: (count) =>
		`${String(count)} changes since the last backup. What a browser keeps can be lost: export a file to be safe.`,
	download: 'Download a backup',
	cancel: 'Cancel',
	close: 'Close',
	back: 'Back',
	next: 'Next',
	add: 'Add',
	edit: 'Edit',
	remove: 'Remove',
	save: 'Save',
	yes: 'Yes',
	no: 'No',
	notYetKnown: 'Not known yet',
	limitReached: (limit) =>
		`At most ${String(limit)} characters. No more can be entered. If you pasted text, check that it is complete.`,
	limitPassed: (limit, now) =>
		`At most ${String(limit)} characters (now ${String(now)}). Make it shorter.`,
	dayOutside: (day) =>
		`"${day}" cannot be used. Enter a day from 1 January 1900 to 31 December 2199, with a year of four digits.`,
	listFull: (limit) =>
		`${String(limit)} are linked, which is the most. To link another, remove one first.`,
	required: 'required',
	statuses: {
		met: 'Met',
		partly: 'Partly met',
		planned: 'Planned',
		'not-met': 'Not met',
		unknown: "Don't know",
		'not-applicable': 'Not applicable',
		unanswered: 'Unanswered'
	},
	grade: (grade) => `Grade ${grade}`,
	notRated: 'Not rated',
	provisional: (grade: string, rated: number, of: number) =>
		`Provisional ${grade} (${String(rated)} of ${String(of)} layers)`,
	percent: 'Score',
	coverage: 'Coverage',
	range: 'Range',
	fiscalYear: (year) => `FY${String(year)}`,
	updateReady: 'A new version is ready. What you entered is saved.',
	updateNow: 'Update',
	openFailed: 'The assessment could not be opened.',
	noAssessment: 'No assessment is open. Open one from the start screen.',
	toStart: 'To the start screen',
	loading: 'Loading…',
	errorTitle: 'This screen could not be shown',
	errorAdvice:
		'This may be a bug of Machi Tenken. Saved answers are not lost. Export what is open to a file with the button below, then go back to the start screen.',
	notFoundTitle: 'Page not found',
	notFoundAdvice: 'The address has changed or is wrong. Please continue from the start screen.',
	lateKept: (title: string) =>
		`What you began earlier is done and saved in “${title}”. The assessment on screen has not changed.`,
	lateLost: (title: string) => `The work you began in “${title}” could not be saved`,
	dismiss: 'Dismiss',
	conflictTitle: 'Changed in another tab',
	conflictText:
		'The same assessment was saved in another tab. Nothing here is lost. Choose which to keep.',
	conflictTakeTheirs: 'Show what the other tab saved',
	conflictKeepMine: 'Keep mine as a separate assessment',
	newerApp: 'A newer Machi Tenken was opened in another tab. Reload this page.',
	connectionLost:
		'The connection to the browser’s storage was lost. Everything is still on this screen. Export it to a file, then reconnect.',
	reconnect: 'Reconnect',
	reload: 'Reload'
};
