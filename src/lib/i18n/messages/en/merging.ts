import type { ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import { formatDate } from '../../format-date.ts';
import { formatMoment } from '../../format-moment.ts';
import type { MergingMessages } from '../ja/merging.ts';

const nothingChanged = 'Nothing was changed.';

const pinText = ({ guideline, edition, revision, digest }: ChecklistPin): string =>
	`${guideline}@${edition} revision ${String(revision)}, digest ${digest.slice(0, 12)}…`;

/** Words about merging, English. */
export const merging: MergingMessages = {
	lines: {
		counts: (counts) => counts.map(([name, count]) => `${name} ${String(count)}`).join(', '),
		nothing: 'Their file says nothing that yours does not.',
		taken: (count) => (count === 0 ? 'Nothing to take.' : `To be taken: ${String(count)}`),
		change: (before, after) => `${before} → ${after}`,
		list: (texts) => texts.join(', '),
		none: 'none',
		yes: 'yes',
		no: 'no',
		noStatus: 'no status chosen',
		differsIn: (fields) => ` (differs in: ${fields.join(', ')})`,
		given: (by) => ` [${by}]`,
		untaken: (reason, count) => `${reason}: ${String(count)}`,
		leftBehind: (name, count) =>
			`${name} that only their file has (${String(count)}) are not merged. Keep their file if you need them.`,
		toDecide: (count) =>
			count === 0
				? 'Nothing is left to decide.'
				: `Left to decide: ${String(count)}. Yours stays until then.`,
		history: (count, hash) => `History: ${String(count)} changes, digest ${hash}`,
		noRequestInIt:
			'This file does not say which request it answers. Nothing was changed. Ask the sender to make it from the request file.',
		copyNotSent:
			'This is the copy on which a party answers. Nothing was changed. Ask the party for a response packet, and take that in.',
		wrongAccept: (given, known) => `--accept ${given} is not known. Possible: ${known}`
	},
	errors: {
		'other-city': ({ mine, theirs }) =>
			`This is the assessment of another city (yours: ${mine}, theirs: ${theirs}). ${nothingChanged} Ask the sender whether it answers the request of ${mine}.`,
		'other-assessment': ({ mine, theirs }) =>
			`This is another assessment of the same city (yours: "${mine}", theirs: "${theirs}"). Check the year, and whether it was reopened since. ${nothingChanged}`,
		'other-checklist': ({ mine, theirs }) =>
			`The checklists differ (yours: ${pinText(mine)}; theirs: ${pinText(theirs)}). Answers cannot be taken over, because the controls mean other things. ${nothingChanged} If you changed the edition after the request, send a new request.`,
		'wrong-base': () =>
			`The base (--base) is not of this assessment. ${nothingChanged} Name the file as it was handed out, or compare without it.`
	},
	notices: {
		'already-merged': ({ takenAt }) =>
			`This response was taken in at ${formatMoment(takenAt, 'en')}. Only what was not taken then is shown.`,
		'request-unknown': () =>
			'This assessment has no record of this request (an older backup may have been restored since). Who changed what cannot be told: decide one by one.',
		'as-copy': () =>
			'It is compared as the copy of a colleague, not as an answer to a request. If it comes from somebody you asked, ask for the packet and take that in.',
		'base-unknown': () =>
			'The base is not known, so nobody can tell who changed what. Decide every difference.',
		'base-altered': () =>
			'The base is not as it was handed out. It may not show rightly who changed what: check each item.',
		'base-older': ({ handedOut, takenAt }) =>
			`This response was made from what was handed out at ${formatMoment(handedOut, 'en')}. Another one was taken in at ${formatMoment(takenAt, 'en')} since then: what was accepted is not replaced; check each item.`,
		late: ({ deadline, received }) =>
			`It came after the deadline (${formatDate(deadline, 'en')}), on ${formatDate(received, 'en')}. It can be taken, but may conflict with what the city has corrected since.`
	},
	parts: {
		answer: 'Answer',
		evidence: 'Evidence',
		action: 'Action',
		review: 'Review',
		component: 'Component',
		party: 'Party',
		fact: 'Profile',
		heading: 'Heading'
	},
	states: {
		unchanged: 'unchanged',
		'both-same': 'the same on both sides',
		'mine-only': 'changed by you only',
		'theirs-only': 'changed by them only',
		conflict: 'conflicting',
		'out-of-scope': 'not asked for'
	},
	reasons: {
		'kept-mine': 'Kept as yours',
		undecided: 'Not decided yet (choose one by one)',
		accepted: 'Would change an accepted answer (never replaced unasked; look and choose)',
		choice: 'For the city to decide (choose one by one)',
		'with-answers': 'Evidence (comes along when an answer that names it is taken)',
		'with-component': 'Answers on a new component (come along when the component is taken)',
		'request-unknown':
			'Answers to a request that this assessment has no record of (yours is kept; never taken in bulk: look and choose one by one on screen)',
		'by-hand': 'Removed by them (remove it on its own screen if you agree)',
		'not-asked': 'Not asked for (not taken)',
		'no-component':
			'Answers for a component that you do not have (cannot be taken; register the component if it is needed)'
	},
	renamed: ({ from, to, because }) =>
		because === 'there-already'
			? `Their evidence ${from} is the same as your ${to}.`
			: `The id ${from} names other evidence here, so theirs becomes ${to}.`,
	unmerged: {
		drawer: 'Answers in the drawer',
		history: 'Changes in the history',
		requests: 'Records of requests',
		responses: 'Records of responses',
		stages: 'Steps of the review',
		editionChanges: 'Records of edition changes',
		deferrals: 'Reasons for planning nothing'
	},
	fields: {
		status: 'status',
		note: 'note',
		reason: 'reason',
		party: 'party',
		evidence: 'evidence',
		mark: 'mark',
		privateNote: 'note for the city alone',
		effort: 'effort',
		undatedBecause: 'reason for no date',
		title: 'title',
		reference: 'reference',
		issuer: 'issuer',
		issuedOn: 'day of issue',
		expiresOn: 'expiry',
		registration: 'registration',
		file: 'file',
		owner: 'owner',
		due: 'due date',
		state: 'state',
		closes: 'gaps it closes',
		findings: 'findings',
		verdict: 'verdict',
		comment: 'comment',
		reviewer: 'reviewer',
		reply: 'reply',
		closedAt: 'time of closing',
		name: 'name',
		layer: 'layer',
		criticality: 'criticality',
		uses: 'what it uses',
		facts: 'facts',
		kind: 'kind',
		id: 'id',
		component: 'component',
		control: 'control',
		statementHash: 'digest of the text that was answered',
		updatedAt: 'time of the answer',
		updatedBy: 'who answered',
		at: 'time of the verdict',
		sampled: 'why it was chosen'
	},
	headings: {
		title: 'title',
		asOf: 'reference date',
		fiscalYear: 'fiscal year',
		municipality: 'name of the municipality'
	},
	verdicts: { agree: 'agrees', disagree: 'disagrees' }
};
