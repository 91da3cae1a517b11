import { plural } from '#lib/i18n/plural.ts';
import { gradeThresholds, leastCoverage } from '#lib/domain/scoring/grade.ts';
import { formatDate } from '#lib/i18n/format-date.ts';
import type { report as ja } from '../ja/report.ts';
import { actions } from './actions.ts';
import { common } from './common.ts';
import { answering } from './answering.ts';
import { evidence } from './evidence.ts';
import { guidelines } from './guidelines.ts';
import { reportChanges } from './report-changes.ts';
import { reportKinds } from './report-kinds.ts';
import { reportParts } from './report-parts.ts';
import { reportReviews } from './report-reviews.ts';
import { pictures } from './pictures.ts';
import { responsibility } from './responsibility.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';

const dateOf = (date: string): string => formatDate(date, 'en');

const daysOf = (count: number): string => plural(count, 'day', 'days');

/** Words of the report and of figures on screen. */
export const report: typeof ja = {
	parts: reportParts,
	effortSizes: { S: 'small', M: 'medium', L: 'large' },
	pictures,
	subtitle: (year) => `Fiscal year ${String(year)}`,
	summaryTitle: 'Summary',
	layersTitle: 'Results by layer',
	gapsTitle: 'Gaps',
	actionsTitle: 'Improvement actions',
	questionsTitle: 'Open questions',
	notCountedTitle: 'Not counted in the score',
	countedOf: ({ counted, excused, excluded }) =>
		`There are ${plural(counted + excused + excluded, 'pair', 'pairs')} of control and component. Of these, ${String(excluded)} are out of scope because of facts about the city or the component, and ${String(excused)} were answered “not applicable”. The score is worked out from the other ${String(counted)}.`,
	excludedTitle: 'Out of scope',
	excludedLead:
		'These controls do not apply because of facts about the city or a component (for example, it holds no personal data) or because of its criticality. If that changes, they will be asked.',
	notApplicableTitle: 'Not applicable',
	evidenceTitle: 'Evidence',
	methodTitle: 'Annex: how the scores are worked out',
	integrityTitle: 'This report and its data',
	contentsTitle: 'Contents',
	toContents: 'Back to contents',
	signatures: [
		'Prepared by (office, name, date)',
		'Checked by (office, name, date)',
		'Approved by (chief information security officer, date)'
	],
	wholeCity: answering.wholeCity,
	noParty: 'No owner yet',
	notRated: common.notRated,
	nothingAsked: common.nothingAsked,
	provisional: common.provisional,
	gradeOf: (grade) => `Grade ${grade}`,
	noComponents: 'No components registered',
	overall: 'Overall',
	layer: answering.layer,
	grade: results.grade,
	percent: common.percent,
	range: common.range,
	low: 'Range, low',
	high: 'Range, high',
	statement: 'What is required',
	mark: answering.mark,
	reference: 'Where it is kept',
	answersSheet: 'Answers',
	coverage: common.coverage,
	supported: results.supported,
	weakest: results.weakest,
	layerTable: 'Grade and score by layer',
	componentTable: 'Grade and score by component',
	noGaps: 'There are no gaps: everything that was answered is met.',
	size: results.size,
	control: results.control,
	controlId: 'No.',
	component: answering.component,
	status: answering.status,
	statuses: common.statuses,
	risk: 'What can happen',
	controlAndRisk: 'Control, and what can happen',
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
	sums: 'Points',
	possible: 'Maximum',
	answeredPossible: 'Maximum, answered',
	earned: 'Earned',
	sumsTitle: 'Points behind the scores (integers)',
	answersOf: (name) => `Answers: ${name}`,
	gapsLead: (count) =>
		count === 0
			? 'Everything that was answered is met.'
			: `${plural(count, 'answer falls', 'answers fall')} short of “met”, counted for each component. They are grouped by control, highest priority first. “Planned” is an answer about the measure and does not mean that an action is registered. `,
	questionsLead: (count) =>
		`${plural(count, 'question is', 'questions are')} unanswered or answered “don’t know”. They are not part of the score but widen its range. They are listed by whom to ask.`,
	addressee: 'Whom to ask',
	unregistered: (kind) => `${kind} (no party registered)`,
	notApplicableLead:
		'These controls were answered “not applicable” with a reason and are not counted in the score.',
	evidence: answering.evidence,
	issuer: evidence.issuer,
	issuedOn: 'Issued',
	expiresOn: 'Expires',
	expired: ' (expired)',
	lensesTitle: 'Results by lens',
	lensesLead:
		'The same answers, grouped as other frameworks do. A control can be in several groups, so groups do not add up to the whole. None of this shows compliance with a law, a standard or a certification.',
	lensAbout: (about, version, revision) =>
		`${about} (source version: ${version}; mapping: revision ${String(revision)})`,
	inForce: (date, days) =>
		days > 0
			? `In force on ${date}, ${daysOf(days)} after the reference date.`
			: days === 0
				? `In force on ${date}, which is the reference date.`
				: `In force since ${date}, ${daysOf(-days)} before the reference date.`,
	lensGroup: guidelines.lensGroup,
	lensControls: guidelines.lensControls,
	lensEmpty: 'No controls',
	howToRead: `Grades are A (${gradeThresholds.A}% or more), B (${gradeThresholds.B}% or more), C (${gradeThresholds.C}% or more) and D. A layer or component with coverage below ${leastCoverage}% is not rated, and one with a gap in an essential control is graded C at best, whatever its score. The range runs from the score if everything unknown or unanswered turned out not met to the score if it all turned out met. “Backed by evidence” is the part of the score earned by answers whose evidence is valid on the reference date. “Lowest incl. what it uses” is the lowest bottom of the range among a component and everything it uses.`,
	usesOf: (user, used) => `${user} uses ${used.join(' and ')}`,
	pictureCaption: (number: number, caption: string) => `Figure ${String(number)}. ${caption}`,
	historyHead: 'Digest of the history',
	entries: (count) => `${plural(count, 'entry', 'entries')}:`,
	methodLead:
		'All scores are worked out in integers and rounded once, to one decimal, when shown. The same answers always give the same figures.',
	answerRules: answering.rules,
	methodRules: [
		'For each control and component: met 2 points, partly met 1, planned and not met 0. What is done in part, with the rest planned, is partly met.',
		'Points are multiplied by the weight of the control (1–3) and the criticality of the component (1–3; whole city 1).',
		'Score = points earned ÷ maximum points of the answered controls. “Don’t know” and unanswered are in neither.',
		'Bottom of the range = points earned ÷ maximum points of all controls; top = (points earned + maximum points of those unknown or unanswered) ÷ maximum points of all controls.',
		'Coverage = maximum points of the answered controls ÷ maximum points of all controls.',
		'Backed by evidence = points earned by answers with evidence valid on the reference date ÷ maximum points of the answered controls. Expired evidence is not counted.',
		'Weight and impact are given in the list of gaps (controls with gaps) and in the checklist (all controls).',
		'“Not applicable” with a reason is left out of every sum; without a reason it counts as unanswered.',
		'Priority (size of a gap) = weight × criticality × (2 − points) × highest impact of the risks it prevents (1–3).',
		'Lowest incl. what it uses = the lowest bottom of the range among a component and everything it uses, directly or indirectly.',
		`Grades: A from ${gradeThresholds.A}%, B from ${gradeThresholds.B}%, C from ${gradeThresholds.C}%, otherwise D; not rated below ${leastCoverage}% coverage; C at best with a gap in an essential control. The city takes the grade of its worst layer.`
	],
	integrityLead:
		'The report ID ends in the first ten digits of the SHA-256 digest of the data: if one character of the data changes, so does the ID. A digest shows whether something was altered, not who made it.',
	municipality: 'Municipality',
	fiscalYear: 'Fiscal year',
	fiscalYearOf: (year) => String(year),
	asOf: 'Reference date',
	dateOf,
	longDateOf: dateOf,
	weight: results.weight,
	oscalNoPlan:
		'There is no separate assessment plan: the municipality assessed itself against the checklist.',
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
		scs: 'SCS scheme',
		other: 'Registration'
	},
	...reportKinds,
	...reportReviews,
	...reportChanges,
	responsibilityTitle: 'Owners',
	responsibilityLead: (unowned, disputed, inferred) =>
		[
			'How many controls each party owns, by component.',
			unowned === 0
				? 'Every control has an owner.'
				: `${plural(unowned, 'control has', 'controls have')} no owner.`,
			disputed === 0
				? ''
				: `For ${plural(disputed, 'control', 'controls')} the answer and the component have different owners.`,
			inferred === 0
				? ''
				: `${plural(inferred, 'owner is', 'owners are')} inferred from the kinds of parties.`
		]
			.filter((text) => text !== '')
			.join(' '),
	nobody: responsibility.nobody,
	owners: 'Parties and how many controls each owns',
	ownedBy: (party, count) => `${party}: ${String(count)}`,
	unownedTitle: 'Without an owner',
	disputedTitle: 'Conflicting owners',
	usualParties: 'Usually owned by',
	claims: 'Owner named by the answer, by the component',
	extractEvidence: 'X',
	extractNotes:
		'"■■■" replaces the names of other parties and components and words from them, the names of people, and storage locations. Staff of the municipality appear under its name. Evidence numbers such as X-01 are those of this extract only.',
	claimedBy: (answer, component) => `${answer} (answer), ${component} (component)`,
	capped: '*',
	essentialLegend: '★ marks essential controls.',
	cappedLegend: '* marks a grade held at C by a gap in an essential control, whatever the score.',
	bracketed: (text) => ` (${text})`,
	listComma: ', ',
	carriesData:
		'The assessment data and the checklist are attached to this PDF. Open it in Machi Tenken to continue the assessment.',
	carriesNothing: 'No assessment data is attached to this report.',
	carriesExtract:
		'This report is an extract. The digest is that of the whole assessment, which is not attached.',
	howToCheck:
		'To check that the PDF has not been altered, drop it onto the Machi Tenken screen or run the command machi-tenken verify.',
	checklist: 'Checklist',
	edition: 'Edition',
	revision: (revision) => `revision ${String(revision)}`,
	reportId: 'Report ID',
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
