import type { Assessment } from './assessment.ts';

/**
 * What can be changed of an assessment. `setup`: heading, profile, parties and components. `plan`:
 * actions. `replies`: what the city says to findings. `reviews`: verdicts, with their working papers.
 */
export type Changeable = 'answers' | 'evidence' | 'plan' | 'setup' | 'replies' | 'reviews';

const nothing: ReadonlySet<Changeable> = new Set();
const ofCity: ReadonlySet<Changeable> = new Set([
	'answers',
	'evidence',
	'plan',
	'setup',
	'replies'
]);
const ofCopy = {
	answers: new Set<Changeable>(['answers', 'evidence']),
	review: new Set<Changeable>(['reviews']),
	part: nothing
} as const;

/**
 * What can be changed of an assessment as it stands: the city's own until it is submitted and again once
 * it came back; a copy for somebody else only where it is theirs to say; an accepted one never again.
 */
export function mayChange({
	stages,
	workingCopy
}: Pick<Assessment, 'stages' | 'workingCopy'>): ReadonlySet<Changeable> {
	if (workingCopy !== undefined) {
		const isDecided = workingCopy.kind === 'review' && stages?.at(-1)?.state !== 'submitted';
		return isDecided ? nothing : ofCopy[workingCopy.kind];
	}
	const state = stages?.at(-1)?.state;
	return state === 'submitted' || state === 'accepted' ? nothing : ofCity;
}
