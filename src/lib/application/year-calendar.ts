import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { answerGroups, type AnswerGroup } from '#lib/domain/cadence/answer-groups.ts';
import { datedThings } from '#lib/domain/cadence/dated-things.ts';
import {
	obligationStanding,
	type ObligationStanding
} from '#lib/domain/cadence/obligation-standing.ts';
import { stalenessOf, type Staleness } from '#lib/domain/cadence/staleness.ts';
import type { RuleInForce } from './rules-in-force.ts';
import { compareDays } from '#lib/domain/primitives/compare-days.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';

/** Something that is due on a day. */
export type CalendarEntry = {
	readonly kind: 'obligation' | 'answers' | 'evidence' | 'renewal' | 'action' | 'request' | 'rule';
	/** What it is the day of; of answers, their component and layer. */
	readonly id: string;
	/** `YYYY-MM-DD`; undefined where work was neither done nor planned. */
	readonly day: string | undefined;
	readonly staleness: Staleness;
};

/** What comes in the year of a city, from all of its sources. */
export type YearCalendar = {
	/** Everything with its day, the earliest first; what has none last. */
	readonly entries: readonly CalendarEntry[];
	readonly obligations: readonly ObligationStanding[];
	readonly groups: readonly AnswerGroup[];
};

/** What the calendar is made of. */
export type CalendarInput = {
	readonly assessment: Assessment;
	readonly pairs: readonly Pair[];
	readonly rules: readonly RuleInForce[];
	/** `YYYY-MM-DD` */
	readonly today: string;
};

/** Works it out: the same for screen, command line and file. */
export function yearCalendar({ assessment, pairs, rules, today }: CalendarInput): YearCalendar {
	const obligations = (assessment.calendar?.obligations ?? []).map((one) =>
		obligationStanding(one, today)
	);
	const groups = answerGroups(pairs, assessment, today);
	const dated = (kind: CalendarEntry['kind'], id: string, day: string | undefined) => ({
		kind,
		id,
		day,
		staleness: stalenessOf(day, today)
	});
	const entries: readonly CalendarEntry[] = [
		...obligations.map(({ obligation, due }) => dated('obligation', obligation.id, due)),
		...groups.map(({ component, layer, due }) => dated('answers', `${component} ${layer}`, due)),
		...datedThings(assessment, today).flatMap(({ kind, id, day }) =>
			kind === 'obligation' || kind === 'contract' ? [] : [dated(kind, id, day)]
		),
		// A rule that has come into force is not late.
		...rules.map(({ id, day }) => ({ kind: 'rule' as const, id, day, staleness: 'fresh' as const }))
	];
	return { entries: entries.toSorted(byDay), obligations, groups };
}

const byDay = (a: CalendarEntry, b: CalendarEntry): number =>
	compareDays(a.day, b.day) || compareTexts(a.kind, b.kind) || compareTexts(a.id, b.id);
