import type { Action } from '../assessment/assessment.ts';
import { groupBy } from '../primitives/group-by.ts';
import type { JudgedPair } from '../scoring/judge-pairs.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { dueDayOf, isPending } from '../assessment/pending-action.ts';
import { outlookOf, projectionOf, withMet } from './projection.ts';
import { shortPairsAmong } from './short-pairs.ts';
import type { Outlook } from './standing.ts';

/** Where the city stands from a day on, when all that is due by then is finished in time. */
export type DatedOutlook = Outlook & {
	readonly date: string;
	/** The actions that are due on this day. */
	readonly actions: readonly string[];
};

/** Why an action counts in no line: it closes nothing, has no day, a day that is none, or one that is past. */
export type OutsideReason = 'closes-nothing' | 'no-date' | 'impossible-date' | 'overdue';

/** A registered action that counts in no line. */
export type OutsideAction = { readonly action: string; readonly why: OutsideReason };

/** What the registered actions bring, and when. */
export type ActionsOutlook = {
	/** By day, earliest first. */
	readonly inTime: readonly DatedOutlook[];
	/** In the order of the assessment. */
	readonly outside: readonly OutsideAction[];
	/** When every action is finished, with a day or without; `null` where none closes anything. */
	readonly allPlans: Outlook | null;
};

/** A registered action with the pairs it closes that are not met yet. */
type Closing = { readonly action: Action; readonly pairs: readonly JudgedPair[] };

/** The figures after each day on which registered actions are due, from the reference date on. */
export function actionsOutlook({ assessment, score }: JudgedAssessment): ActionsOutlook {
	const closings = assessment.actions
		.filter(isPending)
		.map((action) => ({ action, pairs: shortPairsAmong(score, action.closes) }));
	const outside = closings.flatMap((closing) => {
		const why = reasonOutside(closing, assessment.asOf);
		return why === undefined ? [] : [{ action: closing.action.id, why }];
	});
	const inTime = closings.filter(
		(closing) => reasonOutside(closing, assessment.asOf) === undefined
	);
	const all = new Set(closings.flatMap(({ pairs }) => pairs));
	return {
		inTime: outlookByDay(score, inTime),
		outside,
		allPlans: all.size === 0 ? null : outlookOf(withMet(projectionOf(score), [...all]))
	};
}

function outlookByDay(
	score: JudgedAssessment['score'],
	closings: readonly Closing[]
): readonly DatedOutlook[] {
	const byDay = [...groupBy(closings, ({ action }) => dueDayOf(action) ?? '')];
	const closed = new Set<JudgedPair>();
	let projection = projectionOf(score);
	return byDay
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([date, due]) => {
			const pairs = new Set(due.flatMap((closing) => closing.pairs));
			projection = withMet(
				projection,
				[...pairs].filter((pair) => !closed.has(pair))
			);
			for (const pair of pairs) closed.add(pair);
			return { date, actions: due.map(({ action }) => action.id), ...outlookOf(projection) };
		});
}

function reasonOutside({ action, pairs }: Closing, asOf: string): OutsideReason | undefined {
	if (pairs.length === 0) return 'closes-nothing';
	if (action.due === undefined) return 'no-date';
	const day = dueDayOf(action);
	if (day === undefined) return 'impossible-date';
	return day < asOf ? 'overdue' : undefined;
}
