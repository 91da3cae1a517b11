import { gradeThresholds, leastCoverage } from '#lib/domain/scoring/grade.ts';
import { plural } from '#lib/i18n/plural.ts';
import type { reportKinds as japanese } from '../ja/report-kinds.ts';

/** Words of the reports that are not the full one, in English. */
export const reportKinds: typeof japanese = {
	leadersTitle: 'Result of the assessment',
	fullMark: 'Full report',
	leadersMark: 'Summary',
	publicMark: 'Public version',
	publicTitle: 'Result of the assessment',
	publicBecause: (grade, layers) =>
		`The reason for ${grade} is the grade of ${layers.join(' and ')}: the city takes the grade of its worst layer.`,
	sentenceGap: ' ',
	publicChecklist: (title, edition, revision) =>
		`${title}, revision ${String(revision)}${title.includes(edition) ? '' : ` of edition ${edition}`}`,
	publicScope: 'Scope',
	publicScopeOf: (pairs) => `${plural(pairs, 'question', 'questions')} on the smart city`,
	publicPlans: (planned, done) => `${String(planned)} registered, ${String(done)} finished`,
	publicMethodTitle: 'How it was assessed',
	publicMethod:
		'The municipality assessed itself; this is not a third-party evaluation. Each control is rated Met, Partly met, Planned, Not met, Don’t know or Not applicable, and weighted to give the score. “Backed by evidence” is the part of the score that was earned by answers with valid evidence.',
	publicGrades: `Grades are A (${gradeThresholds.A}% or more), B (${gradeThresholds.B}% or more), C (${gradeThresholds.C}% or more) and D. A layer with coverage below ${leastCoverage}% is not rated, and one with a gap in an essential control is graded C at best, whatever its score.`,
	publicNote:
		'This document is for publication. For safety it leaves out components, those involved, and individual answers and gaps. It uses an unofficial set of controls, not the check sheet of the Ministry of Internal Affairs and Communications.',
	leadersFoot: `★ marks essential controls. Grades: A from ${gradeThresholds.A}%, B from ${gradeThresholds.B}%, C from ${gradeThresholds.C}%, otherwise D; not rated where coverage is below ${leastCoverage}%. * marks a grade held at C by a gap in an essential control. Priority = weight × criticality × points missing to “met” × impact. The full report lists every control and explains the scores.`,
	decideEssential: (count, named) =>
		`${plural(count, 'essential gap has', 'essential gaps have')} no registered action (${named}). Decide who will close ${count === 1 ? 'it' : 'them'} and by when.`,
	decideOverdue: (count, named, more) =>
		`${plural(count, 'action is', 'actions are')} overdue (${named}${more === 'more' ? ' and others' : ''}). Set a new date or assign more people.`,
	decideOwner: (count) =>
		`${plural(count, 'control has', 'controls have')} no owner. Decide who is responsible.`,
	decideFindings: (count) =>
		`${plural(count, 'review finding has', 'review findings have')} no reply yet. Decide whether to accept ${count === 1 ? 'it' : 'them'}.`,
	decideNothing: 'No decision is needed this time.',
	privateMark: '(internal) ',
	extractTitle: 'Result (extract)',
	extractForParty: (name) => `Extract for ${name}`,
	extractOfComponent: (name) => `Extract on ${name}`,
	extractTotal: 'Total of this extract',
	extractEmpty: 'This extract has nothing to show.',
	extractAsks: (subject, count) =>
		count === 0
			? `${subject}no answers are needed at present. Please check that what follows is correct.`
			: `${subject}${count === 1 ? 'please answer the following question' : `please answer the following ${String(count)} questions`}.`,
	extractAskParty: (name) => `To ${name}: `,
	extractAskAbout: (name) => `About ${name}: `,
	extractCount: 'Answers needed',
	extractCountOf: (count, essential) =>
		essential === 0 ? String(count) : `${String(count)} (${String(essential)} essential)`,
	extractDeadline: 'Deadline',
	extractNoDeadline: 'Please ask the contact below',
	extractContact: 'Contact',
	extractCity: (name) => `The office in charge at ${name}`,
	extractReturn: 'How to reply',
	extractByFile:
		'Open the request file you were given in Machi Tenken, answer there, and send back the response file. If you cannot use the file, reply in writing and quote the numbers.',
	extractByPaper:
		'Reply in writing, quoting the numbers, with your answers and the names of the documents that prove them (evidence).',
	extractAskTitle: 'Questions to answer',
	extractAskLead:
		"For each item, state whether it is Met, Partly met, Planned, Not met, Don't know or Not applicable, and describe the situation. Not applicable needs a reason.",
	extractAnswersTitle: 'Answers so far',
	requirement: 'Control and what it requires',
	statusNow: 'Answer so far',
	extractLead: ({ answers, gaps, percent, coverage }) =>
		`This extract covers ${plural(answers, 'control', 'controls')}. The score of those answered is ${percent}, coverage ${coverage}, with ${plural(gaps, 'gap', 'gaps')}. Scores of other parties and of the whole city are not shown.`,
	interviewTitle: 'Smart city security assessment: interview sheet',
	interviewFor: (name, count) => `Questions for ${name} (${String(count)})`,
	interviewLead:
		'Tick the one box that fits. For “Not applicable”, write down why. If you do not know, tick “Don’t know”. The numbers are used when the answers are entered later.',
	interviewNothing: 'There is nothing to ask.',
	partlyMeans: (text) => `Partly met means: ${text}`,
	proofsAre: (proofs) => `What would prove it: ${proofs.join('; ')}`,
	writeNote: 'How it stands',
	writeEvidence: 'Evidence and where it is',
	writeReason: 'Why not applicable',
	sheetWho: 'Answered by (office, name)',
	sheetContact: 'Contact',
	sheetDay: 'Answered on',
	sheetAsker: 'Asked by',
	sheetReturn: 'Return to, by',
	componentId: 'Component ID',
	questionOf: (title, component) => `${title} (${component})`
};
