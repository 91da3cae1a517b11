import type { ActionsMessages } from '../ja/actions.ts';

/** Words of improvement actions and of the report screen. */
export const actions: ActionsMessages = {
	title: 'Improvement actions',
	lead: 'Decide how gaps will be closed, by whom and by when. They appear in the report too.',
	none: 'No actions yet. Select gaps on the result screen to plan one.',
	toGaps: 'To the gaps',
	new: 'New action',
	change: 'Change the action',
	what: 'What will be done',
	whatMissing: 'Enter what will be done.',
	owner: 'Owner',
	due: 'Due',
	state: 'State',
	states: { open: 'Open', 'in-progress': 'In progress', done: 'Done', dropped: 'Dropped' },
	note: 'Note',
	closes: 'Gaps it closes',
	closesAdd: 'Add a gap',
	closesChoose: 'Choose one',
	noOwner: 'no owner',
	noDue: 'no date',
	closesCount: (count) => (count === 1 ? '1 gap' : `${String(count)} gaps`),
	overdue: 'overdue',
	removeText: (title) => `The action "${title}" will be removed.`,
	reportTitle: 'Report',
	reportLead:
		'Makes a PDF of the results: cover, one-page summary, a part per layer, gaps with actions, what to ask, and how the scores are made.',
	reportLanguage: 'Language of the report',
	languages: { ja: 'Japanese', en: 'English' },
	handlingMark: 'Handling mark (on every page)',
	handlingMarkNone: 'None',
	make: 'Make the PDF',
	making: 'Making the report…',
	made: (name) => `"${name}" is made. Look in your downloads.`,
	failed:
		'The report could not be made. The assessment is unchanged. Try again; if it goes on, save a backup and reload the page.',
	undrawableTitle: 'Some characters cannot be shown on paper',
	undrawableText:
		'No font has these: they show as 〓 or in their standard form. Copying from the PDF gives the original.',
	undrawableNone: 'Every character can be shown on paper.',
	undrawableReasons: {
		missing: 'in no font',
		variant: 'shown in its standard form',
		'private-use': 'private-use character',
		control: 'control character'
	},
	undrawableCharacter: 'Character',
	undrawableReason: 'Reason',
	undrawableCount: 'Times',
	undrawableUnknown:
		'The characters could not be checked: the fonts of the report are not loaded. Reload the page.',
	contentsTitle: 'What the report contains',
	contents: [
		'Cover (municipality, fiscal year, edition, as-of date, report number)',
		'One-page summary (architecture, radar, largest gaps)',
		'Results by layer, scores by component',
		'Gaps with risk, action, owner and due date',
		'What to ask, what is not applicable and why, evidence',
		'Annex (how the scores are made, digest of the data)'
	],
	carriesData:
		'The PDF carries the whole assessment, notes included, as an attached file. Mind whom you give it to.',
	handlingMarkHint: 'for example: Confidential',
	handlingMarks: ['機密性3', '機密性2', '機密性1', 'Confidential', 'Internal use only'],
	makeTitle: 'Make the report',
	otherTitle: 'Save in other forms',
	scoreFileName: (city, year) => `${city}_FY${String(year)}_score`,
	backupLead: 'The whole assessment, to go on from later.',
	scoreLead: 'Scores and gaps as numbers, for spreadsheets and statistics.',
	checking: 'Checking the characters…',
	makeHtml: 'Make the HTML',
	makeXlsx: 'Make the Excel file',
	xlsxLead:
		'The Excel file has five sheets to sort and filter: summary, gaps, answers, evidence and actions.',
	htmlLead:
		'The HTML is the same report as one file for a browser: good for screen readers, and it prints. The data are not attached.',
	makeJson: 'Save the score data (JSON)',
	fileName: (city, year, mark) => `${city}_FY${String(year)}_report${mark === '' ? '' : `_${mark}`}`
};
