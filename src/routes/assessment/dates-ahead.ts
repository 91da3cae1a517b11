import type { RuleInForce } from '#lib/application/rules-in-force.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { isExpired } from '#lib/domain/assessment/evidence.ts';
import { dueDayOf, isOverdue, isPending } from '#lib/domain/assessment/pending-action.ts';
import { dayAfter } from '#lib/domain/primitives/calendar-days.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { requestStandings } from '#lib/domain/rounds/request-standing.ts';

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
	assessment: Pick<Assessment, 'actions' | 'evidence' | 'requests' | 'responses'>,
	rules: readonly RuleInForce[],
	at: string
): readonly DateAhead[] {
	const today = dayInJapan(at);
	const dates = [
		...rulesAhead(rules, today),
		...evidenceAhead(assessment, today),
		...actionsAhead(assessment, today),
		...requestsAhead(assessment, at)
	];
	return dates.toSorted((a, b) => Number(b.late) - Number(a.late) || compareDays(a.day, b.day));
}

const rulesAhead = (rules: readonly RuleInForce[], today: string): readonly DateAhead[] =>
	rules
		.filter(({ day }) => dayAfter(day, newsOfRule) >= today)
		.map(({ id, day }) => ({ kind: 'rule', id, day, late: false }));

const evidenceAhead = (
	{ evidence }: Pick<Assessment, 'evidence'>,
	today: string
): readonly DateAhead[] =>
	evidence.flatMap((one) =>
		one.expiresOn === undefined || one.expiresOn > dayAfter(today, notice.evidence)
			? []
			: [{ kind: 'evidence', id: one.id, day: one.expiresOn, late: isExpired(one, today) }]
	);

const actionsAhead = (
	{ actions }: Pick<Assessment, 'actions'>,
	today: string
): readonly DateAhead[] =>
	actions.filter(isPending).flatMap((action) => {
		const day = dueDayOf(action);
		return day === undefined || day > dayAfter(today, notice.action)
			? []
			: [{ kind: 'action', id: action.id, day, late: isOverdue(action, today) }];
	});

const requestsAhead = (
	assessment: Pick<Assessment, 'requests' | 'responses'>,
	at: string
): readonly DateAhead[] =>
	requestStandings(assessment, at).flatMap(({ request, taken, overdue }) =>
		request.deadline === undefined || taken >= request.keys.length
			? []
			: [{ kind: 'request', id: request.party, day: request.deadline, late: overdue }]
	);
