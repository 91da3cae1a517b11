import type { PlaceFacts } from './places.ts';

/** Codes that a table of the line names and the official list does not. */
export type UnlistedCodes = Readonly<Record<'population' | 'asked', readonly string[]>>;

/**
 * What is said of bodies that there are. A city that was merged, or a ward of a large city, would stand among those
 * that were asked and never answer.
 */
export function listedPlaces(facts: PlaceFacts): {
	readonly facts: PlaceFacts;
	readonly unlisted: UnlistedCodes;
} {
	const { names, populations, asked } = facts;
	const isListed = (code: string) => names.has(code);
	const unlistedOf = (codes: Iterable<string> = []) => [...codes].filter((code) => !isListed(code));
	return {
		facts: {
			...facts,
			...(populations && {
				populations: new Map([...populations].filter(([code]) => isListed(code)))
			}),
			...(asked && { asked: new Set([...asked].filter(isListed)) })
		},
		unlisted: { population: unlistedOf(populations?.keys()), asked: unlistedOf(asked) }
	};
}
