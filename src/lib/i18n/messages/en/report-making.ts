import type { reportMaking as ja } from '../ja/report-making.ts';

/** Words of the report screen. */
export const reportMaking: typeof ja = {
	title: 'Report',
	lead: 'Turns the result into a report that fits whom you give it to. It is saved on this computer and sent nowhere.',
	makeTitle: 'Make a report',
	extent: 'Which report do you need?',
	extents: {
		full: 'Full report',
		public: 'Public version',
		leaders: 'Summary (two pages)',
		party: 'Extract for one party',
		component: 'Extract for one component',
		interview: 'Interview sheets'
	},
	extentHints: {
		public:
			'For residents and the council to read. Names of components, people and parties and anything that shows a weak point are left out.',
		full: 'Everything: cover, summary, results by layer, gaps and actions, what to ask, who owns what, evidence, review findings, and how the scores are made.',
		leaders:
			'Two pages for the mayor and the council: the grade, the largest gaps, what changed since last time, and what is to be decided.',
		party:
			'To hand to one party: only the controls it owns. Other parties and the scores of the city are left out.',
		component: 'One component alone. Other components and the scores of the city are left out.',
		interview: 'Paper to ask by telephone or in person: boxes to tick and lines to write on.'
	},
	party: 'Party',
	component: 'Component',
	noParties: 'No party is registered. Register one on the screen "Profile and components".',
	noComponents: 'No component is registered. Register one on the screen "Profile and components".',
	everybody: 'Everybody (one part each)',
	ask: 'What to print',
	asks: {
		open: 'Only what is unknown or unanswered',
		all: 'Everything of that party (present answers are ticked)'
	},
	nothingToAsk:
		'There is nothing to ask. Choose "Everything" to print the answered controls as well.',
	language: 'Language of the report',
	languages: { ja: 'Japanese', en: 'English' },
	handlingMark: 'Handling mark',
	handlingMarkHint:
		'The results contain details that could help an attacker. The mark is printed on every page, becomes part of the file name, and is kept with this assessment for the next report.',
	handlingMarks: ['Handle with care', 'Confidentiality 2', 'Confidentiality 3'],
	handlingMarkOwn: 'Another mark',
	handlingMarkOwnText: 'Mark to print',
	handlingMarkNone: 'None',
	handlingMarkMissing:
		'A report without a mark does not tell its readers how to handle it. To publish the result, choose the public version.',
	handlingMarkPublic: 'The public version carries no handling mark.',
	madeOn: 'Date of preparation',
	madeOnHint: 'Printed in the outline of the assessment. Leave it empty to print none.',
	since: 'Compare with an earlier assessment',
	sinceHint: 'Shows what changed since another assessment of this municipality kept here.',
	outline: {
		title: 'About this assessment (front matter of the report)',
		lead: 'Fields left empty get a standard text or “not filled in”. What you type is saved with the assessment.'
	},
	sinceFailed:
		'The earlier assessment could not be read. The report can be made without it. Check that it opens from the list.',
	attachData: 'Attach the data (full PDF)',
	attachDataHint:
		'Everything, notes included, travels inside the PDF, and whoever receives it can go on from it. Switch it off before you publish the report or give it to somebody who should not have the data.',
	carriesData:
		'This PDF carries the whole assessment, notes included, as an attached file. Share it only with people who may see all of it.',
	carriesNothing: 'No data are attached to this report.',
	makePdf: 'Make the PDF',
	makeHtml: 'Make the HTML',
	makeDocx: 'Make the Word file',
	makeXlsx: 'Make the Excel file',
	makeCsv: 'Make the CSV',
	formatsTitle: 'What the formats are for',
	formatHints: [
		'The PDF is for printing and circulating. Screen readers can read it, and one can check later that it is unaltered.',
		'The HTML is the same report as one file for a browser: good for screen readers, and it prints.',
		'The Word file is the same report as a document you can rewrite for your readers. Nothing can tell whether a rewritten text still matches the results.',
		'The Excel file can be sorted and filtered. The CSV holds every control in one table.'
	],
	making: 'Making the report',
	progress: (percent) => `${String(percent)}%`,
	cancel: 'Cancel',
	cancelled: 'The report was cancelled. The assessment is unchanged.',
	made: (name) => `"${name}" is made. Look in your downloads.`,
	failed:
		'The report could not be made. The assessment is unchanged. Try again; if it goes on, save a backup and reload the page.',
	checking: 'Checking the characters…',
	undrawableTitle: 'Some characters cannot be shown on paper',
	undrawableText:
		'No font has these: they show as 〓 or in their standard form. Copying from the PDF gives the original.',
	undrawableNone: 'All characters will print correctly.',
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
	otherTitle: 'Save in other forms',
	backupLead: 'The whole assessment, to go on from later.',
	makeJson: 'Save the score data (JSON)',
	scoreLead: 'Scores and gaps as numbers, for spreadsheets and statistics.',
	makeOscal: 'Save the results (OSCAL)',
	oscalLead:
		'The international form (OSCAL assessment-results), with every answer and note, for tools that read OSCAL.',
	verdicts: {
		reproduced: 'Unaltered. The pages show the data inside, and nothing else.',
		sealed: 'Unaltered.',
		'added-to': 'The report is whole, but something was added behind it.',
		contradictory: 'What is inside does not fit together. Somebody has worked on it.',
		altered: 'Altered.'
	},
	checkTitle: 'Check a report',
	checkLead:
		'Choose a PDF report you received to see whether it is unaltered and whether its pages and its data belong together.',
	checkAction: 'Choose a PDF report'
};
