import type { FictionalBody } from './fictional-body.ts';
import { doublingsOf } from './fictional-population.ts';
import { aroundZero, happens, randomOf, within } from '../primitives/seeded-random.ts';

/** What nobody sees and everything follows from: how far a city is, and what moves it. */
export type CityCharacter = {
	/** 0 is middling, 1 is far, -1 far behind. */
	readonly maturity: number;
	/** What a year brings; below 0 it slips. */
	readonly pace: number;
	/** Takes part in the city OS that its prefecture runs for many. */
	readonly joinsRegional: boolean;
	/** 0–1: how completely it answers. */
	readonly diligence: number;
};

/** The hidden character of a city: by size, by what its prefecture offers, and by itself. */
export function cityCharacter(seed: number, body: FictionalBody): CityCharacter {
	const own = randomOf(seed, body.code, 'character');
	const region = regionOf(seed, body.prefecture);
	const joinsRegional = happens(own, region.regionalShare);
	const bySize = 0.1 * (doublingsOf(body.population) - 4);
	// A few have made it their own cause, whatever their size.
	const leads = happens(own, 0.04) ? 0.8 : 0;
	const maturity =
		bySize + region.sharedCloud + (joinsRegional ? 0.08 : 0) + 0.28 * aroundZero(own) + leads;
	return {
		maturity,
		pace: 0.12 + 0.12 * aroundZero(own),
		joinsRegional,
		diligence: within(0.3, 0.985 + 0.02 * maturity + 0.04 * aroundZero(own), 1)
	};
}

/** What a prefecture does for its municipalities. */
type Region = {
	/** How much its shared security cloud helps. */
	readonly sharedCloud: number;
	/** The share of its municipalities in a common city OS. */
	readonly regionalShare: number;
};

function regionOf(seed: number, prefecture: number): Region {
	const random = randomOf(seed, 'prefecture', prefecture);
	const sharedCloud = 0.13 * aroundZero(random);
	return { sharedCloud, regionalShare: happens(random, 0.4) ? 0.3 + 0.5 * random() : 0.05 };
}

/** What lifts or lowers a layer of a city beside its maturity. */
export function layerEffect(
	seed: number,
	{ code }: FictionalBody,
	{ joinsRegional }: CityCharacter,
	layer: string
): number {
	const regional = joinsRegional && regionalLayers.includes(layer) ? 0.35 : 0;
	const everywhere = layerStandings[layer] ?? 0;
	return everywhere + regional + 0.17 * aroundZero(randomOf(seed, code, 'layer', layer));
}

/** What a common city OS is good for. */
const regionalLayers: readonly string[] = ['city-os', 'data-linkage'];

/** What is further along all over the nation, and what lags. */
const layerStandings: Readonly<Record<string, number>> = {
	governance: 0.2,
	service: 0.1,
	'city-os': 0.15,
	asset: -0.3,
	'supply-chain': -0.35,
	incident: -0.1
};
