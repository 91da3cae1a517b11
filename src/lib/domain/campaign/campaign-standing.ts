import type { CityResult } from '../comparison/city-result.ts';
import { daysUntil } from '../primitives/calendar-days.ts';
import type { Campaign } from './campaign.ts';

/** A body that was asked, and what it has given; absent: it owes its answers. */
export type BodyStanding<City extends CityResult> = {
	readonly code: string;
	readonly name: string;
	readonly result: City | undefined;
};

/** Who has answered and who owes, in the order in which they were asked. */
export type CampaignStanding<City extends CityResult> = {
	readonly bodies: readonly BodyStanding<City>[];
	readonly answered: number;
	readonly owing: number;
	/** Negative when the deadline has passed. */
	readonly daysLeft: number;
	/** Those who answered what they were not asked. */
	readonly unasked: readonly City[];
};

/** How a campaign stands on a day, by the results that have come in: one of a city and year. */
export function campaignStanding<City extends CityResult>(
	campaign: Campaign,
	results: readonly City[],
	today: string
): CampaignStanding<City> {
	const given = new Map(
		results.filter((result) => isAnswerTo(campaign, result)).map((result) => [result.code, result])
	);
	const bodies = campaign.asked.map(({ code, name }) => ({ code, name, result: given.get(code) }));
	const answered = bodies.filter(({ result }) => result !== undefined).length;
	const asked = new Set(campaign.asked.map(({ code }) => code));
	return {
		bodies,
		answered,
		owing: bodies.length - answered,
		daysLeft: daysUntil(today, campaign.deadline),
		unasked: [...given.values()].filter(({ code }) => !asked.has(code))
	};
}

/** The wording of a checklist may have been revised since; guideline, edition and year are what was asked for. */
const isAnswerTo = ({ checklist, period }: Campaign, result: CityResult): boolean =>
	result.checklist.guideline === checklist.guideline &&
	result.checklist.edition === checklist.edition &&
	result.fiscalYear === period.fiscalYear;
