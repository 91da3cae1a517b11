import type { qualityKinds as ja } from '../ja/quality-kinds.ts';

/** Words for every kind of finding. */
export const qualityKinds: typeof ja = {
	'not-applicable-without-reason': {
		title: '“Not applicable” without a reason',
		why: 'Without a reason it counts as unanswered.',
		toDo: 'Write why it does not apply. If you cannot, choose another answer.'
	},
	'control-not-in-checklist': {
		title: 'An answer to a control that is not in the checklist',
		why: 'It is not scored. Answers from another edition may have been mixed in.',
		toDo: 'Check the id of the control; clear the answer if it is not needed.'
	},
	'component-missing': {
		title: 'Answers for a component that is not registered',
		why: 'They are not scored, because the component is not registered.',
		toDo: 'Register the component, or confirm that the answers are not needed.'
	},
	'uses-missing-component': {
		title: 'Uses a component that is not registered',
		why: '“Lowest incl. what it uses” cannot be worked out when what it uses is unknown.',
		toDo: 'Register what it uses, or choose again.'
	},
	'evidence-missing': {
		title: 'Evidence that is not registered',
		why: 'Nobody can check the evidence that this answer names.',
		toDo: 'Register the evidence again, or detach it from the answer.'
	},
	'layer-without-component': {
		title: 'No components are registered in this layer',
		why: 'A layer without components is not assessed.',
		toDo: 'Register its components. If there really are none, leave it as it is.'
	},
	'met-without-evidence': {
		title: '“Met” without evidence',
		why: 'Without evidence, nobody can check it in a review or after staff have changed.',
		toDo: "Attach a document or screenshot. If there is nothing to show, consider “Partly met” or “Don't know”."
	},
	'evidence-expired': {
		title: 'Evidence that has expired',
		why: 'Evidence that is not valid on the reference date does not support an answer.',
		toDo: 'Ask for new evidence and register it. If it was not renewed, reconsider the answers.'
	},
	'nobody-owns-it': {
		title: 'No owner',
		why: 'Nobody will fix it, and there is nobody to contact in an incident.',
		toDo: 'Register an owner for the component, or choose an owner for each answer.'
	},
	'owners-differ': {
		title: 'The answer and its component have different owners',
		why: 'Each of the two may think it is the other’s job.',
		toDo: 'Ask both who the owner is, and correct whichever is wrong. If they share the work, say so in the note.'
	},
	'answered-though-excluded': {
		title: 'Answered, although the profile says that it does not apply',
		why: 'Either the profile or the answer does not match reality. The answer is not scored.',
		toDo: 'Check the profile. If it is right, the answer can stay; it does not affect the score.'
	},
	'met-with-open-action': {
		title: '“Met”, although an action for it is not finished',
		why: 'If there is still work to do, it is not met yet.',
		toDo: 'If it is finished, set the action to “Done”; if not, reconsider the answer.'
	},
	'done-action-still-short': {
		title: 'The action is done, but the answer still falls short',
		why: 'Either the answer was not updated, or the action was not enough.',
		toDo: 'Bring the answer up to date, or plan an action for the rest.'
	},
	'reviewer-disagrees': {
		title: 'The reviewer disagrees',
		why: 'The answer is not confirmed until the finding is closed.',
		toDo: 'Read the finding. Change the answer, or tell the reviewer why not.'
	},
	'party-disagrees': {
		title: 'A contractor or another party answered differently',
		why: 'Their answer and the city’s differ. One of them may not know the real situation.',
		toDo: 'Check with them. If the difference remains, write the reason in the note.'
	},
	'all-answers-alike': {
		title: 'The same answer to every control',
		why: 'Controls that ask different things seldom all have the same answer. They may have been answered in one go.',
		toDo: 'Check a few against their evidence. If they are right, leave them as they are.'
	},
	'answered-in-seconds': {
		title: 'Many answers within seconds',
		why: 'Reading and judging ten controls within 30 seconds is hardly possible.',
		toDo: 'Ask whoever answered whether they checked the content. If so, leave the answers as they are.'
	}
};
