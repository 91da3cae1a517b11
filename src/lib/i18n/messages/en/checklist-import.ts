import { plural } from '#lib/i18n/plural.ts';
import { formatCount } from '#lib/i18n/format-number.ts';
import type { checklistImport as ja } from '../ja/checklist-import.ts';

/** Words of importing a checklist. */
export const checklistImport: typeof ja = {
	lead: 'Imports an official check sheet or your own criteria as a checklist for assessments. The contents of the file never leave this device.',
	formats: [
		'A table in Excel (.xlsx) or CSV: you confirm what each column means.',
		'YAML: choose checklist.yaml and the files of its layers together.',
		'An OSCAL catalog (JSON), such as NIST SP 800-53. Choose a profile together with its catalog.'
	],
	pick: 'Choose a file (several at once for YAML, or an OSCAL profile and its catalog)',
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
		'finer-groups': 'groups finer than layers (named before their controls)',
		'profile-changes': 'parts of the profile that apply to nothing in the catalog',
		'unplaced-controls': 'controls that the profile places in no group',
		'evidence-examples': 'examples of evidence beyond the limit',
		'shortened-texts': 'texts cut short because they are too long',
		'unwritable-texts': 'characters that cannot be shown'
	},
	mapping: 'What the columns mean',
	mappingLead:
		'Confirm what each column of the table is. Your choices are remembered for the next table with the same headings.',
	mappingRecalled: 'Using your choices from an earlier table with the same headings.',
	grid: {
		sheets: 'Sheets to import',
		sheetsHint: 'Several sheets become one checklist, each of them a layer.',
		inSight: 'Sheet shown below',
		unseen: 'What the sheet hides or strikes through',
		hiddenRows: (count: number) => `Import hidden rows too (${String(count)})`,
		hiddenColumns: (count: number) => `Import hidden columns too (${String(count)})`,
		struckRows: (count: number) => `Import rows with struck-through text too (${String(count)})`,
		caption:
			'The chosen sheet. Each column’s meaning and each row’s reading can be chosen. Colours show the kind of meaning.',
		shown: 'Rows to show',
		allRows: (count: number) => `All (${String(count)})`,
		doubtfulRows: (count: number) => `Only those that are not controls (${String(count)})`,
		row: 'Row and reading',
		rowNumber: (row: number) => `Row ${String(row)}`,
		meaningOf: (letters: string) => `Meaning of column ${letters}`,
		readingOf: (row: number) => `Reading of row ${String(row)}`,
		furtherLevel: (meaning: string) => `Further level: ${meaning}`,
		alternatives: (letters: string) => `Column ${letters} could mean the same`,
		choices: {
			control: 'Read as a control',
			section: 'Read as a section heading',
			'left-out': 'Do not import'
		},
		makeHeadings: 'Use this row as the column headings'
	},
	notUsed: 'Not used',
	columnNamed: (letter, heading) =>
		heading === '' ? `Column ${letter}` : `Column ${letter}: ${heading}`,
	columns: {
		id: 'Id',
		section: 'Section (becomes a layer)',
		subsection: 'Lower section',
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
	plainNote: (count, list) =>
		`${plural(count, 'cell', 'cells')} with a number or date whose number format could not be followed, read as the bare value: ${list}`,
	unshownNote: (count, list) =>
		`${plural(count, 'cell', 'cells')} whose number format shows nothing, read as empty: ${list}`,
	hiddenSheet: (name) => `${name} (hidden)`,
	hiddenNote: (names) =>
		`There are hidden sheets. To import one, choose it under “Sheet”: ${names}`,
	unreadNote: (names) => `Hidden sheets that are too large or damaged, and were not read: ${names}`,
	hiddenRowsNote: (count, list) =>
		`${plural(count, 'hidden row', 'hidden rows')} left out: ${list}`,
	hiddenColumnsNote: (count, list) =>
		`${plural(count, 'hidden column', 'hidden columns')} left out: ${list}`,
	struckRowsNote: (count, list) =>
		`${plural(count, 'row', 'rows')} struck through and left out: ${list}`,
	struckCellsNote: (count, list) =>
		`${plural(count, 'cell', 'cells')} struck through and read as empty: ${list}`,
	partlyStruckNote: (count, list) =>
		`${plural(count, 'cell', 'cells')} partly struck through and read without that part: ${list}`,
	leftOutOne: (place, said) => `${place} “${said}”`,
	leftOutList: (list, more) => (more === 0 ? list : `${list}, and ${String(more)} more`),
	listComma: ', ',
	tableProblems: {
		'missing-mapping': () => 'choose the column that says what has to be true',
		'wrong-mapping': (value) => `there is no such column: ${value}`,
		'wrong-setting': (value) => `there is an error under “Destination”: ${value}`,
		'no-controls': () =>
			'no row below the headings says what has to be true; check the heading row and what the columns mean',
		'too-many-controls': (_, count) =>
			`there are ${formatCount(count)} controls (5,000 at most); import the sheet in parts`,
		'too-many-sections': (_, count) =>
			`there are ${formatCount(count)} sections (100 at most); choose a column of higher sections, or none`,
		'missing-statement': (value) =>
			`nothing says what has to be true; add it, or delete the row: ${value}`,
		'text-too-long': (value, count) =>
			`the text has ${formatCount(count)} characters (8,000 at most); shorten it, or split the row: ${value}`,
		'unwritable-text': (value) =>
			`it contains characters that cannot be shown; delete them: ${value}`,
		'wrong-form': (value) => `it cannot be imported in this form: ${value}`
	},
	tableNotes: {
		'section-heading': (value) => `read as the section of the rows below: ${value}`,
		'heading-without-controls': (value) =>
			`left out, because it looks like a heading but no control is below it: ${value}`,
		'continued-row': (value) => `read as part of the control above: ${value}`,
		'repeated-headings': (value) => `passed over, because it repeats the headings: ${value}`,
		'total-row': (value) => `passed over as a total: ${value}`,
		'remark-row': (value) => `passed over as a remark on the table: ${value}`,
		'row-left-out': (value) => `left out, because the columns read are empty: ${value}`,
		'title-as-statement': (value) =>
			`the title was taken for what has to be true, because nothing else says it: ${value}`,
		'id-changed': (value) => `the id was put into the right form: ${value}`,
		'id-shared': (value) => `one number stands for several controls, so each got its own: ${value}`,
		'id-from-row': (value) => `an id was assigned: ${value}`,
		'ids-prefixed': (value) =>
			`“${value}” was put before the ids, because other sheets have the same numbers`,
		'list-joined': () => 'points from the ninth on were combined into the last one',
		'unknown-owner': (value) =>
			`the party is not recognised, so “local government” was used: ${value}`,
		'unknown-weight': (value, count) =>
			`this word is not known as a weight, so 2 was used (${plural(count, 'row', 'rows')}): ${value}`,
		'unknown-essential': (value, count) =>
			`this word says neither yes nor no, so not essential was used (${plural(count, 'row', 'rows')}): ${value}`,
		'priority-numbers': () =>
			'the numbers were used as weights (3 is the heaviest); do not use this column if 1 is the highest priority',
		'letter-grades': () => 'A was taken for the heaviest weight (3)',
		'five-grades': () => 'five grades became three weights: 1 and 2 are 1, 3 is 2, 4 and 5 are 3',
		'column-passed-over': (value, count) =>
			`${plural(count, 'cell', 'cells')} not imported, because another column has the same meaning: ${value}`,
		'column-left-out': (value, count) =>
			`${plural(count, 'cell', 'cells')} not imported, because the column was given no meaning: ${value}`,
		'higher-sections': (_, count) =>
			`there are ${formatCount(count)} sections (100 at most), so the level above became the layers and these stand before the titles`,
		'supplier-scheme': (value, count) =>
			`read as a sheet of the supplier scheme SCS by its shape (criteria: ${value} of ★3, ${String(count)} of ★4)`
	},
	rowKinds: {
		above: 'above the headings',
		headings: 'headings',
		'repeated-headings': 'headings again',
		section: 'section heading',
		control: 'control',
		addition: 'part of the control above',
		total: 'total',
		remark: 'remark',
		'left-out': 'nothing in the columns read',
		'without-statement': 'without what has to be true',
		hidden: 'hidden row',
		struck: 'struck-through row'
	},
	rowsLeft: (count) => `Not imported: ${plural(count, 'row', 'rows')}`,
	rowLeft: (place, kind, text) => `${place} [${kind}] ${text}`,
	inSheet: (name) => `Sheet “${name}”`,
	problems: (count) => plural(count, 'thing to correct', 'things to correct'),
	problemAt: (row, column) => (column === '' ? `Row ${String(row)}` : `${column}${String(row)}`)
};
