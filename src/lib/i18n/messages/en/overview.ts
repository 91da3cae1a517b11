import { plural } from '#lib/i18n/plural.ts';
import type { overview as ja } from '../ja/overview.ts';

/** Words of the overview that leads. */
export const overview: typeof ja = {
	verdict: 'Grade for the whole city',
	provisional: (rated, of) => `Provisional (${String(rated)} of ${String(of)} layers)`,
	score: 'Score',
	setUp: 'Enter the profile and components',
	setUpText: (layers) =>
		`Start by entering what your city has: ${layers}. What you enter determines which questions are asked.`,
	setUpSteps: [
		'Enter the profile and components',
		'Answer the questions',
		'See the results, then plan actions and report'
	],
	setUpStepsTitle: 'How it works',
	begin: 'Start answering',
	round: 'Only 15 minutes? Answer the essential questions',
	goOn: 'Continue where you left off',
	next: (control, place) => `Next: ${control} (${place})`,
	last: (control) => `Last answered: ${control}`,
	ask: (count) => `Follow up ${plural(count, '“don’t know” answer', '“don’t know” answers')}`,
	reconfirm: (count) => `Reconfirm ${plural(count, 'carried-over answer', 'carried-over answers')}`,
	plan: (count) => `Plan actions for ${plural(count, 'gap', 'gaps')}`,
	review: 'Go to the review',
	report: 'Create a report',
	answered: (done, of) => `${String(done)}/${String(of)}`,
	answeredOf: (done, of) => `${String(done)} of ${String(of)} answered`,
	dates: 'Key dates',
	noDates: 'No deadlines are near.',
	kinds: {
		rule: 'In force',
		evidence: 'Evidence expires',
		action: 'Action due',
		request: 'Request due'
	},
	late: 'Overdue',
	today: 'Today',
	daysLeft: (days) => `${plural(days, 'day', 'days')} left`,
	moreDates: (count) => `${String(count)} more`,
	unknownParty: 'Unnamed party',
	changes: 'Changes since last time',
	noChanges: 'Once you change an answer, the differences from last time appear here.',
	workedOn: (day) => `Work on ${day}`,
	added: (count) => plural(count, 'new answer', 'new answers'),
	changed: (count) => plural(count, 'changed answer', 'changed answers'),
	confirmed: (count) => `${plural(count, 'answer', 'answers')} confirmed as unchanged`,
	removed: (count) => plural(count, 'cleared answer', 'cleared answers'),
	nothingLeft: 'Only changes that were undone.',
	comparedYear: (year) => `Compared with fiscal year ${String(year)}`,
	overSame: 'Scores over the controls alone that asked the same in both years.',
	fromTo: (from, to) => `${from} → ${to}`,
	notBackedUp: (count) => `${plural(count, 'change', 'changes')} since the last backup`,
	toHistory: 'See the history of changes',
	contents: 'On this screen',
	record: 'Edition, next year and safety copies'
};
