import type { qualityKinds as ja } from '../ja/quality-kinds.ts';

/** Words for every kind of finding. */
export const qualityKinds: typeof ja = {
	'not-applicable-without-reason': {
		title: '"Not applicable" without a reason',
		why: 'Without a reason it counts as unanswered.',
		toDo: 'Write why it does not apply. If you cannot, choose another answer.'
	},
	'control-not-in-checklist': {
		title: 'An answer to a control that is not in the checklist',
		why: 'It does not count. Answers of another edition may have got in.',
		toDo: 'Check the id of the control; clear the answer if it is not needed.'
	},
	'component-missing': {
		title: 'Answers for a component that is not registered',
		why: 'They do not count, because the component is not registered.',
		toDo: 'Register the component, or make sure that the answers are not needed.'
	},
	'uses-missing-component': {
		title: 'Uses a component that is not registered',
		why: '“Lowest incl. what it uses” cannot be worked out when what it uses is unknown.',
		toDo: 'Register what it uses, or choose again what it uses.'
	},
	'evidence-missing': {
		title: 'Evidence that is not registered',
		why: 'Nobody can check the evidence that this answer names.',
		toDo: 'Register the evidence again, or take it off the answer.'
	},
	'layer-without-component': {
		title: 'No components are registered in this layer',
		why: 'A layer without components is not assessed.',
		toDo: 'Register its components. If there really are none, leave it as it is.'
	},
	'met-without-evidence': {
		title: '"Met" without evidence',
		why: 'Nobody can check it in an audit, or after the person in charge has changed.',
		toDo: 'Link a document or a screenshot. If there is nothing to show, consider "partly" or "don\'t know".'
	},
	'evidence-expired': {
		title: 'Evidence that has expired',
		why: 'Evidence that is not valid on the reference date does not support an answer.',
		toDo: 'Ask for new evidence and register it. If it was not renewed, reconsider the answers.'
	},
	'nobody-owns-it': {
		title: 'No party is responsible',
		why: 'Nobody will mend it, and nobody can be called in an incident.',
		toDo: 'Register the party of the component, or choose a party for each answer.'
	},
	'owners-differ': {
		title: 'The answer names another party than its component',
		why: 'Each of the two may think that it is the work of the other.',
		toDo: 'Ask both who is responsible and make them agree. If they share it, say so in the note.'
	},
	'answered-though-excluded': {
		title: 'Answered, although the profile says that it does not apply',
		why: 'Either the profile or the answer is not as things are. The answer does not count.',
		toDo: 'Check the profile. If it is right, the answer can stay; it changes no figure.'
	},
	'met-with-open-action': {
		title: '"Met", although an action for it is not finished',
		why: 'If work is still to be done, it is not met yet.',
		toDo: 'Set the action to done if it is; reconsider the answer if not.'
	},
	'done-action-still-short': {
		title: 'The action is done, but the answer still falls short',
		why: 'Either the answer was not updated, or the action was not enough.',
		toDo: 'Bring the answer up to date, or plan an action for the rest.'
	},
	'reviewer-disagrees': {
		title: 'The reviewer judged otherwise',
		why: 'The answer is not confirmed until the finding is closed.',
		toDo: 'Read the finding. Change the answer, or tell the reviewer why not.'
	},
	'party-disagrees': {
		title: 'A contractor or another party answered otherwise',
		why: 'Their answer and the city’s differ. One of them may not know how things are.',
		toDo: 'Ask them. If the difference stays, write the reason in the note.'
	},
	'all-answers-alike': {
		title: 'The same answer to every control',
		why: 'Controls of different content are seldom all alike. They may have been chosen in one go.',
		toDo: 'Check a few against their evidence. If they are right, leave them as they are.'
	},
	'answered-in-seconds': {
		title: 'Many answers within seconds',
		why: 'Nobody reads and judges ten controls within 30 seconds.',
		toDo: 'Ask the person whether the content was checked. If so, leave them as they are.'
	}
};
