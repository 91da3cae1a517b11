import { plural } from '#lib/i18n/plural.ts';
import type { planning as ja } from '../ja/planning.ts';

const gapsOf = (count: number): string => plural(count, 'gap', 'gaps');

/** Words of the improvement plan: efforts, ways, and what the registered actions bring. */
export const planning: typeof ja = {
	effort: {
		points: (amount) => `${amount} work ${amount === '1' ? 'point' : 'points'}`,
		days: (amount) => `${amount} ${amount === '1' ? 'day' : 'days'}`,
		yen: (amount) => `${amount} yen`
	},
	units: { points: 'work points', days: 'days', yen: 'yen' },
	gain: (points) => `gain ${String(points)}`,
	essential: 'essential',
	now: (percent) => `Score: ${percent}`,
	noPairs: 'No control applies, so there is nothing to grade.',
	allPlans: (grade, percent) =>
		`When every registered action is finished: grade ${grade}, score ${percent}`,
	noPlans: 'No registered action closes a gap.',
	amounts: (count, effort, grade, percent) =>
		`${gapsOf(count)}, effort ${effort} in all. Then grade ${grade}, score ${percent}`,
	way: (to, amounts) => `Way to ${to}: ${amounts}`,
	held: (to) => `Way to ${to}: the grade is ${to} or better already; there is nothing to do.`,
	notRated: (to) => `Way to ${to}: cannot be promised yet, because not every layer is rated.`,
	missing: (layer, open, needed) =>
		`${layer}: ${plural(open, 'answer', 'answers')} missing or unknown. ${plural(needed, 'more answer', 'more answers')} and it is rated.`,
	ofRated: (amounts) => `For the rated layers alone: ${amounts}`,
	highest: 'The grade is A. There is none above it.',
	budget: (budget, amounts) => `Best use of ${budget}: ${amounts}`,
	budgetNothing: (budget) => `Best use of ${budget}: it closes no gap.`,
	budgetUnrated:
		'Not every layer is rated, so no grade can be promised. This combination raises the score most.',
	inTime: 'What to expect if every action is finished on time',
	noDates: 'No registered action counts here: none is due on or after the reference date.',
	onDay: (day, grade, percent) => `${day}: grade ${grade}, score ${percent}`,
	gradeOnDay: (before, after) => `${before} → ${after}`,
	outside: 'Registered actions that are not counted here',
	outsideWhy: {
		'closes-nothing': 'closes no gap',
		'no-date': 'no due date',
		'impossible-date': 'its due date is not a date',
		overdue: 'overdue'
	},
	outsideLine: (title, why) => `${title} (${why})`,
	unitLine: (unit, small, medium, large) =>
		`Effort is counted in ${unit} (small ${small}, medium ${medium}, large ${large}, or the figure set for a control or an action).`,
	wrongTo: (given) => `--to takes A, B or C (given: ${given}; for example --to C).`,
	wrongBudget: (given) =>
		`--budget takes an effort as a whole number, 0 or more (given: ${given}; for example --budget 40).`
};
