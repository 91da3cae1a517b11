import type { editions as ja } from '../ja/editions.ts';

/** Words about editions of a checklist and about going from one to another. */
export const editions: typeof ja = {
	relations: {
		new: { name: 'New', meaning: 'Added by the new edition; unanswered at first.' },
		strengthened: {
			name: 'Strengthened',
			meaning: 'Asks for more. The answer is copied and marked “To be reconfirmed”.'
		},
		reworded: {
			name: 'Reworded',
			meaning:
				'Asks the same in other words. The answer is copied and marked “The wording has changed”.'
		},
		split: {
			name: 'Split',
			meaning: 'One control became several. Each gets the answer, marked “To be reconfirmed”.'
		},
		merged: {
			name: 'Merged',
			meaning:
				'Several became one. It gets the weakest answer, marked “To be reconfirmed”; the originals are kept in the drawer.'
		},
		moved: { name: 'Moved', meaning: 'Only the layer or the id changed. The answer is copied.' },
		retired: {
			name: 'Retired',
			meaning:
				'The answer goes to the drawer: always readable and part of exports, but no longer scored.'
		},
		same: { name: 'Same', meaning: 'Nothing changed. The answer is copied.' }
	},
	because: {
		retired: 'The new edition no longer has this control.',
		merged: 'The new edition merged this control with others; this is the original answer.',
		'no-place': 'The new edition no longer asks this of the component.',
		'not-in-checklist': 'The old checklist did not ask this here.',
		reviewed: 'The answer before the change, with its reviewer’s verdict.'
	},
	editionName: (edition, revision) => `edition ${edition}, revision ${String(revision)}`,
	from: 'Old edition',
	to: 'New edition',
	answers: (count) => `${String(count)} ${count === 1 ? 'answer' : 'answers'}`
};
