import type { filling as ja } from '../ja/filling.ts';

/** Words about answers that go back into somebody's own workbook. */
export const filling: typeof ja = {
	title: 'Write answers back into the original workbook',
	lead: 'Choose the Excel workbook (.xlsx) that the controls came from. You get the same workbook with your answers in its answer column. Everything else stays exactly as it was: formats, pictures and formulas.',
	pick: 'Choose the original workbook',
	component: 'Answers of',
	everything: 'Everything (the lowest answer for each control, with details)',
	onlyEmpty: 'Leave cells alone that already say something',
	download: 'Save the filled-in workbook',
	savedAs: (name) => `Saved: ${name}`,
	star: (three, four) =>
		`Recognised by its shape as the requirements sheet of the SCS supplier scheme (★3: ${String(three)}, ★4: ${String(four)} criteria).`,
	columns: (sheet, answer, note) =>
		`“${sheet}”: column ${answer} holds the answers${note === '' ? '' : `, column ${note} the remarks`}.`,
	noNotes: (sheet) => `“${sheet}” has no column of remarks, so notes are not written.`,
	counts: (answers, notes) => `Answers to write: ${String(answers)}, remarks: ${String(notes)}`,
	same: (count) => `Cells that say the same already: ${String(count)}`,
	replaced: (count) => `Cells to be overwritten: ${String(count)}`,
	replacedCell: (cell, before, text) => `${cell}: ${before} → ${text}`,
	left: (count) => `Places left as they are: ${String(count)}`,
	leftPlace: (sheet, place, why, text) =>
		`“${sheet}” ${/^\d/.test(place) ? `row ${place}` : place}: ${why}${text === '' ? '' : ` (${text})`}`,
	more: (count) => `and ${String(count)} more`,
	whys: {
		'text-differs': 'the number is the same, but the text is different',
		'no-control': 'not a control of this assessment',
		'row-twice': 'the same control appears twice',
		formula: 'the cell holds a formula',
		'inside-merge': 'the cell is covered by a merged one',
		'not-allowed': 'the validation rule of the sheet does not allow this word',
		'too-long': 'too long for a cell',
		'no-table': 'the sheet has no cells',
		'not-asked': 'this control does not apply here',
		unanswered: 'not fully answered yet',
		unknown: 'the answer is “Don’t know”',
		'no-mark': 'the sheet has no word for this answer',
		kept: 'the cell already says something',
		'merged-differ': 'a merged cell would hold different answers'
	},
	remarks: {
		signed: 'The file has a digital signature, which will no longer match.',
		shared: 'This is a shared workbook; its change log will not mention what is written.',
		protected: (sheet, locked) =>
			`“${sheet}” is protected and stays so; ${locked > 0 ? `${String(locked)} locked cells are written too.` : 'only unlocked cells are written.'}`,
		formulas: (count) =>
			`There are ${String(count)} formulas. Press Ctrl+Alt+F9 in Excel to recalculate totals.`
	},
	errors: {
		'not-a-workbook':
			'This is not an Excel workbook (.xlsx), so nothing can be written into it. Choose the original as .xlsx.',
		'no-rows':
			'None of the controls of this assessment was found. Nothing was written. Choose the workbook that the controls came from.',
		'no-answer-column': (sheet) =>
			`It is not clear which column of “${sheet}” takes the answers. Choose the answer column.`,
		'no-such-sheet': (sheet) => `There is no sheet called “${sheet}”.`,
		'not-verified': 'Read back, the result did not match the original workbook. No file was made.'
	},
	answerColumn: 'Answer column',
	noteColumn: 'Remarks column',
	found: 'By its heading',
	noColumn: 'None',
	column: (letters) => `Column ${letters}`,
	wrongColumn: (option, value) =>
		`--${option} takes the letters of a column, such as O (given: ${value}).`,
	wrongComponent: (value) => `There is no component “${value}” in this assessment.`,
	written: (path) => `Filled-in workbook written: ${path}`
};
