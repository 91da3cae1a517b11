import type { reportMaking as ja } from '../ja/report-making.ts';

/** Words of the report screen. */
export const reportMaking: typeof ja = {
	title: 'Report',
	lead: 'Turns the results into a report suited to its reader. Reports are saved on this device and are never sent anywhere.',
	terms: 'What these words mean:',
	makeTitle: 'Create a report',
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
			'For residents and the council to read. Names of components, people and parties, and anything that reveals a weakness, are left out.',
		full: 'For those who check and improve. Everything: cover, summary, results by layer, gaps and actions, open questions, owners, evidence, review findings, and how scores are calculated.',
		leaders:
			'Two pages for the mayor and the council: the grade, the largest gaps, what has changed since last time, and what needs to be decided.',
		party:
			'To hand to one party: only the controls it owns. Other parties and the city’s scores are left out.',
		component: 'One component only. Other components and the city’s scores are left out.',
		interview: 'Sheets for asking by phone or in person, with boxes to tick and lines to write on.'
	},
	party: 'Party',
	component: 'Component',
	noParties: 'No party is registered. Register one on the screen “Profile and components”.',
	noComponents: 'No component is registered. Register one on the screen “Profile and components”.',
	everybody: 'Everyone (one part each)',
	ask: 'What to print',
	asks: {
		open: 'Only unanswered or “don’t know”',
		all: 'Everything for that party (current answers are ticked)'
	},
	nothingToAsk:
		'There is nothing to ask. Choose “Everything” to print the answered controls as well.',
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
		'A report without a mark does not tell its readers how to handle it. To publish the results, choose the public version.',
	handlingMarkPublic: 'The public version carries no handling mark.',
	madeOn: 'Date prepared',
	madeOnHint: 'Printed under “About this assessment”. Leave it empty to omit it.',
	since: 'Compare with an earlier assessment',
	sinceHint:
		'Shows what has changed since earlier assessments of the same municipality on this device, one a year. Files and assessments of a predecessor that are added on “Through the years” can be chosen here as well.',
	sinceAll: (count) => `Choose all ${String(count)} years`,
	sinceNone: 'Choose none',
	outline: {
		title: 'About this assessment (front matter of the report)',
		lead: 'Empty fields get standard wording or “not filled in”. What you enter is saved with the assessment.'
	},
	attachData: 'Attach assessment data (full PDF)',
	attachDataHint:
		'Everything, including notes, goes inside the PDF, and whoever receives it can continue the assessment from it. Clear this box before you publish the report or give it to someone who should not have the data.',
	carriesData:
		'This PDF carries the whole assessment, including notes, as an attached file. Share it only with people who may see all of it.',
	carriesNothing: 'No assessment data is attached to this report.',
	makePdf: 'Create PDF',
	makeHtml: 'Create HTML',
	makeDocx: 'Create Word file',
	makeXlsx: 'Create Excel file',
	makeCsv: 'Create CSV',
	formatsTitle: 'What each format is for',
	formatHints: [
		'The PDF is for printing and circulating. Screen readers can read it, and it can be checked later for alterations.',
		'The HTML is the same report as a single file for a browser: it suits screen readers and can be printed.',
		'The Word file is the same report as a document you can rewrite for your readers. There is no way to check whether rewritten text still matches the results.',
		'The Excel file can be sorted and filtered. The CSV holds every control in one table.'
	],
	making: 'Creating the report',
	progress: (percent) => `${String(percent)}%`,
	cancel: 'Cancel',
	cancelled: 'Creating the report was cancelled. The assessment is unchanged.',
	made: (name) => `“${name}” has been created. Check your downloads folder.`,
	failed:
		'The report could not be created. The assessment is unchanged. Try again; if it keeps failing, save a backup and reload the page.',
	checking: 'Checking the characters…',
	undrawableTitle: 'Some characters cannot be printed',
	undrawableText:
		'No font has these characters, so they appear as 〓 or in their standard form. Copying them from the PDF gives the original characters.',
	undrawableNone: 'All characters will print correctly.',
	undrawableReasons: {
		missing: 'Not in any font',
		variant: 'Shown in its standard form',
		'private-use': 'Private-use character',
		control: 'Control character'
	},
	undrawableCharacter: 'Character',
	undrawableReason: 'Reason',
	undrawableCount: 'Times',
	undrawableUnknown:
		'The characters could not be checked, because the report fonts have not loaded. Reload the page.',
	otherTitle: 'Save in other formats',
	backupLead: 'The whole assessment, to continue from later.',
	makeJson: 'Save score data (JSON)',
	scoreLead: 'Scores and gaps as numbers, for spreadsheets and statistics.',
	makeOscal: 'Save results (OSCAL)',
	oscalLead:
		'An international format (OSCAL assessment-results) with every answer and note, for tools that read OSCAL.',
	verdicts: {
		reproduced: 'Unaltered. The pages show the data inside, and nothing else.',
		sealed: 'Unaltered.',
		'added-to': 'The original report is intact, but something was added afterwards.',
		contradictory: 'The information inside is contradictory. It has been tampered with.',
		altered: 'Altered.'
	},
	checkTitle: 'Check a report',
	checkLead:
		'Choose a PDF report you received to check whether it is unaltered and whether its pages match the data inside.',
	checkAction: 'Choose a PDF report'
};
