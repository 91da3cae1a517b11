import type { improvement as ja } from '../ja/improvement.ts';
import { answering } from './answering.ts';

const plural = (count: number, one: string, many: string): string =>
	`${String(count)} ${count === 1 ? one : many}`;
const gapsOf = (count: number): string => plural(count, 'gap', 'gaps');

/** Words of the improvement screen. "Points" are points of the score, "effort" is what closing a gap takes. */
export const improvement: typeof ja = {
	lead: 'Choose what to do first to lift the grade, then decide who does it and by when.',
	nothingAnswered:
		'Nothing has been answered yet. Answer the controls first: then the gaps and the ways to a better grade will be known.',
	toAnswers: 'To the answers',
	nothingAsked: 'No control applies. Register the components first.',
	toSetup: 'To profile and components',
	allMet: 'Everything that has been answered is met. There is no gap to plan for.',
	allPlanned: 'Every gap has an action, or a reason for none.',
	working: 'Working it out…',

	ahead: 'Ways to a better grade',
	aheadLead: 'For each grade, the gaps that reach it with the least effort.',
	effortBasis: (small, medium, large) =>
		`Effort is counted as small ${small}, medium ${medium}, large ${large}. Where a control or an action has an effort of its own, that is used.`,
	wayTo: (grade) => `Way to ${grade}`,
	wayTakes: (count, effort) => `${gapsOf(count)}, effort ${effort}`,
	wayAfter: (percent) => `Then the score is ${percent}.`,
	wayLayer: (layer, count) => `${layer}: ${String(count)}`,
	wayHeld: 'The grade is held already. There is nothing to do.',
	wayNotRated:
		'No grade of the city can be promised yet, because not every layer is rated. These are the ways of the layers that are.',
	chooseWay: 'Select the gaps of this way',
	highest: 'The grade is A. There is none above it.',
	missing: 'To be answered first',
	listComma: ', ',

	budget: 'Choose by effort',
	budgetLead:
		'Enter the effort you can spend: the gaps are found that lift the grade most, and then the score.',
	budgetField: (unit) => `Effort to spend (${unit})`,
	budgetFind: 'Find the best gaps',
	budgetEmpty: 'Enter the effort to spend as a number.',
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
		'Grouped by control. Tick “If this were done” and score and grade move at once. No answer is changed.',
	order: 'Order',
	orders: {
		priority: 'Highest priority first',
		effort: 'Least effort first',
		'gain-per-effort': 'Most gain for the effort first',
		due: 'Earliest due first',
		layer: 'By layer'
	},
	priority: (size) => `Priority ${String(size)}`,
	priorityWhy:
		'Priority = weight × criticality × missing credit × impact. Effort does not enter into it.',
	layer: answering.layer,
	search: 'Search (number, text, component)',
	essentialOnly: answering.essentialOnly,
	unplannedOnly: 'Only those with neither action nor reason',
	smallOnly: (effort) => `Small effort only (${effort} at most)`,
	shown: (shown, all) => `${String(shown)} of ${gapsOf(all)}`,
	whatIfDone: 'if this were done',
	whatIfGroup: (control) => `If every gap of ${control} were closed`,
	takes: (effort) => `Effort ${effort}`,
	brings: (points) => `+${plural(points, 'point', 'points')}`,
	bringsTo: (points, layer) => `${layer} +${plural(points, 'point', 'points')}`,
	toAnswer: (control, place) => `See the answer: ${control} ${place}`,
	more: (count) => plural(count, 'more component', 'more components'),
	less: 'Show the first components only',
	planOf: (title) => `Action: ${title}`,
	ownerOf: (owner) => `owner ${owner}`,
	dueOf: (due) => `due ${due}`,
	deferredBecause: (reason) => `No action because: ${reason}`,
	noPlan: 'No action',
	deferAbout: 'Give a reason for no action',
	deferTitle: 'Reason for no action',
	deferText: (what) =>
		`Note why nothing is planned for “${what}” for now. It appears in the report too.`,
	reason: 'Reason',
	reasonMissing: 'Enter the reason.',
	takeBack: 'Take the reason back',

	effortTitle: 'How effort is counted',
	effortSet: 'Change how effort is counted',
	effortUnit: 'Unit',
	effortUnitHints: {
		points: 'A yardstick for comparing small, medium and large.',
		days: 'Days of staff work, for example.',
		yen: 'Cost.'
	},
	effortUnitNote: 'Figures that have been entered stay as they are when the unit changes.',
	effortSizes: { S: 'A small control', M: 'A medium control', L: 'A large control' },
	effortWrong: 'Enter a whole number, 0 or more (up to 1,000,000,000).',
	effortOwn: (control) => `Effort of ${control}`,
	effortOwnChange: 'Change the effort',
	effortOwnField: (unit) => `Effort for one component (${unit})`,
	effortOwnHint: (usual) => `Leave it empty to go by the size in the checklist (${usual}).`,
	effortOwnCount: (count) => `Controls with an effort of their own: ${String(count)}`,

	strip: 'If these were done',
	stripChosen: (count, effort) => `${gapsOf(count)} selected, effort ${effort}`,
	now: 'Now',
	then: 'Then',
	stripSaid: (count, now, then) =>
		`When the ${gapsOf(count)} selected are closed, ${now} becomes ${then}.`,
	stripReasons: 'Every reason and every layer that changes',
	stripLayer: (layer, now, then) => `${layer}: ${now} → ${then}`,
	clear: 'Clear all',
	make: 'Make these into actions',
	made: (count) => `${plural(count, 'action', 'actions')} made.`,
	undoMade: 'Take the new actions back',
	undone: 'The new actions were taken back.',
	allHavePlans: 'Every gap selected has an action already.',

	proposalTitle: 'Make these into actions',
	proposalLead: (count) =>
		`One action for each control, ${String(count)} in all. The first steps come from the checklist.`,
	proposalLeft: (count) =>
		`Not included: ${gapsOf(count)} that already ${count === 1 ? 'has' : 'have'} an action.`,
	forAll: 'For all of them',
	forAllButton: 'Fill the empty fields',
	proposalWanted: 'Make this action',
	proposalTitleMissing: 'Enter what will be done.',
	proposalNone: 'Select at least one action.',
	proposalMake: (count) => `Make ${plural(count, 'action', 'actions')}`,
	firstSteps: 'First steps (note)',
	effortTerm: 'Effort',
	actionEffort: (unit) => `Effort in all (${unit})`,
	actionEffortHint: (sum) => `Leave it empty to count the effort of its gaps (${sum}).`,

	plans: 'Actions',
	plansBy: 'Order of the actions',
	plansBys: { date: 'By date', owner: 'By owner' },
	ended: (count) => `Done and dropped (${String(count)})`,
	undated: 'Why it has no date',
	undatedHint: 'Only where no date can be set.',
	undatedMissing: 'No due date. Enter one, or say why there is none.',
	addReason: 'Enter a date or a reason',
	timeline: 'The actions in time'
};
