import type { start as ja } from '../ja/start.ts';

/** Words of the start screen and of taking files in. */
export const start: typeof ja = {
	title: 'Check the security of your smart city yourselves',
	lead: 'Answer 118 controls along the lines of the ministry’s Smart City Security Guideline (edition 3.0), see the score and gaps of each layer, and get a report (PDF).',
	privacy: 'Answers never leave this device. It works without the internet.',
	unofficial:
		'Unofficial: this is not the ministry’s check sheet. The wording of the controls is this project’s own.',
	begin: 'Choose how to begin',
	newTitle: 'New assessment',
	newText:
		'Enter the municipality, the fiscal year and your services and devices. About five minutes.',
	newAction: 'New assessment',
	openTitle: 'Open a file',
	openText:
		'Continue with a saved assessment or a backup. You can also drop the file anywhere on the page.',
	openAction: 'Choose a file',
	sampleTitle: 'Look at the sample city',
	sampleText: 'Look around the answers, results and report of a fictional city. Nothing is kept.',
	sampleAction: 'Open the sample',
	list: 'Assessments on this device',
	answersCount: (count) => `${String(count)} answers`,
	lastSaved: (when) => `last saved ${when}`,
	unopened: 'The record of this assessment cannot be read',
	unopenedAdvice:
		'It was left as it is. First download the record for safekeeping. Then open a backup file to restore the assessment. If there is no backup, do not remove it from this device: a newer version may be able to read it.',
	incomplete: 'Part of the record is lost',
	removeTitle: 'Remove from this device',
	removeText: (title) =>
		`"${title}" will be removed from this device for good. Make sure that you have a backup file.`,
	missingTitle: 'Your data is missing',
	missingText:
		'Assessments that were saved on this device are gone from the browser. Browser settings or a full disk can do that. Open a backup file to restore them.',
	missingItem: (title, count, when) => `${title} (${String(count)} answers, last saved ${when})`,
	missingRestore: 'Restore from a backup',
	missingAccept: 'Give up and remove from the list',
	unreadableTitle: 'Some records cannot be read',
	unreadableText: 'They were left as they are. Download them for safekeeping.',
	unreadableDownload: 'Download the record',
	portableTitle: 'This is the single-file edition',
	portableText:
		'It keeps nothing in the browser. Save your assessment to a file and open that file next time.',
	storageFailed: 'The browser’s storage cannot be used',
	dropHere: 'Drop an assessment here to open it',
	reportTitle: 'Check of a report',
	reportLook: 'Open read-only',
	reportContinue: 'Continue with it',
	reportFindings: 'Findings, and going on from it',
	reading: (name) => `Reading "${name}"…`,
	importTitle: 'What the file holds',
	importRefused: (name) => `"${name}" could not be opened`,
	importKept: 'Saved assessments were not touched.',
	importSummary: (city, year, count) => `${city}, FY${String(year)}, ${String(count)} answers`,
	importNew: 'This assessment is not on this device yet.',
	importSame: 'The same assessment is already saved on this device.',
	importSample: 'A sample file: to look at only, nothing is kept.',
	importReplaces: (added, changed, removed) =>
		`The same assessment is on this device. Replacing it adds ${String(added)}, changes ${String(changed)} and removes ${String(removed)} answers.`,
	importDamaged: 'The same assessment is on this device but damaged. Replacing restores it.',
	importSafety: 'What is replaced is kept as a safety copy.',
	importOpen: 'Open',
	importReplace: 'Replace and open',
	importKeepBoth: 'Keep both'
};
