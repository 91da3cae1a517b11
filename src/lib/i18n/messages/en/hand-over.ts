import type { handOver as ja } from '../ja/hand-over.ts';
import { plural } from '../../plural.ts';
import { actions } from './actions.ts';
import { answering } from './answering.ts';
import { results } from './results.ts';
import { reviewing } from './reviewing.ts';

const answersOf = (count: number): string => plural(count, 'answer', 'answers');
const controlsOf = (count: number): string => plural(count, 'control', 'controls');
const actionsOf = (count: number): string => plural(count, 'action', 'actions');

/** Words of the page for somebody who takes over from an officer who is transferred. */
export const handOver: typeof ja = {
	title: 'Hand-over',
	lead: 'For the day somebody else takes over. If you take over, read from the top: what this assessment is, where it stands, what is open, whom to ask, and why each answer is what it is. If you leave, first go through “To write down before you leave”.',
	sensitive:
		'This screen gathers weak points. Mind who sees it, and where printed copies are kept.',
	print: 'Print',
	printHint:
		'The printed page has every answer the filters let through, opened or not. If there are many, filter by points to look at first.',
	pageFoot: (city, day) => `${city} · Hand-over · as of ${day}`,
	copy: 'This screen shows only what is in this copy of the assessment.',
	standing: 'About this assessment',
	checklist: results.checklist,
	purpose: 'Purpose of the assessment',
	stage: 'Stage',
	verdict: 'Grade',
	answered: 'Answers',
	answeredOf: (done, of) => `${String(done)} of ${String(of)} controls answered`,
	figures: (gaps, unknown) => `${plural(gaps, 'gap', 'gaps')}, ${String(unknown)} × “don’t know”`,
	lastChange: 'Last change',
	drawer: 'Drawer',
	drawerCount: (count) =>
		`${answersOf(count)} no longer counted (can be read on the results screen)`,
	contents: 'On this screen',
	first: 'Look at these first',
	firstLead:
		'Most pressing first: what is late, what has to be dealt with at once, what is due by its day, then the rest.',
	nothingOpen: 'Nothing is due and nothing is left to do.',
	openCount: (count) => plural(count, 'item', 'items'),
	dated: {
		action: 'Action due',
		evidence: 'Evidence valid until',
		renewal: 'Evidence to be renewed',
		request: 'Request due',
		contract: 'Contract ends',
		obligation: 'Recurring task due'
	},
	counted: {
		returned: () => 'Returned by the reviewer: read why, correct it and submit it again.',
		submitted: () => 'Submitted for review: nothing can be changed until the result comes back.',
		findings: (count) => `${answersOf(count)} with an open finding of the review`,
		'essential-unplanned': (count) =>
			`${plural(count, 'gap', 'gaps')} in essential controls with neither an action nor a reason for having none`,
		'to-reconfirm': (count) => `${answersOf(count)} to be reconfirmed`,
		unknown: (count) => `${controlsOf(count)} still “don’t know”`,
		unanswered: (count) => `${controlsOf(count)} not answered`,
		'answers-stale': (count) => `${answersOf(count)} overdue for review`,
		'work-undated': (count) =>
			`${plural(count, 'recurring task', 'recurring tasks')} neither done nor planned`,
		'actions-undated': (count) => `${actionsOf(count)} without a due date`,
		'requests-undated': (count) =>
			`${plural(count, 'request', 'requests')} without a deadline, waiting for answers`
	},
	late: {
		action: 'Overdue',
		evidence: 'Expired',
		renewal: 'Overdue',
		request: 'Overdue',
		contract: 'Ended',
		obligation: 'Overdue'
	},
	today: 'Today',
	daysLeft: (days) => `${plural(days, 'day', 'days')} left`,
	more: (count) => `Show ${String(count)} more`,
	less: 'Show fewer',
	people: 'Whom to ask',
	peopleLead:
		'Apart from the contact for this assessment, contact details are not recorded. Write them into the “Contact” column of the printed page before you leave.',
	department: 'Prepared by: ',
	contact: 'Contact: ',
	parties: 'Parties',
	noParties: 'No parties are registered.',
	party: 'Party',
	kind: 'Kind',
	owned: 'Controls owned',
	open: 'Unanswered or “don’t know”',
	requests: 'Requests waiting',
	write: 'Contact (to be filled in)',
	nobody: (count) => `${controlsOf(count)} without an owner.`,
	names: 'Who answered, changed or reviewed',
	namesLead: 'Names are as typed by users. “Changes” counts every change of an answer so far.',
	noNames: 'No names are recorded.',
	person: 'Name',
	answers: 'Standing answers',
	changes: 'Changes',
	reviews: 'Reviews',
	last: 'Last day',
	why: 'Each answer and why',
	whyLead:
		'Open a component and layer to see its answers. Open an answer to see everything that tells why it is what it is.',
	point: 'Points to look at',
	anyPoint: 'Only answers with points to look at',
	layer: answering.layer,
	component: answering.component,
	search: 'Search (id, text, note, name)',
	shown: (shown, all, doubtful) =>
		`${String(shown)} of ${String(all)}, ${String(doubtful)} with points to look at.`,
	nothing: answering.nothing,
	clear: answering.clear,
	groupName: (layer, place) => `${layer}: ${place}`,
	groupCount: (count, doubtful) =>
		doubtful === 0 ? answersOf(count) : `${answersOf(count)}, ${String(doubtful)} to look at`,
	doubts: {
		'finding-open': 'open finding',
		'to-reconfirm': 'to be reconfirmed',
		'reason-missing': 'no reason for “not applicable”',
		unanswered: 'unanswered',
		unknown: 'don’t know',
		'plan-missing': 'no action',
		'note-missing': 'not explained',
		'evidence-missing': 'no evidence',
		'evidence-expired': 'evidence expired',
		'evidence-unplaced': 'evidence not located'
	},
	control: results.control,
	status: answering.status,
	whyColumn: 'Why',
	note: actions.note,
	privateNote: (note) => `(internal) ${note}`,
	reason: answering.reason,
	given: 'Answered by and when',
	unnamed: 'No name',
	evidence: 'Evidence',
	evidenceGone: 'Removed evidence',
	evidencePlace: (title, place) => `${title} (${place})`,
	evidenceFile: (name) => `file “${name}”`,
	noPlace: 'location not recorded',
	validUntil: answering.evidenceValidUntil,
	expired: (day) => `expired ${day}`,
	owner: answering.party,
	ownerFrom: (name, source) => `${name} (${source})`,
	deferral: 'Why nothing is planned',
	actions: 'Actions',
	actionOf: (title, owner, due, state) => `${title} (owner: ${owner}, due: ${due}, ${state})`,
	noOwner: actions.noOwner,
	noDue: actions.noDue,
	undated: (because) => `no date, because: ${because}`,
	review: 'Review',
	reviewOf: (verdict, who, comment) =>
		[`${verdict}${who === '' ? '' : ` (${who})`}`, comment].filter(Boolean).join(': '),
	replied: (text) => `City’s reply: ${text}`,
	closed: reviewing.finding.closed,
	past: 'Changes so far',
	pastOf: (moment, who, status, note) =>
		[`${moment} ${who}`.trim(), [status, note].filter(Boolean).join('. ')].join(': '),
	cleared: answering.cleared,
	morePast: (count) => `${plural(count, 'earlier change', 'earlier changes')}.`,
	toAnswer: 'Open the answer',
	toHistory: 'History of this control',
	leaving: 'To write down before you leave',
	leavingLead:
		'Only you know these things. If they are not written down, whoever comes next has to find them out from the beginning. Essential controls come first.',
	leavingNothing: 'Nothing was found that is still to be written down.',
	leavingClosed:
		'This assessment cannot be changed now. To add something, follow what the review screen says.',
	missing: {
		'reason-missing': '“Not applicable” without a reason',
		'note-missing': 'Answers that nothing explains',
		'evidence-missing': 'Met or partly met, without evidence',
		'evidence-unplaced': 'Evidence without a location',
		'plan-missing': 'Gaps with neither an action nor a reason for having none'
	},
	missingActions: {
		'owner-missing': 'Actions without an owner',
		'day-missing': 'Actions with neither a due date nor a reason for having none'
	},
	missingCount: (what, count) => `${what} (${String(count)})`,
	contactMissing:
		'“About this assessment” on the report screen names neither who prepared it nor a contact.',
	toReport: 'Fill it in on the report screen',
	files: (count) =>
		`${plural(count, 'file', 'files')} of evidence ${count === 1 ? 'is' : 'are'} not part of the assessment file. If your successor uses another device, hand over a full backup from the exchange screen.`,
	toExchange: 'To the exchange screen',
	toOwners: 'To the owners screen'
};
