import type { responsibility as ja } from '../ja/responsibility.ts';
import { actions } from './actions.ts';
import { answering } from './answering.ts';
import { history } from './history.ts';
import { results } from './results.ts';

const items = (count: number): string => (count === 1 ? '1 item' : `${String(count)} items`);

/** Words of the screen that says who is responsible for what. */
export const responsibility: typeof ja = {
	title: 'Who is responsible',
	lead: 'Decide which party answers for each control on each component. What you decide is printed in the report under "Who is responsible".',
	noParties:
		'No party is registered yet. Register the lead organisation, contractors and others on the setup screen; then you can say who is responsible.',
	toSetup: 'To the setup',
	nothingAsked: 'There is nothing to be responsible for yet.',
	toReport: 'To the report',
	counts: (pairs, unowned, disputed) =>
		`Of ${items(pairs)}, ${String(unowned)} belong to nobody and ${String(disputed)} to more than one party.`,
	order:
		"The owner is the party set here or in the answer, else the component's party, else the city's only party of a kind that the checklist names.",
	overview: 'Items by component and party',
	overviewHint: 'Choose a number to see just those items in the list below.',
	component: answering.component,
	control: results.control,
	wholeCity: answering.wholeCity,
	nobody: 'Nobody',
	several: 'More than one',
	countOf: (column, row, count) => `${row}, ${column}: ${items(count)}`,
	matrices: 'Responsibility by layer',
	matrixOf: (layer, count) => `${layer} (${items(count)})`,
	owns: 'owner',
	both: (answer, component) => `${answer} / ${component}`,
	list: 'Set owners',
	layer: answering.layer,
	owner: actions.owner,
	search: 'Search (id, text)',
	shown: (shown, all) => `${String(shown)} of ${String(all)}`,
	nothing: answering.nothing,
	clearFilters: history.clearFilters,
	choose: (control, place) => `Select ${control} (${place})`,
	chooseAll: (count) => `Select all that match (${items(count)})`,
	chooseLayer: (layer) => `Select everything of ${layer} on this page`,
	chooseNone: 'Clear the selection',
	chosen: (count) => `${items(count)} selected`,
	change: 'Change',
	changeOf: (control, place) => `Change the owner of ${control} (${place})`,
	changeChosen: 'Set the owner of what is selected',
	dialogTitle: 'Set the owner',
	usual: (name) => `Not set (${name})`,
	usualOfEach: 'Not set (back to the usual owner of each)',
	willSet: (party, chosen, changed) =>
		`"${party}" will be named for ${String(changed)} of ${items(chosen)}.`,
	willClear: (chosen, changed) =>
		`${String(changed)} of ${items(chosen)} will go back to the usual owner.`,
	apply: 'Set the owner',
	kept: 'Answers, notes and evidence stay as they are.',
	canUndo: 'You can undo this.',
	nothingChanges: 'That is already what is set.',
	done: (count) => `Owner of ${items(count)} set.`,
	readOnly: 'This assessment cannot be changed now. You can look at who is responsible.',
	source: 'How it is known',
	sources: {
		answer: 'set for this item',
		component: "the component's party",
		default: 'the party the checklist names',
		nobody: 'nobody is named'
	},
	disputed: (component) => `The component's party is "${component}".`,
	usualKinds: (kinds) => `Usually: ${kinds}`,
	comma: ', '
};
