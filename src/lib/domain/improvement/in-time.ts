import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import { groupBy } from '../primitives/group-by.ts';
import { fullCredit } from '../scoring/judge-pairs.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { pairKeyText } from '../scoring/list-pairs.ts';
import type { Score } from '../scoring/score.ts';
import { assumeMet } from './assume-met.ts';
import { dueDayOf, isPending, type PlannedAction } from './planned-action.ts';
import { standingOf, standingOfLayers, type Standing, type StandingOfLayer } from './standing.ts';

/** Where the city stands when some of its actions are finished. */
export type Outlook = Standing & { readonly layers: readonly StandingOfLayer[] };

/** Where it stands from a day on, when all that is due by then is finished in time. */
export type DatedOutlook = Outlook & {
	readonly date: string;
	/** The actions that are due on this day. */
	readonly actions: readonly string[];
};

/** Why an action counts in no line: it has no day, its day is past or no day at all, or it closes nothing. */
export type OutsideReason = 'no-date' | 'impossible-date' | 'overdue' | 'closes-nothing';

/** A registered action that counts in no line. */
export type OutsideAction = { readonly action: string; readonly why: OutsideReason };

/** What the registered actions bring, and when. */
export type ActionsOutlook = {
	readonly inTime: readonly DatedOutlook[];
	readonly outside: readonly OutsideAction[];
	/** When every action is finished, with a day or without; `null` where none closes anything. */
	readonly allPlans: Outlook | null;
};

/** The figures after each day on which registered actions are due, from the reference date on. */
export function actionsOutlook(judged: JudgedAssessment): ActionsOutlook {
	const pending = judged.assessment.actions.filter(isPending);
	const closing = closedPairs(judged.score, pending);
	const keysOf = (action: PlannedAction) => closing.get(action) ?? [];
	const after = (keys: readonly AnswerKey[]) =>
		outlookOf(assumeMet(judged.checklist, judged.assessment, keys));
	const reasons = pending.map((action) => ({
		action,
		why: reasonOutside(action, judged.assessment.asOf, keysOf(action).length)
	}));
	const dated = reasons
		.filter(({ why }) => why === undefined)
		.map(({ action }) => ({ action, date: dueDayOf(action) ?? '' }));
	const days = [...groupBy(dated, ({ date }) => date)].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const closed: AnswerKey[] = [];
	const inTime = days.map(([date, due]) => {
		closed.push(...due.flatMap(({ action }) => keysOf(action)));
		return { date, actions: due.map(({ action }) => action.id), ...after(closed) };
	});
	const all = pending.flatMap(keysOf);
	return {
		inTime,
		outside: reasons.flatMap(({ action, why }) =>
			why === undefined ? [] : [{ action: action.id, why }]
		),
		allPlans: all.length === 0 ? null : after(all)
	};
}

const outlookOf = (score: Score): Outlook => ({
	...standingOf(score),
	layers: standingOfLayers(score)
});

/** What each action closes that applies and is not met yet. */
function closedPairs(
	{ pairs }: Score,
	actions: readonly PlannedAction[]
): ReadonlyMap<PlannedAction, readonly AnswerKey[]> {
	if (actions.length === 0) return new Map();
	const short = new Set(
		pairs.filter(({ credit }) => credit !== fullCredit).map(({ pair }) => pairKeyText(pair))
	);
	return new Map(
		actions.map((action) => [action, action.closes.filter((key) => short.has(answerKeyText(key)))])
	);
}

function reasonOutside(
	action: PlannedAction,
	asOf: string,
	closes: number
): OutsideReason | undefined {
	if (closes === 0) return 'closes-nothing';
	if (action.due === undefined) return 'no-date';
	const day = dueDayOf(action);
	if (day === undefined) return 'impossible-date';
	return day < asOf ? 'overdue' : undefined;
}
