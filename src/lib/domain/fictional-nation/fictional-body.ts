import { bodiesByPrefecture, kindsOfBody, type KindOfBody } from './bodies-by-prefecture.ts';
import { fictionalCode } from './fictional-code.ts';
import { fictionalName } from './fictional-name.ts';
import { formerCode } from './former-codes.ts';
import { fictionalPopulation } from './fictional-population.ts';
import { randomOf } from '../primitives/seeded-random.ts';

/** A municipality that does not exist. */
export type FictionalBody = {
	/** Six digits with a right check digit, which no municipality has or had. */
	readonly code: string;
	readonly name: string;
	readonly kind: KindOfBody;
	/** 1–47. */
	readonly prefecture: number;
	/** In the newest year. */
	readonly population: number;
};

type Seat = Pick<FictionalBody, 'code' | 'kind' | 'prefecture'>;

const seats: readonly Seat[] = bodiesByPrefecture.flatMap((counts, i) => {
	const kinds = kindsOfBody.flatMap((kind, k) => Array<KindOfBody>(counts[k] ?? 0).fill(kind));
	return kinds.map((kind, place) => ({
		code: fictionalCode(i + 1, place),
		kind,
		prefecture: i + 1
	}));
});

/** How many bodies the whole nation has. */
export const mostBodies = seats.length;

/** So many bodies of the nation, spread evenly over prefectures and kinds; all of them with `mostBodies`. */
export function fictionalBodies(seed: number, count: number): readonly FictionalBody[] {
	return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * mostBodies) / count)).map(
		(place) => bodyAt(seed, place)
	);
}

function bodyAt(seed: number, place: number): FictionalBody {
	const seat = seats[place];
	if (seat === undefined) throw new Error(`The nation has no place ${String(place)}.`);
	const { code, kind } = seat;
	return {
		...seat,
		name: fictionalName(seed, place, kind),
		population: fictionalPopulation(randomOf(seed, code, 'population'), kind)
	};
}

/** A body of a prefecture that is none of the nation's: a town that has become part of another. */
export function formerBody(seed: number, prefecture: number): FictionalBody {
	const code = formerCode(prefecture);
	return {
		code,
		name: fictionalName(seed, mostBodies + prefecture, 'town'),
		kind: 'town',
		prefecture,
		population: fictionalPopulation(randomOf(seed, code, 'population'), 'town')
	};
}
