import type { UnfitFieldMessages } from '../ja/unfit-fields.ts';

/** Words for values that do not fit their field: which field it is, what is wrong, what to do. */
export const unfitFields: UnfitFieldMessages = {
	parts: {
		parties: 'party',
		components: 'component',
		answers: 'answer',
		evidence: 'evidence',
		actions: 'action',
		reviews: 'review',
		drawer: 'answer in the drawer',
		basedOn: 'assessment it is based on',
		editionDraft: 'edition change (in progress)',
		editionChanges: 'record of edition changes',
		requests: 'request',
		responses: 'record of imported responses',
		stages: 'review log',
		reopenedFrom: 'assessment before reopening',
		workingCopy: 'details of this copy',
		rulePreparation: 'Preparation for the rule',
		calendar: 'calendar of the year',
		history: 'history',
		checklistCopy: 'copy of the checklist'
	},
	fields: {
		title: 'name of the assessment',
		'municipality.name': 'municipality',
		'municipality.code': 'local government code',
		'period.fiscalYear': 'fiscal year',
		asOf: 'reference date',
		'parties.name': 'name of the party',
		'components.name': 'name',
		uses: 'what it uses',
		'evidence.title': 'name',
		reference: 'location or document number',
		issuer: 'issuer',
		issuedOn: 'issued on',
		expiresOn: 'valid until',
		renewEveryMonths: 'renewal interval (months)',
		'obligations.title': 'name of recurring work',
		doneOn: 'day it was done',
		plannedOn: 'planned for',
		everyMonths: 'interval (months)',
		answersEveryMonths: 'interval (months)',
		number: 'registration number',
		level: 'level',
		'actions.title': 'what will be done',
		owner: 'owner',
		due: 'due date',
		closes: 'gaps it closes',
		findings: 'findings it answers',
		note: 'note',
		reason: 'reason',
		evidence: 'evidence',
		party: 'party',
		comment: 'reviewer’s comment',
		reviewer: 'reviewer’s name',
		text: 'reply to the finding',
		deadline: 'deadline',
		startsOn: 'Begin of contract',
		endsOn: 'End of contract',
		on: 'Day planned or done',
		assets: 'Kinds of assets',
		steps: 'Steps',
		message: 'message',
		by: 'name of the person who recorded it',
		updatedBy: 'name of the person who recorded it',
		because: 'why it is in the drawer',
		seed: 'seed',
		name: 'name'
	},
	problems: {
		'too-long': (limit) => `at most ${limit} characters`,
		'too-many': (limit) => `at most ${limit} items`,
		empty: () => 'cannot be empty',
		'not-a-day': () => 'not a valid date (1 January 1900 to 31 December 2199)',
		'not-a-municipality-code': () => 'not a valid six-digit code',
		'out-of-range': (limit) => `out of range (limit ${limit})`,
		unfit: () => 'not in the expected form'
	},
	named: (part, name) => (name === '' ? part : `${part} “${name}”`),
	ofPart: (part, field) => `${part}, ${field}`,
	line: (field, problem) => `${field}: ${problem}`,
	notKept: (fields, more) =>
		`Not saved, because some values do not fit: ${fields.join('; ')}. ${more > 0 ? `${String(more)} more. ` : ''}What was saved last is intact, and what you typed since is still on this screen. Correct the fields and the assessment is saved automatically. If you cannot do that now, export to a file.`,
	notTaken: (fields, more) =>
		`Not imported, because some values do not fit: ${fields.join('; ')}. ${more > 0 ? `${String(more)} more. ` : ''}Your assessment is unchanged. Correct the value if it is your own; if it came with what you received, leave that item out or ask for a corrected file.`,
	readAsIs: (file, count) =>
		count === 1
			? `${file}: 1 value does not fit its field. It was read as it is; open the file on screen to correct it.`
			: `${file}: ${String(count)} values do not fit their fields. They were read as they are; open the file on screen to correct them.`,
	notWritten: (file) =>
		`${file}: not written, because some values do not fit their fields. Your own file is unchanged. Correct these values and run it again.`,
	noReport: (file) =>
		`${file}: nothing was written. Values that do not fit their fields would make the PDF unreadable. Open the assessment on screen and correct these:`,
	noPdf:
		'While these values do not fit their fields, the PDF could not be read again. Correct them, and it can be made. Other forms can be made as they are.',
	title: (count) => (count === 1 ? '1 value to correct' : `${String(count)} values to correct`),
	lead: 'These values do not fit their fields. They are kept as they are, and everything else can be changed and saved as usual. Once corrected, they leave this list.',
	mend: 'Correct',
	record: 'Stays as it is, as a record. Nothing to do.'
};
