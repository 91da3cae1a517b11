import {
	chooseResults,
	type NotCompared,
	type ResultChoice
} from '../comparison/choose-results.ts';
import type { CityResult } from '../comparison/city-result.ts';
import { daysUntil } from '../primitives/calendar-days.ts';
import { countBy } from '../primitives/count-by.ts';
import { groupBy } from '../primitives/group-by.ts';
import type { Campaign } from './campaign.ts';

/** How a body stands: all answered; begun or sent back, so that something is still open; nothing came that counts. */
export const standings = ['answered', 'unfinished', 'owing'] as const;
export type Standing = (typeof standings)[number];

/** What came of a body and does not answer what it was asked. */
export type Uncounted = {
	readonly source: string;
	readonly why: NotCompared | { readonly kind: 'other-year'; readonly found: number };
};

/** A body that was asked, and what it has given. */
export type BodyStanding<City extends CityResult> = {
	readonly code: string;
	readonly name: string;
	readonly standing: Standing;
	/** Absent: it owes its answers. */
	readonly result: City | undefined;
	/** Whether the figures are of a day after the deadline. */
	readonly timing: 'in-time' | 'late';
	/** Where it owes: what came instead, so that it can be told. */
	readonly instead: readonly Uncounted[];
};

/** Who has answered and who owes, in the order in which they were asked. */
export type CampaignStanding<City extends CityResult> = {
	readonly bodies: readonly BodyStanding<City>[];
	readonly counts: Readonly<Record<Standing, number>>;
	/** Negative when the deadline has passed. */
	readonly daysLeft: number;
	/** Those who answered what they were not asked. */
	readonly unasked: readonly City[];
};

/** What results a campaign is held against, and the day it is looked at. */
export type StandingAt<City extends CityResult> = {
	/** Everything that was read, of whatever year, guideline or edition. */
	readonly results: readonly (City & { readonly source: string })[];
	readonly choice: Pick<ResultChoice, 'scoringVersion' | 'samples' | 'codes'>;
	readonly today: string;
};

/** How a campaign stands. The wording of its checklist may have been revised since: guideline, edition and year count. */
export function campaignStanding<City extends CityResult>(
	campaign: Campaign,
	{ results, choice, today }: StandingAt<City>
): CampaignStanding<City & { readonly source: string }> {
	const { guideline, edition } = campaign.checklist;
	const { fiscalYear } = campaign.period;
	const { chosen, left } = chooseResults(results, { ...choice, guideline, edition });
	const given = new Map(
		chosen.filter((one) => one.fiscalYear === fiscalYear).map((one) => [one.code, one])
	);
	const others = groupBy([...otherYears(chosen, fiscalYear), ...unfit(left)], ({ code }) => code);
	const bodies = campaign.asked.map((body) =>
		standingOf(body, { result: given.get(body.code), others: others.get(body.code), campaign })
	);
	const counts = countBy(bodies, ({ standing }) => standing);
	const asked = new Set(campaign.asked.map(({ code }) => code));
	return {
		bodies,
		counts: {
			answered: counts.get('answered') ?? 0,
			unfinished: counts.get('unfinished') ?? 0,
			owing: counts.get('owing') ?? 0
		},
		daysLeft: daysUntil(today, campaign.deadline),
		unasked: [...given.values()].filter(({ code }) => !asked.has(code))
	};
}

type OfBody = Uncounted & { readonly code: string };

const otherYears = (
	chosen: readonly (CityResult & { readonly source: string })[],
	asked: number
): readonly OfBody[] =>
	chosen
		.filter(({ fiscalYear }) => fiscalYear !== asked)
		.map(({ code, source, fiscalYear }) => ({
			code,
			source,
			why: { kind: 'other-year', found: fiscalYear }
		}));

const unfit = (
	left: readonly {
		readonly head: { readonly code: string; readonly source: string };
		readonly why: NotCompared;
	}[]
): readonly OfBody[] =>
	left
		.filter(({ why }) => why.kind !== 'superseded' && why.kind !== 'as-new')
		.map(({ head: { code, source }, why }) => ({ code, source, why }));

function standingOf<City extends CityResult & { readonly source: string }>(
	{ code, name }: Campaign['asked'][number],
	came: {
		readonly result: City | undefined;
		readonly others: readonly OfBody[] | undefined;
		readonly campaign: Campaign;
	}
): BodyStanding<City> {
	const { result, others = [], campaign } = came;
	const instead = others.map(({ source, why }): Uncounted => ({ source, why }));
	const owing = { code, name, standing: 'owing', result: undefined, timing: 'in-time' } as const;
	if (result === undefined) return { ...owing, instead };
	return {
		code,
		name,
		standing: isFinished(result) ? 'answered' : 'unfinished',
		result,
		timing: result.asOf > campaign.deadline ? 'late' : 'in-time',
		instead: []
	};
}

/** What was handed in or published is finished by its sender's own word; a draft is, once nothing is unanswered. */
const isFinished = ({ stage, answers }: CityResult): boolean =>
	stage === 'draft' ? answers.every(({ status }) => status !== 'unanswered') : stage !== 'returned';
