import { gradeThresholds, leastCoverage } from '#lib/domain/scoring/grade.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { report as ja } from '../ja/report.ts';
import { actions } from './actions.ts';
import { common } from './common.ts';
import { answering } from './answering.ts';
import { evidence } from './evidence.ts';
import { guidelines } from './guidelines.ts';
import { responsibility } from './responsibility.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';

const dateOf = (date: string): string => formatDate(date, 'en');

const plural = (count: number, one: string, many: string): string =>
	`${String(count)} ${count === 1 ? one : many}`;
const daysOf = (count: number): string => plural(count, 'day', 'days');

/** Words of the report and of figures on screen. */
export const report: typeof ja = {
	title: 'Smart-city security check: gap report',
	subtitle: (year) => `Fiscal year ${String(year)}`,
	summaryTitle: 'Summary',
	layersTitle: 'Results by layer',
	gapsTitle: 'Gaps',
	actionsTitle: 'Improvement actions',
	questionsTitle: 'To be asked',
	notCountedTitle: 'What the score leaves out',
	countedOf: ({ counted, excused, excluded }) =>
		`There are ${String(counted + excused + excluded)} pairs of control and component. Stated facts exclude ${String(excluded)} of them and ${String(excused)} were answered "not applicable"; the score is made from the other ${String(counted)}.`,
	excludedTitle: 'Excluded by facts',
	excludedLead:
		'These controls are not asked because of a "no" among the facts of the city or a component, or because of its criticality. They are asked as soon as that changes.',
	notApplicableTitle: 'Not applicable',
	evidenceTitle: 'Evidence',
	methodTitle: 'Annex: how the figures are made',
	integrityTitle: 'This report and its data',
	contentsTitle: 'Contents',
	signatures: [
		'Prepared by (office, name, day)',
		'Checked by (office, name, day)',
		'Approved by (chief information security officer, day)'
	],
	wholeCity: answering.wholeCity,
	noParty: 'Nobody yet',
	notRated: common.notRated,
	provisional: common.provisional,
	gradeOf: (grade) => `Grade ${grade}`,
	noComponents: 'No components registered',
	overall: 'Overall',
	layer: answering.layer,
	grade: results.grade,
	percent: common.percent,
	range: common.range,
	low: 'Range from',
	high: 'Range to',
	statement: 'What has to be true',
	mark: answering.mark,
	reference: 'Where it is kept',
	answersSheet: 'Answers',
	coverage: common.coverage,
	supported: results.supported,
	weakest: results.weakest,
	layerTable: 'Grade and score by layer',
	componentTable: 'Grade and score by component',
	topGaps: 'Largest gaps',
	topGapsOf: (shown, all) =>
		shown === all ? 'Largest gaps' : `Largest gaps (${String(shown)} of ${String(all)})`,
	noGaps: 'Nothing that was answered is short of met.',
	size: results.size,
	control: results.control,
	controlId: 'No.',
	component: answering.component,
	status: answering.status,
	statuses: common.statuses,
	risk: 'What can happen',
	controlAndRisk: 'Control (component), and what can happen',
	actionOwnerDue: 'Owner, due',
	action: 'Action',
	owner: actions.owner,
	due: actions.due,
	state: actions.state,
	actionStates: actions.states,
	plannedBy: (title, owner, due) => `${title} (${owner}, ${due})`,
	noAction: 'None registered',
	noOwner: 'No owner',
	overdue: actions.overdue,
	actionLine: ({ title, owner, due }) =>
		`${title} (${[owner ?? 'no owner', due === undefined ? 'no date' : dateOf(due)].join(', ')})`,
	criticality: setup.criticality,
	party: 'Party',
	chain: results.chain,
	note: actions.note,
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
			: `${plural(count, 'answer is', 'answers are')} short of "met", ordered by size (weight × criticality × missing credit × impact). Look first at those marked ★. "Planned" is an answer about the measure, not a registered action.`,
	questionsLead: (count) =>
		`${plural(count, 'item is', 'items are')} unknown or unanswered: not part of the score, but widening its range. They are in the order of whom to ask.`,
	addressee: 'To ask',
	unregistered: (kind) => `${kind} (no party registered)`,
	notApplicableLead:
		'These items were answered "not applicable" with a reason and are left out of every sum.',
	evidence: answering.evidence,
	issuer: evidence.issuer,
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
		`${about} (source version: ${version}; our mapping: revision ${String(revision)})`,
	inForce: (date, days) =>
		days > 0
			? `In force on ${date}, ${daysOf(days)} after the as-of date.`
			: days === 0
				? `In force on ${date}, which is the as-of date.`
				: `In force since ${date}, ${daysOf(-days)} before the as-of date.`,
	lensGroup: guidelines.lensGroup,
	lensControls: guidelines.lensControls,
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
				? `No layer has reached ${leastCoverage}% coverage, so the city is not rated yet. `
				: `The city is graded ${grade} (the worst of its layers). `,
			`What was answered scores ${percent}; the rest can bring it to between ${low} and ${high}. Coverage is ${coverage}. `,
			`There are ${String(gaps)} gaps, ${String(essential)} of them essential, and ${String(open)} items to be asked.`
		].join(''),
	howToRead: `Grades are A (${gradeThresholds.A}% and above), B (${gradeThresholds.B}%), C (${gradeThresholds.C}%) and D. A layer below ${leastCoverage}% coverage is not rated; a gap in an essential control caps its layer at C. The range is the score if everything unknown or unanswered turned out not met, or met.`,
	architectureDescription: (layers, uses) =>
		`The architecture of the city. Grade and score of each layer: ${layers.join(', ')}${uses.length === 0 ? '' : `. What uses what: ${uses.join('; ')}`}`,
	usesOf: (user, used) => `${user} uses ${used.join(' and ')}`,
	pictureCaption: (number: number, caption: string) => `Figure ${String(number)}. ${caption}`,
	architectureCaption: (hasArrows: boolean) =>
		hasArrows
			? 'Grades (– not rated); arrows lead to what is used, dashed by what uses'
			: 'Grades (– not rated)',
	radarCaption: 'Scores; the band is the range, the rim 100%',
	barsCaption: 'Scores of the layers, with ranges',
	heatCaption: 'Lowest scores by component and layer',
	radarDescription: (layers) => `Radar of the scores by layer: ${layers.join(', ')}`,
	barFigure: (percent, coverage) => `${percent} (cov. ${coverage})`,
	barsDescription: (layers) => `Range of the score of each layer: ${layers.join(', ')}`,
	historyHead: 'Digest of the history',
	entries: (count) => `${String(count)} entries:`,
	methodLead:
		'All scores are worked out in integers and rounded once, to one decimal, when shown. The same answers always give the same figures.',
	methodRules: [
		'For each control and component: met 2, partly met 1, planned and not met 0.',
		'Credits are multiplied by the weight of the control (1–3) and the criticality of the component (1–3; whole city 1).',
		'Score = earned ÷ possible of what is answered. "Don\'t know" and unanswered are in neither.',
		'Low = earned ÷ possible; high = (earned + possible of the unknown and unanswered) ÷ possible.',
		'Coverage = possible of what is answered ÷ possible.',
		'Supported = earned by answers with evidence valid on the as-of date ÷ possible of what is answered. Expired evidence is not counted.',
		'Weight and impact of every control stand in the checklist.',
		'Not applicable with a reason leaves every sum; without a reason it counts as unanswered.',
		'Size of a gap = weight × criticality × (2 − credit) × highest impact of the risks (1–3).',
		'Chain low = the lowest "low" among a component and everything it uses.',
		`Grades: A ${gradeThresholds.A}%, B ${gradeThresholds.B}%, C ${gradeThresholds.C}%, else D; not rated below ${leastCoverage}% coverage; an essential gap caps at C. The city has the grade of its worst layer.`
	],
	integrityLead:
		'The report id ends in the first ten digits of the SHA-256 digest of the data: change one character and the id changes. A digest shows that something was altered, not who made it.',
	municipality: 'Municipality',
	fiscalYear: 'Fiscal year',
	fiscalYearOf: (year) => String(year),
	asOf: 'As of',
	dateOf,
	longDateOf: dateOf,
	weight: results.weight,
	verdictWords: { agree: 'agreed', disagree: 'finding' },
	oscalNoPlan:
		'There is no separate assessment plan: the municipality assessed itself along the checklist.',
	oscalPlan: 'Assessment plan (none)',
	oscalAssessor: 'Assessor',
	oscalResult: 'The result of a self-assessment by the municipality, not of a third party.',
	noDue: actions.noDue,
	closes: 'Gaps',
	noteAndEvidence: 'Note and evidence',
	evidenceNumber: 'No.',
	proves: 'Proves',
	fileName: 'File name',
	registration: 'Registration',
	validity: 'Issued, valid until',
	issuedOnDay: (day) => `issued ${day}`,
	validUntil: (day) => `valid until ${day}`,
	schemes: {
		ismap: 'ISMAP',
		'jc-star': 'JC-STAR',
		isms: 'ISMS',
		'isms-cloud': 'ISMS cloud security',
		'privacy-mark': 'PrivacyMark',
		other: 'Registration'
	},
	leadersTitle: 'Result of the assessment',
	fullMark: 'Full report',
	leadersMark: 'Summary',
	publicMark: 'Public version',
	publicTitle: 'Result of the assessment',
	publicNote: 'This paper is for the public. Components, people and single gaps are left out.',
	leadersFoot: `★ marks essential controls. Grades: A from ${gradeThresholds.A} %, B from ${gradeThresholds.B} %, C from ${gradeThresholds.C} %, else D; not rated where coverage is below ${leastCoverage} %. ※ marks grades held at C by a gap in an essential control, whatever the score. How the scores are made, and every control, stand in the full report.`,
	decisionsTitle: 'What is to be decided',
	decideEssential: (count, named, more) =>
		`${plural(count, 'essential gap has', 'essential gaps have')} no registered action (${named}${more === 'more' ? ' and others' : ''}). Decide who closes them and by when.`,
	decideOverdue: (count, named, more) =>
		`${plural(count, 'action is', 'actions are')} overdue (${named}${more === 'more' ? ' and others' : ''}). Set a new date or change the staffing.`,
	decidePlan: (count) =>
		`${plural(count, 'other gap has', 'other gaps have')} no registered action. Decide where to begin.`,
	decideOwner: (count) =>
		`${plural(count, 'control is', 'controls are')} owned by nobody. Decide who is responsible.`,
	decideFindings: (count) =>
		`${plural(count, 'finding', 'findings')} of the reviewers unanswered. Decide whether to accept.`,
	decideAsk: (count) =>
		`${plural(count, 'control is', 'controls are')} open. Have the parties answer them.`,
	decideNothing: 'Nothing needs a decision this time.',
	extractTitle: 'Result (extract)',
	extractForParty: (name) => `Extract for ${name}`,
	extractOfComponent: (name) => `Extract on ${name}`,
	extractTotal: 'Total of this extract',
	extractEmpty: 'This extract has nothing to show.',
	extractLead: ({ answers, gaps, open, percent, coverage }) =>
		`This extract covers ${plural(answers, 'control', 'controls')}. What was answered scores ${percent}; coverage is ${coverage}. It has ${plural(gaps, 'gap', 'gaps')} and ${plural(open, 'open question', 'open questions')}. Other parties and the scores of the city are left out.`,
	interviewTitle: 'Smart-city security assessment: interview sheet',
	interviewFor: (name, count) => `Questions to ${name} (${String(count)})`,
	interviewLead:
		'Tick the one box that fits. For "Not applicable" write down why. If you do not know, tick "Don\'t know". The numbers are needed to type the answers in.',
	interviewNothing: 'There is nothing to ask.',
	partlyMeans: (text) => `Partly met means: ${text}`,
	proofsAre: (proofs) => `What would prove it: ${proofs.join('; ')}`,
	writeNote: 'How it stands',
	writeEvidence: 'Evidence and where it is',
	writeReason: 'Why not applicable',
	sheetWho: 'Answered by (name, office)',
	sheetContact: 'Contact',
	sheetDay: 'Answered on',
	sheetAsker: 'Asked by',
	sheetReturn: 'Return to, by',
	componentId: 'Component id',
	controlAt: (title, component) => `${title} – ${component}`,
	questionOf: (title, component) => `${title} (${component})`,
	responsibilityTitle: 'Who is responsible',
	responsibilityLead: (unowned, disputed, inferred) =>
		[
			'How many controls each party owns, by component.',
			unowned === 0
				? 'Every control has an owner.'
				: `${plural(unowned, 'control is', 'controls are')} owned by nobody.`,
			disputed === 0
				? ''
				: `For ${plural(disputed, 'control', 'controls')} the answer names another party than the component does.`,
			inferred === 0
				? ''
				: `${plural(inferred, 'owner is', 'owners are')} inferred from the kinds of parties.`
		]
			.filter((text) => text !== '')
			.join(' '),
	nobody: responsibility.nobody,
	owners: 'Parties and how many controls each owns',
	ownedBy: (party, count) => `${party}: ${String(count)}`,
	unownedTitle: 'Owned by nobody',
	disputedTitle: 'Claimed by two',
	usualParties: 'Usually owned by',
	claims: 'By the answer, by the component',
	extractEvidence: 'X',
	extractNotes:
		'"■■■" stands for what concerns other parties. Numbers of evidence (X-01) are those of this extract alone.',
	claimedBy: (answer, component) => `${answer} by the answer, ${component} by the component`,
	reviewTitle: 'Review findings',
	reviewLead: (agreed, findings, all) =>
		`Of ${String(all)} answers the reviewers looked at ${String(agreed + findings)}, agreed with ${String(agreed)} and disagreed with ${String(findings)}. Scores follow the self-assessment; findings do not change them.`,
	confirmed: 'Confirmed by reviewers',
	confirmedOf: (confirmed, percent) =>
		`${confirmed} of the ${percent} scored: answers that reviewers looked at and agreed with; others are not counted`,
	ifReviewersAreRight: (percent, before, grades) =>
		`Counted as the reviewers judge, the score of the city would go from ${before} to ${percent}. ${grades.length === 0 ? 'No layer would change its grade.' : `Layers whose grade would change: ${grades.join(', ')}.`}`,
	gradeChange: (name, before, after) => `${name} (${before} to ${after})`,
	agreedTitle: 'Answers reviewers agreed with',
	noReply: 'Reply: none yet',
	reviewInShort: (findings) =>
		` Reviewers made ${String(findings)} findings, which do not change the scores.`,
	reviewedAs: (status) => `Reviewer: ${status}`,
	objected: 'Reviewer disagrees',
	capped: ' ※',
	essentialLegend:
		'★ marks essential controls. ※ marks grades held at C by a gap in an essential control, whatever the score.',
	selfAssessed: 'Self-assessed',
	reviewed: 'Reviewer',
	comment: 'Finding and reply',
	finding: 'Finding',
	reply: 'Reply',
	reviewer: 'Reviewed by',
	reviewedOn: 'Reviewed on',
	replied: (text) => `Reply: ${text}`,
	sinceTitle: 'Since last time',
	sinceLead: (year, asOf, edition) =>
		edition === null
			? `Compared with the assessment of fiscal year ${year} (as of ${asOf}).`
			: `Compared with the assessment of fiscal year ${year} (as of ${asOf}). That one was made on edition ${edition}: some of the change comes from different controls.`,
	sinceThen: 'Then',
	sinceNow: 'Now',
	sinceChange: 'Change',
	gradeBefore: (grade, before) =>
		grade.startsWith(before) ? `${grade} (same)` : `${grade} (was ${before})`,
	better: (points) => `+${points} points`,
	worse: (points) => `−${points} points`,
	unchanged: 'unchanged',
	notCompared: 'not comparable',
	heatTitle: 'Components and layers',
	heatLead:
		'For each component the low of its score in each layer. A thick frame is its own layer, a thin one the lowest component it stands on there. Colours are those of the grades; look where there are lines.',
	heatNumbers: 'Components and layers (figures)',
	heatLegend: [
		`${gradeThresholds.A} % and over`,
		`${gradeThresholds.B} % and over`,
		`${gradeThresholds.C} % and over`,
		`below ${gradeThresholds.C} %`,
		'no figure',
		'own layer'
	],
	heatDescription: (rows) => `Low of the score by component and layer. ${rows.join('. ')}`,
	listComma: ', ',
	carriesData:
		'The assessment and its checklist are attached to this PDF. Open it with Machi Tenken to go on from it.',
	carriesNothing: 'No assessment data are attached to this report.',
	carriesExtract:
		'This report is an extract. The digest is that of the whole assessment, which is not attached.',
	howToCheck:
		'To see whether the PDF is unaltered, drop it on Machi Tenken or run machi-tenken verify.',
	checklist: 'Checklist',
	edition: 'Edition',
	revision: (revision) => `revision ${String(revision)}`,
	reportId: 'Report id',
	checklistDigest: 'Digest of the checklist (SHA-256)',
	dataDigest: 'Digest of the data (SHA-256)',
	scoringVersion: 'Scoring version',
	sampleMark: 'SAMPLE (fictional city)',
	essential: answering.essential,
	foot: (edition, revision, asOf) =>
		`Edition ${edition}, revision ${String(revision)}   as of ${asOf}`,
	fileYear: (year) => `FY${String(year)}`,
	fileReport: 'report',
	fileFor: (name) => `for ${name}`,
	fileOf: (name) => `on ${name}`,
	fileInterview: 'interview',
	fileSample: 'sample',
	pageOf: (page, pages) => `${String(page)} / ${String(pages)}`,
	continued: ' (continued)'
};
