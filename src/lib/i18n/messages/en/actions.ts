import type { actions as ja } from '../ja/actions.ts';

/** Words of improvement actions. */
export const actions: typeof ja = {
	title: 'Improvement actions',
	lead: 'Decide how each gap will be closed, by whom and by when. Actions appear in the report too.',
	none: 'No actions yet. Select gaps on the results screen to plan one.',
	new: 'New action',
	change: 'Edit action',
	what: 'What will be done',
	whatMissing: 'Enter what will be done.',
	owner: 'Owner',
	due: 'Due',
	state: 'State',
	states: { open: 'Open', 'in-progress': 'In progress', done: 'Done', dropped: 'Dropped' },
	note: 'Note',
	closes: 'Gaps it closes',
	closesAdd: 'Add a gap',
	closesChoose: 'Choose one',
	noOwner: 'No owner',
	noDue: 'No due date',
	closesCount: (count) => (count === 1 ? '1 gap' : `${String(count)} gaps`),
	overdue: 'overdue',
	removeText: (title) => `The action “${title}” will be removed.`
};
