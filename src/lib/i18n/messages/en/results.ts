import { leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { results as ja } from '../ja/results.ts';
import { qualityKinds } from './quality-kinds.ts';
import { answering } from './answering.ts';
import { common } from './common.ts';
import { setup } from './setup.ts';

/** Words of the overview and the result screen. */
export const results: typeof ja = {
	overviewTitle: 'Overview',
	title: 'Results',
	progress: 'Progress by layer',
	nextSteps: 'What to do next',
	stepSetup: (layers) => `Register: ${layers}`,
	stepAnswer: (count) =>
		`Answer ${String(count)} unanswered ${count === 1 ? 'question' : 'questions'}`,
	stepAsk: (count) =>
		`Ask about ${String(count)} “don’t know” ${count === 1 ? 'answer' : 'answers'}`,
	stepGaps: (count) => `Plan actions for ${String(count)} ${count === 1 ? 'gap' : 'gaps'}`,
	stepReport: 'Create a report (PDF)',
	checklist: 'Checklist in use',
	revision: (revision) => `Revision ${String(revision)}`,
	digest: 'Digest (SHA-256)',
	backup: 'Backup',
	backupLead:
		'Exports the whole assessment to one file. Keep it on another device or a file server.',
	keepFile: 'Save to a file automatically',
	keepFileOn: (name) => `Changes are saved to “${name}” automatically.`,
	keepFileStop: 'Stop automatic saving',
	allowFile: 'Allow writing',
	overwriteFile: 'Overwrite',
	backupFailed: (since) => `Not saved to the file since ${since}`,
	overall: 'Whole city',
	architecture: 'Architecture',
	layers: 'Layers',
	components: setup.components,
	layer: answering.layer,
	component: answering.component,
	grade: 'Grade',
	percent: common.percent,
	range: 'Range',
	coverage: common.coverage,
	supported: 'Backed by evidence',
	confirmed: 'Score from answers confirmed in review',
	chain: 'Lowest incl. what it uses',
	weakest: 'Weakest component',
	whyNumber: 'Why this number?',
	whyTitle: (name) => `Why this number: ${name}`,
	whyFormula: (earned, answered, percent) =>
		`Score = points earned ${String(earned)} ÷ maximum of the answered controls ${String(answered)} = ${percent}`,
	whyRange: (low, high, possible) =>
		`Maximum of all controls: ${String(possible)}. If all the rest turn out not met, the score becomes ${low}; if all met, ${high}.`,
	whyCoverage: (answered, possible, coverage) =>
		`Coverage = ${String(answered)} ÷ ${String(possible)} = ${coverage}`,
	whyNotRated: `Not rated yet: coverage is below ${leastCoverage}%.`,
	whyCapped: 'An essential control has a gap, so the grade is capped at C.',
	whyWorst: 'The city takes the grade of its worst layer.',
	whyPairs: 'Controls used in the calculation',
	weight: 'Weight',
	criticality: setup.criticality,
	credit: 'Points',
	points: 'Earned / maximum',
	countOf: (name, count) => `${name} (${String(count)})`,
	gaps: 'Gaps',
	gapsLead:
		'Highest priority first. Priority = weight × criticality × points missing to “met” (partly met 1, planned or not met 2) × impact.',
	toImprovement: 'See the ways to a better grade, and the outlook if gaps were closed',
	noGaps: 'Everything that was answered is met.',
	noAnswers: 'Nothing has been answered yet.',
	size: 'Priority',
	control: 'Control',
	status: answering.status,
	plan: 'Plan an action',
	planned: 'Planned',
	select: (id) => `Select ${id}`,
	planSelected: (count) => `Plan an action for the ${String(count)} selected`,
	filterLayer: 'Layer',
	essentialOnly: answering.essentialOnly,
	more: (count) => `Show ${String(count)} more`,
	questions: 'Open questions',
	questionsLead: 'Unanswered questions and “don’t know” answers, grouped by whom to ask.',
	noQuestions: 'There is nothing to ask.',
	copy: 'Copy the list',
	copied: 'Copied',
	copyFailed: 'The list could not be copied. Select it and copy it yourself.',
	quality: 'Quality of the answers',
	noQuality: 'Nothing stands out.',
	qualityLead:
		'Points that affect how far the figures can be trusted. Open a kind to go to each place. An empty list does not prove that nothing was overlooked.',
	qualityKinds,
	qualitySeverities: {
		wrong: 'Does not add up',
		doubtful: 'Weakly supported',
		look: 'Worth checking'
	},
	qualityAnswers: (count) => (count === 1 ? '1 answer' : `${String(count)} answers`),
	qualityMore: (count) => `${String(count)} more`,
	goFix: 'Check'
};
