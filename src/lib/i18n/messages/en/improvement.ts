import { plural } from '#lib/i18n/plural.ts';
import type { improvement as ja } from '../ja/improvement.ts';
import { answering } from './answering.ts';

const gapsOf = (count: number): string => plural(count, 'gap', 'gaps');

/** Words of the improvement screen. "Points" are points of the score, "effort" is what closing a gap takes. */
export const improvement: typeof ja = {
	lead: 'Choose what to do first to lift the grade, then decide who does it and by when.',
	nothingAnswered:
		'Nothing has been answered yet. Answer the controls first; then you will see the gaps and the ways to a better grade.',
	toAnswers: 'Go to answers',
	nothingAsked: 'No control applies. Register the components first.',
	toSetup: 'Go to profile and components',
	allMet: 'Everything that has been answered is met. There is no gap to plan for.',
	allPlanned: 'Every gap has an action, or a reason for having none.',
	working: 'Working it out…',

	ahead: 'Ways to a better grade',
	aheadLead: 'For each grade, the gaps that reach it with the least effort.',
	effortBasis: (small, medium, large) =>
		`Effort is counted as small ${small}, medium ${medium}, large ${large}. Where a control or an action has an effort of its own, that is used.`,
	wayTo: (grade) => `Way to ${grade}`,
	wayTakes: (count, effort) => `${gapsOf(count)}, effort ${effort}`,
	wayAfter: (percent) => `The score then becomes ${percent}.`,
	wayLayer: (layer, count) => `${layer}: ${String(count)}`,
	wayHeld: 'This grade has already been reached. There is nothing to do.',
	wayNotRated:
		'No grade can be promised for the city yet, because not every layer is rated. These ways cover only the layers that are.',
	chooseWay: 'Select gaps on this way',
	highest: 'The grade is A. There is none above it.',
	missing: 'To be answered first',
	listComma: ', ',

	budget: 'Choose by effort',
	budgetLead:
		'Enter the effort you can spend to find the gaps that raise the grade most, and then the score.',
	budgetField: (unit) => `Effort to spend (${unit})`,
	budgetFind: 'Find best combination',
	budgetEmpty: 'Enter the effort you can spend as a number.',
	budgetWrong: 'Enter a whole number, 0 or more (up to 1,000,000,000).',
	budgetNothing: (budget) => `An effort of ${budget} closes no gap.`,
	budgetAll: (effort) => `All gaps can be closed. That takes ${effort}.`,
	budgetFound: (budget, count, effort) =>
		`With an effort of ${budget}, it is best to close ${gapsOf(count)} (effort ${effort}).`,
	budgetGrade: (grade, percent) => `The grade becomes ${grade}, the score ${percent}.`,
	budgetSameGrade: (percent) => `The grade stays the same; the score becomes ${percent}.`,
	budgetUnrated: (percent) =>
		`No grade can be promised, because not every layer is rated. The score becomes ${percent}.`,
	chooseBudget: 'Select these gaps',

	outlook: 'When the registered actions are finished',
	outlookAll: 'When all of them are finished',
	outlookNone: 'No registered action closes a gap yet.',
	outlookDays: 'If every action is finished on time',
	noDays: 'No registered action counts here: none is due on or after the reference date.',
	outside: 'Actions that are not counted here',
	mend: 'Correct',

	gaps: 'Gaps',
	gapsLead:
		'Grouped by control. Tick “if this were done” to see at once how the score and grade would change. No answer is changed.',
	order: 'Order',
	orders: {
		priority: 'Highest priority',
		effort: 'Least effort',
		'gain-per-effort': 'Most gain per effort',
		due: 'Earliest due date',
		layer: 'By layer'
	},
	priority: (size) => `Priority ${String(size)}`,
	priorityWhy: 'Priority = weight × criticality × missing credit × impact. Effort is not included.',
	layer: answering.layer,
	search: 'Search (id, text, component)',
	essentialOnly: answering.essentialOnly,
	unplannedOnly: 'No action or reason yet',
	smallOnly: (effort) => `Small effort only (up to ${effort})`,
	shown: (shown, all) => `${String(shown)} of ${gapsOf(all)}`,
	whatIfDone: 'if this were done',
	whatIfGroup: (control) => `If every gap of ${control} were closed`,
	takes: (effort) => `Effort ${effort}`,
	brings: (points) => `+${plural(points, 'point', 'points')}`,
	bringsTo: (points, layer) => `${layer} +${plural(points, 'point', 'points')}`,
	toAnswer: (control, place) => `See the answer: ${control} ${place}`,
	more: (count) => plural(count, 'more component', 'more components'),
	less: 'Show only the first components',
	planOf: (title) => `Action: ${title}`,
	ownerOf: (owner) => `Owner: ${owner}`,
	dueOf: (due) => `Due: ${due}`,
	deferredBecause: (reason) => `Reason for no action: ${reason}`,
	noPlan: 'No action',
	deferAbout: 'Give a reason for no action',
	deferTitle: 'Reason for no action',
	deferText: (what) =>
		`Record why nothing is planned for “${what}” for now. The reason appears in the report too.`,
	reason: 'Reason',
	reasonMissing: 'Enter the reason.',
	takeBack: 'Clear reason',

	effortTitle: 'How effort is counted',
	effortSet: 'Change how effort is counted',
	effortUnit: 'Unit',
	effortUnitHints: {
		points: 'A yardstick for comparing small, medium and large.',
		days: 'Days of staff work, for example.',
		yen: 'What it costs.'
	},
	effortUnitNote: 'Figures you have entered stay the same when the unit changes.',
	effortSizes: { S: 'A small control', M: 'A medium control', L: 'A large control' },
	effortWrong: 'Enter a whole number, 0 or more (up to 1,000,000,000).',
	effortOwn: (control) => `Effort of ${control}`,
	effortOwnChange: 'Change the effort',
	effortOwnField: (unit) => `Effort for one component (${unit})`,
	effortOwnHint: (usual) => `Leave empty to use the size in the checklist (${usual}).`,
	effortOwnCount: (count) => `Controls with their own effort: ${String(count)}`,

	strip: 'If these were done',
	stripChosen: (count, effort) => `${gapsOf(count)} selected, effort ${effort}`,
	now: 'Now',
	then: 'Then',
	stripSaid: (count, now, then) =>
		`When the ${gapsOf(count)} selected are closed, ${now} becomes ${then}.`,
	stripReasons: 'All reasons and layers that change',
	stripLayer: (layer, now, then) => `${layer}: ${now} → ${then}`,
	clear: 'Clear all',
	make: 'Create actions from selected',
	made: (count) => `${plural(count, 'action', 'actions')} created.`,
	undoMade: 'Undo new actions',
	undone: 'The new actions were undone.',
	allHavePlans: 'Every selected gap already has an action.',

	proposalTitle: 'Create actions from selected gaps',
	proposalLead: (count) =>
		`One action for each control, ${String(count)} in all. The first steps come from the checklist.`,
	proposalLeft: (count) =>
		`Not included: ${gapsOf(count)} that already ${count === 1 ? 'has' : 'have'} an action.`,
	forAll: 'For all actions',
	forAllButton: 'Fill empty fields',
	proposalWanted: 'Create this action',
	proposalTitleMissing: 'Enter what will be done.',
	proposalNone: 'Select at least one action.',
	proposalMake: (count) => `Create ${plural(count, 'action', 'actions')}`,
	firstSteps: 'First steps (note)',
	effortTerm: 'Effort',
	actionEffort: (unit) => `Total effort (${unit})`,
	actionEffortHint: (sum) => `Leave empty to use the total effort of its gaps (${sum}).`,

	plans: 'Actions',
	plansBy: 'Order of the actions',
	plansBys: { date: 'By date', owner: 'By owner' },
	ended: (count) => `Done and dropped (${String(count)})`,
	undated: 'Why there is no due date',
	undatedHint: 'Only if no due date can be set.',
	undatedMissing: 'There is no due date. Enter one, or say why there is none.',
	addReason: 'Enter date or reason',
	timeline: 'Timeline of actions'
};
