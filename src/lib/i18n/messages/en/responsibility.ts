import type { responsibility as ja } from '../ja/responsibility.ts';
import { actions } from './actions.ts';
import { answering } from './answering.ts';
import { history } from './history.ts';
import { results } from './results.ts';

const items = (count: number): string => (count === 1 ? '1 item' : `${String(count)} items`);

/** Words of the screen that says who is responsible for what. */
export const responsibility: typeof ja = {
	title: 'Owners',
	lead: 'Decide which party owns each control on each component. The owners appear in the report under “Owners”.',
	noParties:
		'No party is registered yet. Register the driving body, contractors and others under “Profile and components”; then you can set owners.',
	toSetup: 'Go to profile and components',
	nothingAsked: 'There is nothing to own yet.',
	toReport: 'Go to the report',
	counts: (pairs, unowned, disputed) =>
		`Of ${items(pairs)}, ${String(unowned)} ${unowned === 1 ? 'has' : 'have'} no owner and ${String(disputed)} ${disputed === 1 ? 'has' : 'have'} more than one.`,
	order:
		'The owner is the party set here or in the answer; failing that, the component’s owner; failing that, the city’s only party of a kind named by the checklist.',
	overview: 'Items by component and party',
	overviewHint: 'Select a number to show only those items in the list below.',
	component: answering.component,
	control: results.control,
	wholeCity: answering.wholeCity,
	nobody: 'No owner',
	several: 'More than one party',
	countOf: (column, row, count) => `${row}, ${column}: ${items(count)}`,
	matrices: 'Owners by layer',
	matrixOf: (layer, count) => `${layer} (${items(count)})`,
	owns: 'Owner',
	both: (answer, component) => `${answer} / ${component}`,
	list: 'Set owners',
	layer: answering.layer,
	owner: actions.owner,
	search: 'Search (id, text)',
	shown: (shown, all) => `${String(shown)} of ${String(all)}`,
	nothing: answering.nothing,
	clearFilters: history.clearFilters,
	choose: (control, place) => `Select ${control} (${place})`,
	chooseAll: (count) => `Select all matching (${items(count)})`,
	chooseLayer: (layer) => `Select all of ${layer} on this page`,
	chooseNone: 'Clear selection',
	chosen: (count) => `${items(count)} selected`,
	change: 'Change',
	changeOf: (control, place) => `Change the owner of ${control} (${place})`,
	changeChosen: 'Set owner of selected items',
	dialogTitle: 'Set owner',
	usual: (name) => `Not set (${name})`,
	usualOfEach: 'Not set (back to the usual owner of each)',
	willSet: (party, chosen, changed) =>
		`“${party}” will be set as owner of ${String(changed)} of ${items(chosen)}.`,
	willClear: (chosen, changed) =>
		`The owner set here will be removed from ${String(changed)} of ${items(chosen)}, and the usual owner applies again.`,
	apply: 'Set owner',
	kept: 'Answers, notes and evidence stay as they are.',
	canUndo: 'You can undo this.',
	nothingChanges: 'This is already set.',
	done: (count) => `Owner set for ${items(count)}.`,
	readOnly: 'This assessment cannot be changed now. You can still view the owners.',
	source: 'How it was decided',
	sources: {
		answer: 'Set for this item',
		component: 'The component’s owner',
		default: 'The party named by the checklist',
		nobody: 'Nobody has been named'
	},
	disputed: (component) => `The component’s owner is “${component}”.`,
	usualKinds: (kinds) => `Usual owner: ${kinds}`,
	comma: ', '
};
