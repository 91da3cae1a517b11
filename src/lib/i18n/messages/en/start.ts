import type { start as ja } from '../ja/start.ts';

const answersOf = (count: number): string =>
	count === 1 ? '1 answer' : `${String(count)} answers`;

/** Words of the start screen and of taking files in. */
export const start: typeof ja = {
	title: 'Check the security of your smart city yourselves',
	lead: 'Answer 118 controls that follow the approach of the ministry’s Smart City Security Guideline (edition 3.0), see the score and gaps of each layer, and get a report (PDF).',
	privacy: 'Your answers never leave this device. The app works without the internet.',
	unofficial:
		'Unofficial: this is not the ministry’s check sheet. The wording of the controls is this project’s own.',
	begin: 'Choose how to start',
	newTitle: 'Start afresh',
	newText:
		'Enter the municipality, the fiscal year and your services and devices. It takes about five minutes.',
	newAction: 'New assessment',
	openTitle: 'Open a file',
	openText:
		'Continue with a saved assessment or a backup. You can also drop the file anywhere on the page.',
	openAction: 'Choose a file',
	sampleTitle: 'See the sample city',
	sampleText:
		'Explore the answers, results and report of a fictional city. Nothing you change is kept.',
	sampleAction: 'Open the sample',
	list: 'Assessments on this device',
	years: 'Through the years',
	answersCount: (count) => answersOf(count),
	lastSaved: (when) => `Last saved: ${when}`,
	unopened: 'The record of this assessment cannot be read',
	unopenedAdvice:
		'It has been left as it is. First download the record for safekeeping. Then open a backup file with “Choose a file” to restore the assessment. If there is no backup, do not remove the record from this device: a newer version may be able to read it.',
	incomplete: 'Part of the record has been lost',
	removeTitle: 'Remove from this device',
	removeText: (title) =>
		`“${title}” will be permanently removed from this device. Make sure you have a backup file.`,
	missingTitle: 'Data not found',
	missingText:
		'Assessments saved on this device are missing from the browser. Browser settings or a full disk can cause this. Open a backup file to restore them.',
	missingItem: (title, count, when) => `${title} (${answersOf(count)}, last saved ${when})`,
	missingRestore: 'Restore from a backup',
	missingAccept: 'Remove from the list without restoring',
	unreadableTitle: 'Some records cannot be read',
	unreadableText:
		'They have been left as they are. Download them for safekeeping, and open a backup file to restore the assessment if you have one.',
	unreadableDownload: 'Download the record',
	portableTitle: 'You are using the single-file edition',
	portableText:
		'It keeps nothing in the browser. Save your assessment to a file, and open that file next time.',
	storageFailed: 'The browser’s storage cannot be used',
	dropHere: 'Drop an assessment here to open it',
	reportTitle: 'Report check',
	reportLook: 'Open read-only',
	reportContinue: 'Continue the assessment',
	reportFindings: 'Results of the check, and how to continue',
	reading: (name) => `Reading “${name}”…`,
	importTitle: 'Contents of the file',
	importRefused: (name) => `“${name}” could not be opened`,
	severalRefused: 'Files are opened one at a time',
	importKept: 'Saved assessments were not touched.',
	importSummary: (city, year, count) => `${city}, FY${String(year)}, ${answersOf(count)}`,
	importNew: 'This assessment is not on this device yet.',
	importSame: 'The same assessment is already saved on this device.',
	importSample: 'This is a sample file: you can look at it, but nothing is kept.',
	importReplaces: (added, changed, removed) =>
		`The same assessment is on this device. Replacing it affects these answers: ${String(added)} added, ${String(changed)} changed, ${String(removed)} removed.`,
	importDamaged:
		'The same assessment is on this device, but its record is damaged. Replacing it restores the assessment.',
	importSafety: 'What is replaced is kept as a safety copy.',
	importOpen: 'Open',
	importReplace: 'Replace and open',
	importKeepBoth: 'Keep both'
};
