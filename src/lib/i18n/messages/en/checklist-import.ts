import type { ChecklistImportMessages } from '../ja/checklist-import.ts';

const megabytes = (limit: number) => `${String(Math.round(limit / 1024 / 1024))} MB`;

const zip: Parameters<
	ChecklistImportMessages['sourceErrors']['wrong-zip']
>[0]['problem'] extends infer Problem extends string
	? Readonly<Record<Problem, string>>
	: never = {
	truncated: 'it is cut off',
	'wrong-directory': 'its directory is damaged',
	'too-many-entries': 'too many files inside',
	'unsafe-name': 'a file inside has an unsafe name',
	'duplicate-name': 'two files inside have the same name',
	encrypted: 'it is encrypted',
	'unknown-method': 'unknown way of compression',
	split: 'it is a split archive',
	zip64: 'an unsupported kind of large archive',
	overlapping: 'files inside overlap',
	'headers-disagree': 'directory and content disagree',
	'wrong-data': 'compressed data are damaged',
	'wrong-size': 'a size is wrong',
	'wrong-crc': 'content was altered'
};

const cell = {
	reference: 'its reference is not a place in a sheet',
	order: 'it is out of order',
	'shared-string': 'its text is missing',
	overlap: 'merged cells overlap'
} as const;

/** Words of importing a checklist. */
export const checklistImport: ChecklistImportMessages = {
	lead: 'Takes in an official check sheet or criteria of your own as a checklist for assessments. Nothing of the file leaves this terminal.',
	formats: [
		'A table in Excel (.xlsx) or CSV: you confirm what each column means.',
		'YAML: choose checklist.yaml and the files of its layers together.',
		'An OSCAL catalog (JSON), such as NIST SP 800-53.'
	],
	pick: 'Choose a file (several at once for YAML)',
	reading: 'Reading…',
	refused: 'It cannot be taken in. Nothing was changed.',
	more: (count) => `${String(count)} more.`,
	sourceErrors: {
		'too-large': ({ limit }) =>
			`Too large (limit ${megabytes(limit)}). Make a file of the table alone.`,
		empty: () => 'There is nothing in it.',
		'not-utf8': () => 'It is not UTF-8. Save it as UTF-8.',
		'file-not-readable': ({ cause }) =>
			`It could not be read (${cause}). See whether it opens, then choose it again.`,
		'one-at-a-time': () =>
			'Choose tables and OSCAL files one at a time. Only YAML files can be chosen together.',
		'old-excel': () => 'This is an old .xls file. Open it in Excel and save it as .xlsx.',
		'password-protected': () => 'It is protected by a password. Save it without one.',
		'binary-workbook': () => '.xlsb cannot be read. Save it as .xlsx.',
		opendocument: () => '.ods cannot be read. Save it as .xlsx.',
		'not-a-spreadsheet': () =>
			'This is not a table. Choose an .xlsx or .csv file, or YAML or JSON.',
		'wrong-zip': ({ problem, part }) =>
			`The file is damaged (${zip[problem]}${part === '' ? '' : `: ${part}`}). Open it in Excel and save it again.`,
		'too-much-inside': ({ limit }) =>
			`It unpacks to more than ${megabytes(limit)}; reading was stopped.`,
		'missing-part': ({ part }) =>
			`A part is missing (${part}). Open it in Excel and save it again.`,
		'wrong-xml': ({ part }) =>
			`Its content is damaged (${part}). Open it in Excel and save it again.`,
		'wrong-cell': ({ sheet, cell: place, problem }) =>
			`Sheet “${sheet}”, ${place}: ${cell[problem]}. Open it in Excel and save it again.`,
		'no-sheets': () => 'There is no sheet to read (hidden sheets are not read).',
		'too-many-sheets': ({ sheets, limit }) =>
			`Too many sheets (${String(sheets)}; limit ${String(limit)}).`,
		'too-many-rows': ({ sheet, rows, limit }) =>
			`Too many rows in sheet “${sheet}” (${String(rows)}; limit ${String(limit)}). Keep the rows you need.`,
		'too-many-columns': ({ sheet, row, limit }) =>
			`Too many columns in row ${String(row)} of sheet “${sheet}” (limit ${String(limit)}).`,
		'too-many-cells': ({ limit }) => `Too many cells (limit ${String(limit)}).`,
		'utf-16': () => 'It is UTF-16. Save it as “CSV UTF-8”.',
		'unknown-encoding': () => 'Its encoding is not known. Save it as “CSV UTF-8”.',
		'csv-syntax': ({ line, problem }) =>
			`Line ${String(line)}: ${
				{
					'quote-not-closed': 'a quote is not closed',
					'text-after-quote': 'text follows a closing quote',
					'too-many-rows': 'too many rows'
				}[problem]
			}.`
	},
	notTaken: {
		'shipped-guideline': ({ guideline }) =>
			`“${guideline}” is the name of a shipped guideline. Give another name as guideline in checklist.yaml.`,
		'revision-taken': ({ edition, revision }) =>
			`Revision ${String(revision)} of edition ${edition} is kept with another content. Raise revision by one.`
	},
	left: 'Not taken in',
	leftLead: 'A checklist has no place for these, so they are left behind.',
	leftKinds: {
		'back-matter-resources': 'back-matter resources',
		'metadata-entries': 'metadata entries',
		'related-links': 'links to related controls',
		'other-links': 'other links',
		properties: 'properties',
		'parameter-notes': 'notes of parameters',
		'assessment-objectives': 'assessment objectives',
		'assessment-methods': 'assessment methods',
		'other-parts': 'other parts',
		'empty-groups': 'groups without controls',
		'evidence-examples': 'examples of evidence beyond the limit',
		'shortened-texts': 'texts cut because they are too long',
		'unwritable-texts': 'characters that cannot be shown'
	},
	sheet: 'Sheet',
	headerRow: 'Row of headings (everything below is read)',
	mapping: 'What the columns mean',
	mappingLead:
		'Confirm which column is which. The next table with the same headings will recall this.',
	mappingRecalled: 'Recalled from the last table with the same headings.',
	notUsed: 'not used',
	columnNamed: (letter, heading) =>
		heading === '' ? `Column ${letter}` : `Column ${letter}: ${heading}`,
	columns: {
		id: 'Number',
		section: 'Section (becomes a layer)',
		title: 'Title',
		statement: 'What has to be true',
		why: 'Why',
		how: 'How',
		partly: 'What counts as partly',
		evidence: 'Examples of evidence',
		weight: 'Weight',
		essential: 'Essential',
		owner: 'Party in charge',
		titleEn: 'Title (English)',
		statementEn: 'What has to be true (English)'
	},
	settings: 'Where it goes',
	target: 'Take it in as',
	targetNew: 'a new checklist',
	targetRevision: (title) => `a new revision of “${title}”`,
	checklistTitle: 'Name of the checklist',
	edition: 'Edition (letters and digits)',
	editionHint: 'E.g. 1 or 2026. The same edition gets the next revision.',
	editionWrong: 'Up to 20 letters, digits, dots and hyphens.',
	answeredPer: 'Answered',
	perOrganisation: 'once for the whole city',
	perComponent: 'for each system',
	preview: 'What will be taken in',
	toPreview: 'See what will be taken in',
	editionFromCatalog: 'Left empty, it is the version the catalog states.',
	previewCounts: (layers, controls) => `${String(layers)} layers, ${String(controls)} controls.`,
	previewFirst: (count) => `The first ${String(count)} controls`,
	weightOf: (weight) => `weight ${String(weight)}`,
	changesSince: (title) => `What changes from “${title}”`,
	same: 'A checklist with the same content is here already.',
	apply: 'Take it in',
	again: 'Choose another file',
	notes: 'Please check',
	mergedNote: (ranges) => `Merged cells were read as if each held the value: ${ranges}`,
	uncalculatedNote: (count) =>
		`${String(count)} cells with formulas that were never calculated were read as empty. Open and save the file in Excel to fill them.`,
	hiddenNote: (names) => `Hidden sheets were not read: ${names}`,
	tableProblems: {
		'missing-mapping': () => 'choose the column that says what has to be true',
		'wrong-mapping': (value) => `one column is chosen for two things: ${value}`,
		'wrong-setting': (value) => `something is wrong with where it goes: ${value}`,
		'no-controls': () => 'there is no row below the headings that says what has to be true',
		'too-many-controls': (value) => `too many controls (limit ${value})`,
		'too-many-sections': (value) => `too many sections (limit ${value})`,
		'missing-statement': () => 'nothing says what has to be true',
		'duplicate-id': (value) => `this number stands twice: ${value}`,
		'bad-weight': (value) => `a weight is 1 to 3, or high, medium, low: ${value}`,
		'bad-essential': (value) => `essential is yes or no: ${value}`,
		'text-too-long': (value) => `too long (8,000 characters at most): ${value}`,
		'unwritable-text': (value) => `it has characters that cannot be shown: ${value}`,
		'wrong-form': (value) => `it cannot be taken in this form: ${value}`
	},
	tableNotes: {
		'section-heading': (value) => `read as the section of the rows below: ${value}`,
		'continued-row': () => 'read as part of the control above',
		'row-left-out': (value) => `left out, since nothing stands in the columns read: ${value}`,
		'id-changed': (value) => `the number was put in form: ${value}`,
		'id-from-row': (value) => `a number was given: ${value}`,
		'list-joined': () => 'points after the eighth are in the last one',
		'unknown-owner': (value) => `the party is not known; the local government was taken: ${value}`,
		'priority-numbers': () =>
			'numbers of priority were taken as weights (3 weighs most); leave the column out where 1 is the highest'
	},
	problems: (count) => `${String(count)} things to mend`,
	problemAt: (row, column) => (column === '' ? `Row ${String(row)}` : `${column}${String(row)}`)
};
