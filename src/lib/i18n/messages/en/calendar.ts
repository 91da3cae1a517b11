import { plural } from '#lib/i18n/plural.ts';
import type { calendar as ja } from '../ja/calendar.ts';

const answers = (count: number) => plural(count, 'answer', 'answers');
const works = (count: number) => plural(count, 'task', 'tasks');

/** Words about what comes again through the year: screen, command line and calendar file. */
export const calendar: typeof ja = {
	title: 'Calendar of the year',
	lead: 'Keeps the self-assessment alive through the year: what is overdue and what comes in the next 12 months, in one place.',
	every: (months) => {
		if (months === 1) return 'every month';
		if (months === 12) return 'every year';
		return months % 12 === 0
			? `every ${String(months / 12)} years`
			: `every ${String(months)} months`;
	},
	kinds: {
		obligation: 'Recurring task',
		answers: 'Answers to review',
		evidence: 'Evidence expires',
		renewal: 'Evidence to renew',
		action: 'Action due',
		request: 'Request due',
		rule: 'In force'
	},
	staleness: {
		fresh: 'Not yet due',
		'due-soon': 'Within 30 days',
		stale: 'Overdue',
		never: 'Never recorded as done'
	},
	kind: 'Kind',
	what: 'What',
	day: 'Due',
	colon: ': ',
	comma: ', ',
	noDay: 'No date',
	named: (kind, name) => `${kind}: ${name}`,
	placed: (place, layer) => (place === '' ? layer : `${place} (${layer})`),
	gone: 'Removed item',

	late: 'Overdue',
	lateCount: (of) => `${plural(of, 'item is', 'items are')} overdue or never recorded as done`,
	nothingLate: 'Nothing is overdue.',
	ahead: 'The next 12 months',
	fiscalYear: (year) => `FY${String(year)}`,
	month: (year, month) =>
		`${'January February March April May June July August September October November December'.split(' ')[month - 1] ?? ''} ${String(year)}`,
	nothingInMonth: 'Nothing due',
	empty:
		'Nothing is here yet. Take up tasks from “Recurring tasks the checklist asks for” below, or add what you do every year, such as training, exercises and stocktaking, with “Add a recurring task”. Answers, evidence and actions with a due date appear by themselves.',

	obligations: 'Recurring tasks',
	obligationsLead:
		'What is done at set intervals: training, exercises, stocktaking, checks of contracts. Recording the day it was done sets the next time.',
	noObligations: 'There are no recurring tasks yet.',
	add: 'Add a recurring task',
	change: 'Edit',
	changeTitle: 'Edit recurring task',
	work: 'Name of the task',
	workHint:
		'Goes into calendar files under this name. Do not write weaknesses or residents’ data here.',
	workMissing: 'Enter the name of the task.',
	interval: 'Interval',
	lastDone: 'Last done',
	notDone: 'Not recorded',
	next: 'Next',
	plannedOn: 'Planned day of the next time (if there is one)',
	plannedHint: 'Without it, the next time is counted from the day it was last done.',
	party: 'Done by',
	noParty: 'Not decided',
	controls: 'Asked for by',
	note: 'Note',
	daysDone: 'Days it was done',
	takeBackDay: (day) => `Remove the record of ${day}`,
	markDone: 'Record as done',
	doneTitle: (work) => `Record “${work}” as done`,
	doneOn: 'Day it was done',
	doneMissing: 'Enter the day it was done.',
	doneLater: 'Days after today cannot be recorded.',
	done: (work, day) => `Recorded: “${work}” was done on ${day}.`,
	remove: 'Remove',
	full: (most) => `There can be ${String(most)} recurring tasks at most.`,

	proposals: 'Recurring tasks the checklist asks for',
	proposalsLead:
		'Tasks for which the text of a control says “at least once a year”, “at least monthly” and the like. Only those not in the calendar yet are listed.',
	proposalsOpen: (of) => `${works(of)} not taken up yet`,
	takeUp: 'Take up',
	takeUpAll: (of) => `Take up all ${String(of)}`,
	takenUp: (of) => `${works(of)} taken up. Now record when each was last done.`,
	noProposals: 'Every recurring task the checklist asks for is in the calendar.',

	answers: 'Answers to review',
	answersLead:
		'Answers are reviewed at a set interval, even if nothing has changed. It is counted from the day an answer was last given or confirmed as unchanged; answers without a date count from the reference date of the assessment.',
	answersEvery: 'Interval for reviewing answers',
	place: 'Target and layer',
	answered: 'Answers',
	stale: 'Overdue',
	oldest: 'Oldest review',
	due: 'Next review',
	noAnswers: 'There are no answers yet.',
	look: 'See answers',
	confirm: 'Confirm as unchanged',
	confirmMany: (of) => `Confirm ${answers(of)} as unchanged`,
	confirmQuestion: (place, of) =>
		`Have you reviewed the ${plural(of, 'overdue answer', 'overdue answers')} of “${place}” and found them still true? Status and notes stay as they are; the history keeps who confirmed them and when.`,
	confirmed: (of) => `${answers(of)} recorded as unchanged.`,
	lookedAt: (day) => `Not reviewed since ${day}.`,
	staleAnswers: (of) => `${answers(of)} overdue for review`,
	lateWork: (of) =>
		`${plural(of, 'recurring task is', 'recurring tasks are')} overdue or never recorded as done`,
	oldEvidence: (of) =>
		`${plural(of, 'piece of evidence is', 'pieces of evidence are')} due for renewal`,

	renewEvery: 'Renewal interval',
	noRenewal: 'Not decided',
	renewHint:
		'Counted from the issue date. After that it is shown as due for renewal; the expiry date stays as it is.',
	old: (day) => `Due for renewal (${day})`,

	file: 'Use in another calendar',
	fileLead:
		'Makes an ICS file (iCalendar) to import into groupware or a calendar program. Importing a newer file later updates the same entries.',
	details: 'Include names and counts',
	detailsHint:
		'Without it the file holds the names of recurring tasks and dates only. With it, whoever sees the calendar learns the names of components, evidence, actions and parties asked. Notes never go in.',
	fileCount: (of, without) =>
		without === 0
			? `Holds ${plural(of, 'entry', 'entries')}.`
			: `Holds ${plural(of, 'entry', 'entries')}, without ${String(without)} that ${without === 1 ? 'has' : 'have'} no date.`,
	make: 'Save ICS file',
	madeAs: (file) => `Saved as ${file}.`,
	fileName: 'calendar',
	calendarName: (city) => `${city}: security self-assessment`,
	toReview: (of) => `${answers(of)} to review.`,
	wrongForm: (path) =>
		`${path}: give the calendar file a name that ends in .ics (such as -o plan.ics).`,
	written: (of, path) => `Wrote ${plural(of, 'entry', 'entries')} to ${path}.`
};
