import type { answerSheet as ja } from '../ja/answer-sheet.ts';

/** Words about answer sheets for Excel. */
export const answerSheet: typeof ja = {
	title: 'Answer sheets (Excel, CSV)',
	lead: 'For those who cannot open this app: they answer in an Excel table. Only the answer columns can be filled in; rows may be sorted and columns added.',
	makeTitle: 'Make an answer sheet',
	what: 'What to ask',
	all: 'Everything (for colleagues)',
	form: 'File format',
	forms: { xlsx: 'Excel (.xlsx)', csv: 'CSV (.csv)' },
	make: 'Make the answer sheet',
	empty: 'There is nothing to ask here.',
	questions: (count) => `Questions: ${String(count)}`,
	madeAs: (name) => `Made: ${name}`,
	csvNote:
		'In a CSV file the first row and the columns that begin with "mt:" have to stay: they tell which control a row answers.',
	takeTitle: 'Take in a sheet that came back',
	takeLead: 'You see every difference before anything is taken in. What you do not choose stays.',
	take: 'Choose an answer sheet',
	line: 'Row',
	field: 'Column',
	mine: 'Now',
	theirs: 'In the sheet',
	use: 'Take in',
	empties: '(empty)',
	conflict: 'Changed here, too, since the sheet was made',
	accepted: 'This answer was accepted: it stays unless you choose',
	none: 'Nothing differs from what is answered now.',
	count: (differences, conflicts) =>
		`Differences: ${String(differences)}${conflicts > 0 ? ` (changed here, too: ${String(conflicts)}; they stay as they are unless you choose them)` : ''}`,
	apply: (count) => `Take in what is chosen (${String(count)})`,
	applied: (count) => `Taken in: ${String(count)}. You can undo it.`,
	fields: { status: 'Answer', note: 'Note', reason: 'Reason' },
	words: {
		component: 'Of',
		control: 'Id',
		title: 'Control',
		statement: 'What has to be true',
		status: 'Answer',
		note: 'Note',
		reason: 'Reason'
	},
	issuesTitle: 'Rows that cannot be taken in',
	issue: (line, text) => `Row ${String(line)}: ${text}`,
	issues: {
		'unknown-row': (value) =>
			`There is no such control here (${value}). Components or facts have changed, or the id was altered.`,
		'place-lost': (value) =>
			`It does not say which control it answers (${value}): its hidden cells (columns that begin with "mt:") are empty. Ask for the answer in its row of the original sheet.`,
		'of-other-assessment': (value) =>
			`It comes from the sheet of another assessment (${value}). Ask for the answer in the sheet of this one.`,
		'unknown-status': (value) =>
			`The answer "${value}" is not understood. It has to be Met, Partly met, Planned, Not met, Don't know or Not applicable.`,
		'answered-twice': (value) =>
			`There are two rows for the same control (${value}) that say different things. Ask which one is right.`,
		'text-too-long': (value) =>
			`A text of more than 20,000 characters (${value}). Ask for a shorter one.`
	},
	errors: {
		'not-an-answer-sheet':
			'It is no answer sheet, or its columns that begin with "mt:" are gone. Nothing was taken in. Ask for the answers in the original sheet, or hand out a new one.',
		'sheet-of-other-assessment':
			'It is the sheet of another assessment (another city or year, or a copy). Nothing was taken in. Open that assessment and try again.',
		'no-rows': 'There is not a single row in it. Nothing was taken in. Check the file.'
	},
	notAccepted: (count) =>
		`Not taken in, because changed here, too: ${String(count)}. Give --accept theirs to take them.`,
	acceptedStays: (count) =>
		`Not taken in, because these answers were accepted: ${String(count)}. Look at them one by one on screen.`,
	written: (questions, path) => `Answer sheet written (${String(questions)} questions): ${path}`,
	wrongForm: (path) => `${path}: answer sheets are .xlsx or .csv.`,
	fullOnly: 'An answer sheet holds everything (full), party:<id> or component:<id>.'
};
