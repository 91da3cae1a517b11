import type { AnswerKey } from '../assessment/answer-key.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { groupBy } from '../primitives/group-by.ts';
import { dayInJapan } from '../primitives/japan.ts';
import { soundDay } from '../primitives/sound-day.ts';
import { countedStatus } from '../scoring/counted-status.ts';
import { keyOfPair, type Pair } from '../scoring/list-pairs.ts';
import { dueDay, soundMonths } from './due-day.ts';
import { stalenessOf, type Staleness } from './staleness.ts';

/** After how many months an answer is looked at again where the city chose nothing else. */
const usualMonths = 12;

/** After how many months this city looks at its answers again. */
export const answersEveryMonths = ({ calendar }: Pick<Assessment, 'calendar'>): number =>
	soundMonths(calendar?.answersEveryMonths) ?? usualMonths;

type Reviewed = Pick<Assessment, 'answers' | 'asOf' | 'calendar'>;

/** How an answer stands: the day somebody looked at it last, and the day it is due again. */
export type AnswerAge = {
	readonly lookedAt: string;
	readonly due: string;
	readonly staleness: Staleness;
};

/** How old what an answer says is; of what is not answered nothing is old. An answer without a day is of the day of the assessment. */
export function answerAge(
	answer: Answer | undefined,
	assessment: Pick<Reviewed, 'asOf' | 'calendar'>,
	today: string
): AnswerAge | undefined {
	if (countedStatus(answer) === 'unanswered') return undefined;
	const lookedAt = dayLookedAt(answer, assessment);
	if (lookedAt === undefined) return undefined;
	const due = dueDay(lookedAt, answersEveryMonths(assessment));
	return { lookedAt, due, staleness: stalenessOf(due, today) };
}

/** The day in Japan on which an answer was given or confirmed last, or the day everything is said of where it has none. */
const dayLookedAt = (
	answer: Answer | undefined,
	{ asOf }: Pick<Reviewed, 'asOf'>
): string | undefined =>
	answer?.updatedAt === undefined || Number.isNaN(Date.parse(answer.updatedAt))
		? soundDay(asOf)
		: dayInJapan(answer.updatedAt);

/** The answers of one component in one layer: so they are looked at again, not one by one. */
export type AnswerGroup = {
	readonly component: string;
	readonly layer: string;
	readonly answered: number;
	/** Those that nobody has looked at in time, in the order of the checklist. */
	readonly stale: readonly AnswerKey[];
	/** The day the longest unlooked-at one was looked at, and the first day one is due. */
	readonly oldest: string;
	readonly due: string;
};

/** Every group that has answers, in the order of the pairs. */
export function answerGroups(
	pairs: readonly Pair[],
	assessment: Reviewed,
	today: string
): readonly AnswerGroup[] {
	const aged = pairs.flatMap((pair) => {
		const answer = assessment.answers[pair.component]?.[pair.control.id];
		const age = answerAge(answer, assessment, today);
		return age === undefined ? [] : [{ pair, age }];
	});
	return [...groupBy(aged, ({ pair }) => `${pair.component} ${pair.control.layer}`).values()].map(
		(group) => {
			const [{ pair }] = group;
			const oldest = group.reduce((a, b) => (b.age.lookedAt < a.age.lookedAt ? b : a)).age;
			return {
				component: pair.component,
				layer: pair.control.layer,
				answered: group.length,
				stale: group
					.filter(({ age }) => age.staleness === 'stale')
					.map((one) => keyOfPair(one.pair)),
				oldest: oldest.lookedAt,
				due: oldest.due
			};
		}
	);
}
