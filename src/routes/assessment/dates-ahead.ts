import type { RuleInForce } from '#lib/application/rules-in-force.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { datedThings } from '#lib/domain/cadence/dated-things.ts';
import { dayAfter } from '#lib/domain/primitives/calendar-days.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';

/** A day that matters. */
export type DateAhead = {
	readonly kind: 'rule' | 'evidence' | 'action' | 'request';
	/** What it is the day of: a lens, a piece of evidence, an action, a party that was asked. */
	readonly id: string;
	/** `YYYY-MM-DD`. */
	readonly day: string;
	/** It has passed, and something is still to be done. */
	readonly late: boolean;
};

/** Days of notice. */
const notice = { evidence: 90, action: 60 } as const;
/** Days for which a rule that has come into force is still news. */
const newsOfRule = 365;

/** The days that matter at an ISO instant: late ones first, then what comes next. */
export function datesAhead(
	assessment: Assessment,
	rules: readonly RuleInForce[],
	at: string
): readonly DateAhead[] {
	const today = dayInJapan(at);
	const dates = [...rulesAhead(rules, today), ...thingsAhead(assessment, today)];
	return dates.toSorted((a, b) => Number(b.late) - Number(a.late) || compareDays(a.day, b.day));
}

const rulesAhead = (rules: readonly RuleInForce[], today: string): readonly DateAhead[] =>
	rules
		.filter(({ day }) => dayAfter(day, newsOfRule) >= today)
		.map(({ id, day }) => ({ kind: 'rule', id, day, late: false }));

/** What the assessment gives a day to, one kind after the other; a request is that of its party. */
function thingsAhead(assessment: Assessment, today: string): readonly DateAhead[] {
	const things = datedThings(assessment, today);
	const partyOf = new Map((assessment.requests ?? []).map(({ id, party }) => [id, party]));
	return (['evidence', 'action', 'request'] as const).flatMap((kind) =>
		things
			.filter((thing) => thing.kind === kind)
			.filter(({ day }) => kind === 'request' || day <= dayAfter(today, notice[kind]))
			.map(({ id, day }) => ({
				kind,
				id: kind === 'request' ? (partyOf.get(id) ?? id) : id,
				day,
				late: day < today
			}))
	);
}
