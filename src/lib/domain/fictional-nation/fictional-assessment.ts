import type { Assessment } from '../assessment/assessment.ts';
import { newAssessment } from '../assessment/new-assessment.ts';
import type { Checklist, ChecklistPin } from '../checklist/checklist.ts';
import { listPairs, type Pair } from '../scoring/list-pairs.ts';
import { cityCharacter, layerEffect, type CityCharacter } from './city-character.ts';
import { controlDifficulty } from './control-difficulty.ts';
import { fictionalAnswers } from './fictional-answers.ts';
import type { FictionalBody } from './fictional-body.ts';
import {
	cityOutfit,
	statedComponents,
	statedProfile,
	type CityOutfit
} from './fictional-components.ts';
import { fictionalEvidence } from './fictional-evidence.ts';
import { fictionalReviews } from './fictional-reviews.ts';
import { below, happens, randomOf } from '../primitives/seeded-random.ts';

/** Counts up whenever the same seed gives other files than before. */
export const nationVersion = 1;

/** A checklist with the words that name it in a file. */
export type PinnedChecklist = { readonly checklist: Checklist; readonly pin: ChecklistPin };

/** A city of the nation with everything about it that does not change over the years. */
export type FictionalCity = {
	readonly seed: number;
	readonly body: FictionalBody;
	readonly character: CityCharacter;
	readonly outfit: CityOutfit;
};

/** A year of a city. `fromNewest`: how many years it lies before the newest one. */
export type FictionalYear = PinnedChecklist & {
	readonly year: number;
	readonly fromNewest: number;
	/** The assessment of an earlier year it goes on from. */
	readonly before?: Assessment | undefined;
};

/** A city as it is under a seed. */
export function fictionalCity(seed: number, body: FictionalBody): FictionalCity {
	const character = cityCharacter(seed, body);
	return { seed, body, character, outfit: cityOutfit(seed, body, character) };
}

/** What a city answered in a year: marked as a sample, like all of it. */
export function fictionalAssessment(city: FictionalCity, given: FictionalYear): Assessment {
	const { seed, body, character, outfit } = city;
	const { checklist, pin, year, before } = given;
	const blank = newAssessment({
		id: `nation-${String(seed)}-${body.code}-${String(year)}`,
		title: `${body.name} スマートシティセキュリティ点検 ${String(year)}年度（見本）`,
		municipality: { code: body.code, name: body.name },
		fiscalYear: year,
		asOf: dayWithin(seed, body.code, year),
		checklist: pin
	});
	const stated = {
		profile: statedProfile(seed, checklist, body, outfit),
		components: statedComponents(checklist, outfit)
	};
	const evidence = fictionalEvidence(seed, body.code, year);
	const pairs = listPairs(checklist, stated);
	const assessment: Assessment = {
		...blank,
		...stated,
		sample: true,
		parties: [...outfit.parties],
		evidence,
		answers: fictionalAnswers(answerable(city, year, pairs), {
			seed,
			code: body.code,
			year,
			maturity: character.maturity - character.pace * given.fromNewest,
			diligence: character.diligence,
			effectOn: effectsOf(city),
			evidence: evidence.map(({ id }) => id)
		}),
		...(before !== undefined && { basedOn: basisOf(before) })
	};
	return { ...assessment, reviews: fictionalReviews(seed, assessment, character) };
}

const basisOf = ({ id, period, asOf, checklist }: Assessment): Assessment['basedOn'] => ({
	assessment: id,
	fiscalYear: period.fiscalYear,
	asOf,
	checklist
});

/** Some cities have not come to one layer yet: it stays without a rating. */
function answerable(
	{ seed, body }: FictionalCity,
	year: number,
	pairs: readonly Pair[]
): readonly Pair[] {
	const random = randomOf(seed, body.code, 'unfinished', year);
	if (!happens(random, 0.15)) return pairs;
	const layers = [...new Set(pairs.map(({ control }) => control.layer))];
	const left = layers[below(random, layers.length)];
	return pairs.filter(({ control }) => control.layer !== left || happens(random, 0.4));
}

/** What a pair gains or loses by its layer, its vendor and itself; worked out once a layer and control. */
function effectsOf(city: FictionalCity): (pair: Pair) => number {
	const { seed, body, character, outfit } = city;
	const layers = new Map<string, number>();
	const controls = new Map<string, number>();
	const vendors = new Map(outfit.components.map(({ component, effect }) => [component.id, effect]));
	const once = (known: Map<string, number>, key: string, work: () => number): number => {
		const value = known.get(key) ?? work();
		known.set(key, value);
		return value;
	};
	return ({ component, control }) =>
		once(layers, control.layer, () => layerEffect(seed, body, character, control.layer)) +
		(vendors.get(component) ?? 0) -
		once(controls, control.id, () => controlDifficulty(seed, control));
}

/** A day between June and October, when such checks are made. */
function dayWithin(seed: number, code: string, year: number): string {
	const random = randomOf(seed, code, 'day', year);
	const month = String(6 + below(random, 5)).padStart(2, '0');
	return `${String(year)}-${month}-${String(1 + below(random, 28)).padStart(2, '0')}`;
}
