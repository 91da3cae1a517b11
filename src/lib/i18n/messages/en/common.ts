import type { common as ja } from '../ja/common.ts';

const changesOf = (count: number): string =>
	count === 1 ? '1 change' : `${String(count)} changes`;

/** Words that stand on every screen. */
export const common: typeof ja = {
	productName: 'Machi Tenken',
	skipToContent: 'Skip to content',
	mainNavigation: 'Main screens',
	assessmentNavigation: 'Screens of this assessment',
	start: 'Start',
	manual: 'Manual',
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
	readOnly: 'A file is open read-only. Nothing can be changed.',
	readOnlyMark: 'Read-only',
	fileClosed:
		'A file opened read-only is closed when the page is reloaded. Choose it again on the start screen.',
	saved: (time) => `Saved ${time}`,
	saving: 'Saving…',
	notSaved: 'Not saved',
	fileUnsaved: 'The file has unsaved changes',
	exportNow: 'Export to a file now',
	saveToFile: 'Save to file',
	retry: 'Try saving again',
	backupReminder: (count) => `${changesOf(count)} since the last backup.`,
	backupNever: (count) => `No backup yet (${changesOf(count)}).`,
	putOff: 'Later',
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
		`Up to ${String(limit)} characters. No more can be entered. If you pasted text, check that it is complete.`,
	limitPassed: (limit, now) =>
		`Up to ${String(limit)} characters (now ${String(now)}). Shorten the text.`,
	dayOutside: (day) =>
		`“${day}” cannot be used. Enter a date between 1 January 1900 and 31 December 2199, with a four-digit year.`,
	listFull: (limit) => `Up to ${String(limit)} can be linked. To link another, remove one first.`,
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
	nothingAsked: 'Nothing asked',
	notRated: 'Not rated',
	provisional: (grade: string, rated: number, of: number) =>
		`Provisional ${grade} (${String(rated)} of ${String(of)} layers)`,
	percent: 'Score',
	coverage: 'Coverage',
	range: 'Score range',
	fiscalYear: (year) => `FY${String(year)}`,
	updateReady: 'A new version is ready. What you entered is saved.',
	updateNow: 'Update',
	openFailed: 'The assessment could not be opened.',
	noAssessment: 'No assessment is open. Open one from the start screen.',
	toStart: 'Go to the start screen',
	loading: 'Loading…',
	notLoaded: 'The screen could not be loaded',
	notLoadedAdvice:
		'Reload it where the Machi Tenken server can be reached. Saved assessments are not affected.',
	errorTitle: 'This screen could not be shown',
	errorAdvice:
		'This may be a bug in Machi Tenken. Saved answers are not lost. Use the button below to export what is open to a file, then go back to the start screen.',
	faultTitle: 'Something went wrong that was not foreseen',
	faultAdvice:
		'Parts of the screen may not work properly. Answers shown as saved are not lost. To be safe, export what is open to a file, then reload.',
	faultAdviceWithoutWork:
		'Parts of the screen may not work properly. Please reload. Saved assessments are not affected.',
	notFoundTitle: 'Page not found',
	notFoundAdvice: 'The address has changed or is wrong. Continue from the start screen.',
	lateKept: (title: string) =>
		`The work you started earlier has finished and was saved in “${title}”. The assessment now open has not changed.`,
	lateLost: (title: string) => `The work you started in “${title}” could not be saved`,
	dismiss: 'Dismiss',
	conflictTitle: 'Changed in another tab',
	conflictText:
		'The same assessment was saved in another tab. Nothing here is lost. Choose which to keep.',
	conflictTakeTheirs: 'Show what the other tab saved',
	conflictKeepMine: 'Keep mine as a separate assessment',
	newerApp:
		'A newer version of Machi Tenken was opened in another tab. What is shown as saved has not changed. Reload this page.',
	connectionLost:
		'The connection to the browser’s storage was lost. Everything is still on this screen. Export it to a file, then reconnect.',
	reconnect: 'Reconnect',
	reload: 'Reload'
};
