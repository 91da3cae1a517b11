import { pairKeyText, type Pair } from '../scoring/list-pairs.ts';
import { fullCredit, type JudgedPair, type PairStatus } from '../scoring/judge-pairs.ts';
import type { AssessedYear } from './comparable-year.ts';
import { yearTrend, type EarlierYear } from './year-trend.ts';

/** What can become of an answer from one year to another, in the order it is told. */
export const changeKinds = [
	/** A gap then, met now. */
	'closed',
	/** A gap then and now, nearer to met. */
	'improved',
	/** Met then, a gap now, and never one before. */
	'opened',
	/** Met then, a gap now, and one in a year before. */
	'back',
	/** A gap then and now, farther from met. */
	'slipped',
	/** Open then; answered now, and short. */
	'found',
	/** Answered then, open now. */
	'lost'
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One answer that is another than it was. */
export type YearChange = {
	readonly kind: ChangeKind;
	readonly pair: Pair;
	readonly from: PairStatus;
	readonly to: PairStatus;
};

/** What became of the answers since the last of the earlier years. */
export type YearChanges = {
	readonly fiscalYear: number;
	/** Pairs that both years have: of these and no others it is told. */
	readonly compared: number;
	readonly changes: readonly YearChange[];
	/** Gaps then and now, neither nearer nor farther. */
	readonly still: readonly Pair[];
};

/**
 * Compares the present answers with those of the last earlier year, pair by pair; the years before it say only
 * whether a gap was there before. Undefined without an earlier year.
 */
export function yearChanges(
	present: AssessedYear,
	earlier: readonly EarlierYear[]
): YearChanges | undefined {
	const last = earlier.at(-1);
	if (last === undefined) return undefined;
	const [then, now] = yearTrend(present, [last]).years;
	const before = new Map((then?.score.pairs ?? []).map((one) => [pairKeyText(one.pair), one]));
	const wasShort = (pair: Pair) => earlier.slice(0, -1).some((year) => isShortIn(year, pair));
	const both = (now?.score.pairs ?? []).flatMap((to) => {
		const from = before.get(pairKeyText(to.pair));
		return from === undefined ? [] : [{ from, to }];
	});
	return {
		fiscalYear: last.fiscalYear,
		compared: both.length,
		changes: both.flatMap(({ from, to }) => {
			const kind = changeOf(from, to, () => wasShort(to.pair));
			if (kind === undefined) return [];
			return [{ kind, pair: to.pair, from: from.status, to: to.status }];
		}),
		still: both
			.filter(({ from, to }) => isShort(to.credit) && from.credit === to.credit)
			.map(({ to }) => to.pair)
	};
}

const isShort = (credit: number | undefined): credit is number =>
	credit !== undefined && credit < fullCredit;

const shortStatuses: readonly (string | undefined)[] = ['partly', 'planned', 'not-met'];

const isShortIn = ({ comparable }: EarlierYear, { component, control }: Pair): boolean =>
	shortStatuses.includes(comparable.answers[component]?.[control.id]);

function changeOf(
	{ credit: then }: JudgedPair,
	{ credit: now }: JudgedPair,
	wasShort: () => boolean
): ChangeKind | undefined {
	if (now === undefined) return then === undefined ? undefined : 'lost';
	if (then === undefined) return isShort(now) ? 'found' : undefined;
	if (then === now) return undefined;
	if (now === fullCredit) return 'closed';
	if (then === fullCredit) return wasShort() ? 'back' : 'opened';
	return now > then ? 'improved' : 'slipped';
}
