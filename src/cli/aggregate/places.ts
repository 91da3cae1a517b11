import { bodyKindOf, type BodyKind } from '#lib/domain/municipality/body-kind.ts';
import { populationClassOf } from '#lib/domain/comparison/population-class.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { ChosenCity } from './chosen-city.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { AliasedCities } from './give-aliases.ts';

/** A city that is known, with a result or without. */
export type Place = {
	readonly code: string;
	readonly name: string | null;
	readonly kind: BodyKind;
	readonly prefecture: string;
	readonly prefectureJa: string;
	readonly prefectureEn: string;
	readonly population: number | null;
	readonly populationClass: string | null;
	readonly asked: boolean | null;
	readonly answered: boolean;
};

/** What files beside the results say of cities. */
export type PlaceFacts = {
	/** Names by code, of the official list. */
	readonly names: ReadonlyMap<string, string>;
	readonly populations?: ReadonlyMap<string, number>;
	readonly asked?: ReadonlySet<string>;
};

/** Every city with a result, with a population, or that was asked; by code. */
export function placesOf(chosen: readonly ChosenCity[], facts: PlaceFacts): readonly Place[] {
	const answered = new Map(
		chosen
			.toSorted((a, b) => a.head.fiscalYear - b.head.fiscalYear)
			.map(({ code, name }) => [code, name])
	);
	const codes = new Set([
		...answered.keys(),
		...(facts.populations?.keys() ?? []),
		...(facts.asked ?? [])
	]);
	return [...codes].sort(compareTexts).map((code): Place => {
		const population = facts.populations?.get(code) ?? null;
		const kind = bodyKindOf(code);
		return {
			code,
			name: answered.get(code) ?? facts.names.get(code) ?? null,
			kind,
			prefecture: code.slice(0, 2),
			prefectureJa: prefectureName(code, 'ja'),
			prefectureEn: prefectureName(code, 'en'),
			population,
			populationClass:
				population === null || kind === 'prefecture' ? null : populationClassOf(population),
			asked: facts.asked?.has(code) ?? null,
			answered: answered.has(code)
		};
	});
}

/** Only those with a result, under their aliases, and without the population, by which one knows a city. */
export const aliasPlaces = (
	places: readonly Place[],
	{ aliases }: AliasedCities
): readonly Place[] => {
	const aliasOf = new Map(aliases.map(([alias, code]) => [code, alias]));
	return places
		.flatMap((place) => {
			const alias = aliasOf.get(place.code);
			return alias === undefined ? [] : [{ ...place, code: alias, name: alias, population: null }];
		})
		.sort((a, b) => compareTexts(a.code, b.code));
};
