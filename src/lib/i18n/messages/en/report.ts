import type { ReportMessages } from '../ja/report.ts';

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

const daysOf = (count: number): string => `${String(count)} ${count === 1 ? 'day' : 'days'}`;

/** Words of the report and of figures on screen. */
export const report: ReportMessages = {
	title: 'Smart-city security check: gap report',
	subtitle: (year) => `Fiscal year ${String(year)}`,
	summaryTitle: 'Summary',
	layersTitle: 'Results by layer',
	gapsTitle: 'Gaps',
	actionsTitle: 'Improvement actions',
	questionsTitle: 'To be asked',
	notApplicableTitle: 'Not applicable',
	evidenceTitle: 'Evidence',
	methodTitle: 'Annex: how the figures are made',
	integrityTitle: 'This report and its data',
	contentsTitle: 'Contents',
	wholeCity: 'Whole city',
	noParty: 'Nobody yet',
	notRated: 'Not rated',
	gradeOf: (grade) => `Grade ${grade}`,
	noComponents: 'No components registered',
	overall: 'Overall',
	layer: 'Layer',
	grade: 'Grade',
	percent: 'Score',
	range: 'Range',
	low: 'Range from',
	high: 'Range to',
	statement: 'What has to be true',
	mark: 'Mark',
	reference: 'Where it is kept',
	answersSheet: 'Answers',
	coverage: 'Coverage',
	supported: 'With evidence',
	weakest: 'Weakest component',
	layerTable: 'Grade and score by layer',
	componentTable: 'Grade and score by component',
	topGaps: 'Largest gaps',
	noGaps: 'Nothing that was answered is short of met.',
	size: 'Size',
	control: 'Control',
	controlId: 'No.',
	component: 'Component',
	status: 'Answer',
	statuses: {
		met: 'Met',
		partly: 'Partly met',
		planned: 'Planned',
		'not-met': 'Not met',
		unknown: "Don't know",
		unanswered: 'Unanswered',
		'not-applicable': 'Not applicable'
	},
	risk: 'What can happen',
	action: 'Action',
	owner: 'Owner',
	due: 'Due',
	state: 'State',
	actionStates: { open: 'Open', 'in-progress': 'In progress', done: 'Done', dropped: 'Dropped' },
	noAction: 'No action',
	noOwner: 'No owner',
	overdue: '(overdue)',
	actionLine: ({ title, owner, due }) =>
		`${title} (${[owner ?? 'no owner', due ?? 'no date'].join(', ')})`,
	criticality: 'Criticality',
	party: 'Party',
	chain: 'Chain low',
	note: 'Note',
	reason: 'Reason',
	sums: 'Made of',
	sumsOf: ({ earned, answeredPossible, possible }) =>
		`earned ${String(earned)} / possible of what is answered ${String(answeredPossible)} / possible ${String(possible)}`,
	possible: 'Possible',
	answeredPossible: 'Possible, answered',
	earned: 'Earned',
	sumsTitle: 'What the scores are made of (integers)',
	answersOf: (name) => `Answers: ${name}`,
	gapsLead: (count) =>
		count === 0
			? 'Everything that was answered is met.'
			: `${String(count)} answers are short of "met", ordered by size (weight × criticality × missing credit × impact). Look first at those marked essential.`,
	questionsLead: (count) =>
		`${String(count)} items are unknown or unanswered. They are not part of the score but widen its range. Ask each party.`,
	askParty: (party, count) => `To ask: ${party} (${String(count)})`,
	notApplicableLead:
		'These items were answered "not applicable" with a reason and are left out of every sum.',
	evidence: 'Evidence',
	issuer: 'Issuer',
	issuedOn: 'Issued',
	expiresOn: 'Expires',
	expired: '(expired)',
	answerMarks: {
		'wording-changed': {
			word: '(wording changed)',
			meaning: 'a change of edition worded the control anew; not looked at again yet'
		},
		reconfirm: {
			word: '(reconfirm)',
			meaning: 'a change of edition asks something else; to be looked at again'
		},
		'not-reconfirmed': {
			word: '(year before)',
			meaning: 'copied from the assessment of the year before; not looked at again yet'
		}
	},
	marksLead:
		'Answers with these words in their cell were carried over. In the figures they count like any other.',
	markLine: (word, meaning, count) =>
		`${word} ${String(count)} ${count === 1 ? 'answer' : 'answers'}: ${meaning}`,
	lensesTitle: 'Results by lens',
	lensesLead:
		'The same answers, grouped as other frameworks do. A control can be in several groups, so groups do not add up to the whole. None of this shows compliance with a law, a standard or a certification.',
	lensAbout: (about, version, revision) =>
		`${about} (${version}; our mapping, revision ${String(revision)})`,
	inForce: (date, days) =>
		days > 0
			? `In force on ${date}, ${daysOf(days)} after the as-of date.`
			: days === 0
				? `In force on ${date}, which is the as-of date.`
				: `In force since ${date}, ${daysOf(-days)} before the as-of date.`,
	lensGroup: 'Group',
	lensControls: 'Controls',
	lensEmpty: 'No controls',
	editionChangesTitle: 'Changes of edition',
	editionChangeTitle: (from, to) => `From ${from} to ${to}`,
	editionDraft: (to, date) =>
		`A change to ${to} was begun on ${date} and is not finished. This report is on the edition before it.`,
	marksLeft: (reworded, reconfirm) =>
		reworded + reconfirm === 0
			? 'Every answer that a change of edition marked has been looked at again.'
			: `Answers marked by a change of edition and not looked at again yet: ${String(reworded)} with changed wording, ${String(reconfirm)} to reconfirm.`,
	changedOn: 'Changed on',
	changedBy: 'Changed by',
	relation: 'What became of it',
	changeCount: 'Count',
	answerCount: 'Answers',
	meaning: 'What it means',
	changedControls: 'Controls that changed',
	drawerTitle: 'Answers in the drawer',
	drawerLead: (count) =>
		`Answers to controls or components that are gone or were merged (${String(count)}). They are not scored, but stay in the data.`,
	drawerWhy: 'Why, and from which edition',
	basedOn: 'Begun from the assessment',
	basedOnOf: (year, asOf, edition) => `fiscal year ${year}, as of ${asOf}, ${edition}`,
	verdict: ({ grade, percent, low, high, coverage, gaps, essential, open }) =>
		[
			grade === null
				? 'No layer has reached 80% coverage, so the city is not rated yet. '
				: `The city is graded ${grade} (the worst of its layers). `,
			`What was answered scores ${percent}; the rest can bring it to between ${low} and ${high}. Coverage is ${coverage}. `,
			`There are ${String(gaps)} gaps, ${String(essential)} of them essential, and ${String(open)} items to be asked.`
		].join(''),
	howToRead:
		'Grades are A (90% and above), B (75%), C (50%) and D. A layer below 80% coverage is not rated; a gap in an essential control caps its layer at C. The range is the score if everything unanswered turned out not met, or met.',
	architectureDescription: (layers) =>
		`The architecture of the city. Grade and score of each layer: ${layers.join(', ')}`,
	radarDescription: (layers) => `Radar of the scores by layer: ${layers.join(', ')}`,
	barFigure: (percent, coverage) => `${percent} (coverage ${coverage})`,
	barsDescription: (layers) => `Range of the score of each layer: ${layers.join(', ')}`,
	methodLead:
		'All scores are worked out in integers and rounded once, to one decimal, when shown. The same answers always give the same figures.',
	methodRules: [
		'For each control and component: met 2, partly met 1, planned and not met 0.',
		'Credits are multiplied by the weight of the control (1–3) and the criticality of the component (1–3; whole city 1).',
		'Score = earned ÷ possible of what is answered. "Don\'t know" and unanswered are in neither.',
		'Low = earned ÷ possible; high = (earned + possible of the unanswered) ÷ possible.',
		'Coverage = possible of what is answered ÷ possible.',
		'Not applicable with a reason leaves every sum; without a reason it counts as unanswered.',
		'Size of a gap = weight × criticality × (2 − credit) × highest impact of the risks (1–3).',
		'Chain low = the lowest "low" among a component and everything it uses.',
		'Grades: A 90%, B 75%, C 50%, else D; not rated below 80% coverage; an essential gap caps at C. The city has the grade of its worst layer.'
	],
	integrityLead:
		'The report id ends in the first ten digits of the SHA-256 digest of the data: change one character and the id changes. A digest shows that something was altered, not who made it.',
	municipality: 'Municipality',
	fiscalYear: 'Fiscal year',
	fiscalYearOf: (year) => String(year),
	asOf: 'As of',
	dateOf: (date) => {
		const [year, month = 1, day] = date.split('-').map(Number);
		return `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
	},
	checklist: 'Checklist',
	edition: 'Edition',
	revision: (revision) => `revision ${String(revision)}`,
	reportId: 'Report id',
	checklistDigest: 'Digest of the checklist (SHA-256)',
	dataDigest: 'Digest of the data (SHA-256)',
	scoringVersion: 'Scoring version',
	sampleMark: 'SAMPLE (fictional city)',
	essential: 'Essential',
	foot: (edition, revision, asOf) =>
		`Edition ${edition}, revision ${String(revision)}   as of ${asOf}`,
	pageOf: (page, pages) => `${String(page)} / ${String(pages)}`,
	continued: '(continued)'
};
