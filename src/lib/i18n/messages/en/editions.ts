import type { editions as ja } from '../ja/editions.ts';

/** Words about editions of a checklist and about going from one to another. */
export const editions: typeof ja = {
	relations: {
		new: { name: 'New', meaning: 'Added by the new edition; unanswered at first.' },
		strengthened: {
			name: 'Strengthened',
			meaning: 'Asks for more. The answer is copied and marked “to reconfirm”.'
		},
		reworded: {
			name: 'Reworded',
			meaning: 'Asks the same in other words. The answer is copied and marked “wording changed”.'
		},
		split: {
			name: 'Split',
			meaning: 'One control became several. Each gets the answer, marked “to reconfirm”.'
		},
		merged: {
			name: 'Merged',
			meaning:
				'Several became one. It gets the weakest answer, marked “to reconfirm”; the originals are kept in the drawer.'
		},
		moved: { name: 'Moved', meaning: 'Only the layer or the id changed. The answer is copied.' },
		retired: {
			name: 'Retired',
			meaning: 'The answer goes to the drawer: readable and exported for ever, no longer scored.'
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
