import type { checklistImport as ja } from '../ja/checklist-import.ts';

const plural = (count: number, one: string, many: string): string =>
	`${String(count)} ${count === 1 ? one : many}`;

/** Words of importing a checklist. */
export const checklistImport: typeof ja = {
	lead: 'Imports an official check sheet or your own criteria as a checklist for assessments. The contents of the file never leave this device.',
	formats: [
		'A table in Excel (.xlsx) or CSV: you confirm what each column means.',
		'YAML: choose checklist.yaml and the files of its layers together.',
		'An OSCAL catalog (JSON), such as NIST SP 800-53.'
	],
	pick: 'Choose a file (several at once for YAML)',
	reading: 'Reading…',
	refused: 'It cannot be imported. Nothing was changed.',
	more: (count) => `${String(count)} more.`,
	left: 'Not imported',
	leftLead: 'A checklist has no place for the following, so they are not imported.',
	leftKinds: {
		'back-matter-resources': 'back-matter resources',
		'metadata-entries': 'metadata entries',
		'related-links': 'links to related controls',
		'other-links': 'other links',
		properties: 'properties',
		'parameter-notes': 'notes on parameters',
		'assessment-objectives': 'assessment objectives',
		'assessment-methods': 'assessment methods',
		'other-parts': 'other parts',
		'empty-groups': 'groups without controls',
		'evidence-examples': 'examples of evidence beyond the limit',
		'shortened-texts': 'texts cut short because they are too long',
		'unwritable-texts': 'characters that cannot be shown'
	},
	sheet: 'Sheet',
	headerRow: 'Heading row (everything below it is read)',
	mapping: 'What the columns mean',
	mappingLead:
		'Confirm what each column of the table is. Your choices are remembered for the next table with the same headings.',
	mappingRecalled: 'Using your choices from an earlier table with the same headings.',
	notUsed: 'Not used',
	columnNamed: (letter, heading) =>
		heading === '' ? `Column ${letter}` : `Column ${letter}: ${heading}`,
	columns: {
		id: 'Id',
		section: 'Section (becomes a layer)',
		title: 'Title',
		statement: 'What has to be true',
		why: 'Why it matters',
		how: 'How to get there',
		partly: 'When to say “partly met”',
		evidence: 'Examples of evidence',
		weight: 'Weight',
		essential: 'Essential',
		owner: 'Owner',
		titleEn: 'Title (English)',
		statementEn: 'What has to be true (English)'
	},
	settings: 'Destination',
	target: 'Import as',
	targetNew: 'A new checklist',
	targetRevision: (title) => `A new revision of “${title}”`,
	checklistTitle: 'Name of the checklist',
	edition: 'Edition (letters and digits)',
	editionHint: 'E.g. 1 or 2026. The same edition gets the next revision.',
	editionWrong: 'Up to 20 letters, digits, dots and hyphens.',
	answeredPer: 'Answered',
	perOrganisation: 'Once for the whole city',
	perComponent: 'For each system',
	preview: 'What will be imported',
	toPreview: 'Check what will be imported',
	editionFromCatalog: 'If left empty, the version stated in the catalog is used.',
	previewCounts: (layers, controls) =>
		`To import: ${plural(layers, 'layer', 'layers')}, ${plural(controls, 'control', 'controls')}.`,
	previewFirst: (count) =>
		count === 1 ? 'The first control' : `The first ${String(count)} controls`,
	weightOf: (weight) => `Weight ${String(weight)}`,
	changesSince: (title) => `Changes since “${title}”`,
	same: 'A checklist with the same content has already been imported.',
	apply: 'Import',
	notes: 'Please check',
	mergedNote: (ranges) => `Merged cells were read as if each held the value: ${ranges}`,
	uncalculatedNote: (count) =>
		`Cells with formulas that were never calculated, read as empty: ${String(count)}. Open and save the file in Excel to fill them.`,
	hiddenNote: (names) => `Hidden sheets were not read: ${names}`,
	tableProblems: {
		'missing-mapping': () => 'choose the column that says what has to be true',
		'wrong-mapping': (value) => `the same column is chosen for two things: ${value}`,
		'wrong-setting': (value) => `there is an error under “Destination”: ${value}`,
		'no-controls': () => 'there is no row below the headings that says what has to be true',
		'too-many-controls': (value) => `too many controls (limit ${value})`,
		'too-many-sections': (value) => `too many sections (limit ${value})`,
		'missing-statement': () => 'nothing says what has to be true',
		'duplicate-id': (value) => `this id appears twice: ${value}`,
		'bad-weight': (value) => `give the weight as 1 to 3, or high, medium or low: ${value}`,
		'bad-essential': (value) => `say yes or no for essential: ${value}`,
		'text-too-long': (value) => `too long (8,000 characters at most): ${value}`,
		'unwritable-text': (value) => `it contains characters that cannot be shown: ${value}`,
		'wrong-form': (value) => `it cannot be imported in this form: ${value}`
	},
	tableNotes: {
		'section-heading': (value) => `read as the section of the rows below: ${value}`,
		'continued-row': () => 'read as part of the control above',
		'row-left-out': (value) => `left out, because the columns read are empty: ${value}`,
		'id-changed': (value) => `the id was put into the right form: ${value}`,
		'id-from-row': (value) => `an id was assigned: ${value}`,
		'list-joined': () => 'points from the ninth on were combined into the last one',
		'unknown-owner': (value) =>
			`the party is not recognised, so “local government” was used: ${value}`,
		'priority-numbers': () =>
			'priority numbers were used as weights (3 is the heaviest); do not use this column if 1 is the highest priority'
	},
	problems: (count) => plural(count, 'thing to correct', 'things to correct'),
	problemAt: (row, column) => (column === '' ? `Row ${String(row)}` : `${column}${String(row)}`)
};
