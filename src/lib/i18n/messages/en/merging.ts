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
		nothing: 'Their file has nothing that differs from yours.',
		taken: (count) => (count === 0 ? 'Nothing to import.' : `To import: ${String(count)}`),
		change: (before, after) => `${before} → ${after}`,
		list: (texts) => texts.join(', '),
		none: 'none',
		yes: 'yes',
		no: 'no',
		noStatus: 'no status selected',
		differsIn: (fields) => ` (differs in: ${fields.join(', ')})`,
		given: (by) => ` [${by}]`,
		untaken: (reason, count) => `${reason}: ${String(count)}`,
		leftBehind: (name, count) =>
			`${name} found only in their file (${String(count)}) are not imported. Keep their file if you need them.`,
		toDecide: (count) =>
			count === 0
				? 'Nothing is left to decide.'
				: `Left to decide: ${String(count)}. Yours is kept until then.`,
		history: (count, hash) => `History: ${String(count)} changes, digest ${hash}`,
		noRequestInIt:
			'This file does not say which request it answers. Nothing was changed. Ask the sender to create it again from the request file.',
		copyNotSent:
			'This is the copy in which a party answers. Nothing was changed. Ask the party for a response packet, and import that.',
		wrongAccept: (given, known) => `--accept ${given} cannot be used. Possible: ${known}`
	},
	errors: {
		'other-city': ({ mine, theirs }) =>
			`This is the assessment of another city (yours: ${mine}, theirs: ${theirs}). ${nothingChanged} Ask the sender whether it answers the request of ${mine}.`,
		'other-assessment': ({ mine, theirs }) =>
			`This is another assessment of the same city (yours: “${mine}”, theirs: “${theirs}”). Check the year, and whether it has been reopened since. ${nothingChanged}`,
		'other-checklist': ({ mine, theirs }) =>
			`The checklists differ (yours: ${pinText(mine)}; theirs: ${pinText(theirs)}). Answers cannot be transferred, because the controls differ in meaning. ${nothingChanged} If you moved to another edition after the request, send a new request.`,
		'wrong-base': () =>
			`The base (--base) is not of this assessment. ${nothingChanged} Give the file as it was handed out, or compare without it.`
	},
	notices: {
		'already-merged': ({ takenAt }) =>
			`This response was imported on ${formatMoment(takenAt, 'en')}. Only what was not imported then is shown.`,
		'request-unknown': () =>
			'This assessment has no record of this request (an older backup may have been restored since). It is not possible to tell who changed what, so decide one by one.',
		'as-copy': () =>
			'This is compared as a colleague’s copy, not as a response to a request. If it comes from a party you asked, ask for the packet and import that.',
		'base-unknown': () =>
			'The base is not known, so it is not possible to tell who changed what. Decide every difference one by one.',
		'base-altered': () =>
			'The base is not as it was handed out, so it may not show correctly who changed what. Check each item.',
		'base-older': ({ handedOut, takenAt }) =>
			`This response was made from what was handed out on ${formatMoment(handedOut, 'en')}. Another response has since been imported on ${formatMoment(takenAt, 'en')}, so accepted answers are not replaced. Check each item.`,
		late: ({ deadline, received }) =>
			`It arrived after the deadline (${formatDate(deadline, 'en')}), on ${formatDate(received, 'en')}. It can be imported, but may conflict with what the city has corrected since.`
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
		'mine-only': 'changed only by you',
		'theirs-only': 'changed only by them',
		conflict: 'conflicting',
		'out-of-scope': 'outside the request'
	},
	reasons: {
		'kept-mine': 'Kept as yours',
		undecided: 'Not decided yet (choose one by one)',
		accepted:
			'Would change an accepted answer (never replaced unless you choose to; check and choose)',
		choice: 'For the city to decide (choose one by one)',
		'with-answers': 'Evidence (imported together with an answer that names it)',
		'with-component': 'Answers for a new component (imported together with the component)',
		'request-unknown':
			'Answers to a request that this assessment has no record of (yours is kept; never imported in bulk: check and choose one by one on screen)',
		'by-hand': 'Removed by them (if you agree, remove it in this assessment)',
		'not-asked': 'Outside the request (not imported)',
		'no-component':
			'Answers for a component that you do not have (cannot be imported; register the component if it is needed)'
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
		deferrals: 'Reasons for no action',
		rulePreparation: 'Records of preparing for the rule',
		calendar: 'Entries of the calendar of the year'
	},
	fields: {
		status: 'status',
		note: 'note',
		reason: 'reason',
		party: 'party',
		evidence: 'evidence',
		mark: 'mark',
		privateNote: 'internal note',
		effort: 'effort',
		undatedBecause: 'reason for no due date',
		title: 'title',
		reference: 'location or document number',
		issuer: 'issuer',
		issuedOn: 'issued on',
		expiresOn: 'valid until',
		renewEveryMonths: 'renewal interval (months)',
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
		assets: 'kinds of assets',
		standing: 'there on the day of the rule',
		contract: 'contract',
		kind: 'kind',
		id: 'id',
		component: 'component',
		control: 'control',
		statementHash: 'digest of the text that was answered',
		updatedAt: 'time of the answer',
		updatedBy: 'who answered',
		at: 'time of the verdict',
		sampled: 'why it was selected'
	},
	headings: {
		title: 'title',
		asOf: 'reference date',
		fiscalYear: 'fiscal year',
		municipality: 'name of the municipality'
	},
	verdicts: { agree: 'agrees', disagree: 'disagrees' }
};
