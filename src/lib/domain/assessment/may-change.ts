import type { Assessment } from './assessment.ts';

/**
 * What can be changed of an assessment. `setup`: heading, profile, parties, components and edition.
 * `plan`: actions. `requests`: what is asked of others. `replies`: what the city says to findings.
 * `reviews`: verdicts, with their working papers. `submission`: handing it to reviewers. `outcome`:
 * taking back what was submitted, or taking what reviewers said of it.
 */
export const changeables = [
	'answers',
	'evidence',
	'plan',
	'setup',
	'requests',
	'replies',
	'reviews',
	'submission',
	'outcome'
] as const;
export type Changeable = (typeof changeables)[number];

const nothing: ReadonlySet<Changeable> = new Set();
const ofCity: ReadonlySet<Changeable> = new Set([
	'answers',
	'evidence',
	'plan',
	'setup',
	'requests',
	'replies',
	'submission'
]);
const ofSubmitted: ReadonlySet<Changeable> = new Set(['outcome']);
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
	const state = stages?.at(-1)?.state;
	if (workingCopy !== undefined) {
		const isDecided = workingCopy.kind === 'review' && state !== 'submitted';
		return isDecided ? nothing : ofCopy[workingCopy.kind];
	}
	if (state === 'accepted') return nothing;
	return state === 'submitted' ? ofSubmitted : ofCity;
}
