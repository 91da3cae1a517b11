import type { answerSheet as ja } from '../ja/answer-sheet.ts';

/** Words about answer sheets for Excel. */
export const answerSheet: typeof ja = {
	title: 'Answer sheets (Excel, CSV)',
	lead: 'For people who cannot open this app: they answer in an Excel table. Only the answer columns can be filled in; rows may be sorted and columns added.',
	makeTitle: 'Create an answer sheet',
	what: 'What to ask',
	all: 'Everything (for internal checks)',
	form: 'File format',
	forms: { xlsx: 'Excel (.xlsx)', csv: 'CSV (.csv)' },
	make: 'Create answer sheet',
	empty: 'There is nothing to ask here.',
	questions: (count) => `Questions: ${String(count)}`,
	madeAs: (name) => `Created: ${name}`,
	csvNote:
		'In a CSV file, the first row and the columns on the right that begin with “mt:” must be kept: they identify the control that each row answers.',
	takeTitle: 'Import a returned sheet',
	takeLead:
		'You see every difference before anything is imported. Whatever you do not choose stays as it is. The workbook that the controls came from can be imported too, with ○, △ or × in its answer column.',
	component: 'Whose answers these are',
	componentOfRows: 'The only component that each control has',
	take: 'Choose an answer sheet',
	line: 'Row',
	field: 'Column',
	mine: 'Now',
	theirs: 'In the sheet',
	use: 'Import',
	empties: '(empty)',
	conflict: 'Also changed here since the sheet was created',
	accepted: 'This answer was accepted: it is kept unless you choose to replace it',
	none: 'There are no differences from the current answers.',
	count: (differences, conflicts) =>
		`Differences: ${String(differences)}${conflicts > 0 ? ` (also changed here: ${String(conflicts)}; kept as they are unless you choose them)` : ''}`,
	apply: (count) => `Import selected (${String(count)})`,
	applied: (count) => `Imported: ${String(count)}. You can undo this.`,
	fields: { status: 'Answer', note: 'Note', reason: 'Reason' },
	words: {
		component: 'For',
		control: 'Id',
		title: 'Control',
		statement: 'What has to be true',
		status: 'Answer',
		note: 'Note',
		reason: 'Reason'
	},
	issuesTitle: 'Rows that cannot be imported',
	issue: (line, text) => `Row ${String(line)}: ${text}`,
	cellIssue: (cell, text) => `${cell}: ${text}`,
	issues: {
		'unknown-row': (value) =>
			`There is no such control here (${value}). Components or the profile have changed, or the id was altered.`,
		'place-lost': (value) =>
			`This row does not say which control it answers (${value}): its hidden cells (columns that begin with “mt:”) are empty. Ask for the answer in its row of the original sheet.`,
		'of-other-assessment': (value) =>
			`This row comes from the sheet of another assessment (${value}). Ask for the answer in the sheet for this one.`,
		'unknown-status': (value) =>
			`The answer “${value}” is not recognised. It must be Met, Partly met, Planned, Not met, Don't know or Not applicable.`,
		'answered-twice': (value) =>
			`There are two rows for the same control (${value}) that say different things. Ask which one is right.`,
		'text-too-long': (value) =>
			`The text is longer than 20,000 characters (${value}). Ask for a shorter one.`,
		'unknown-mark': (value) =>
			`It is not clear which answer “${value}” is. Change it to ○, △, ×, －, Met, Not met or the like.`,
		'several-components': (value) =>
			`It is not clear which component “${value}” is about. Choose one component.`,
		'control-not-asked': (value) =>
			`This control does not apply here (${value}). Check components and profile.`,
		'text-differs': (value) =>
			`The number is the same, but the text is different (${value}). This may be another edition.`,
		'no-control': (value) => `This is not a control of this assessment (${value}).`,
		'row-twice': (value) =>
			`The same control appears twice (${value}). Only the first row was read.`
	},
	errors: {
		'not-an-answer-sheet':
			'This is not an answer sheet, or its columns that begin with “mt:” are gone. Nothing was imported. Ask for the answers in the original sheet, or send a new one.',
		'sheet-of-other-assessment':
			'This sheet belongs to another assessment (another city or year, or a copy). Nothing was imported. Open that assessment and try again.',
		'no-rows': 'The sheet has no rows. Nothing was imported. Check the file.'
	},
	notAccepted: (count) =>
		`Not imported, because also changed here: ${String(count)}. Use --accept theirs to import them.`,
	acceptedStays: (count) =>
		`Not imported, because these answers were accepted: ${String(count)}. Check them one by one on screen.`,
	written: (questions, path) => `Answer sheet written (questions: ${String(questions)}): ${path}`,
	wrongForm: (path) => `${path}: an answer sheet is written as .xlsx or .csv.`,
	fullOnly: 'An answer sheet holds everything (full), party:<id> or component:<id>.'
};
