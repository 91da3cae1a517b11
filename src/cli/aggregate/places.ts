import { bodyKindOf, type BodyKind } from '#lib/domain/municipality/body-kind.ts';
import { populationClassOf } from '#lib/domain/comparison/population-class.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { SimilarClassTable } from '#lib/domain/comparison/class-table.ts';
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
	/** The class among similar bodies of the table that was given: it makes groups. */
	readonly similarClass: string | null;
	/** Whether it stands under its own name: under an alias no written table holds what it could be looked up by. */
	readonly isNamed: boolean;
	readonly asked: boolean | null;
	readonly answered: boolean;
};

/** What files beside the results say of cities. */
export type PlaceFacts = {
	/** Names by code, of the official list. */
	readonly names: ReadonlyMap<string, string>;
	readonly populations?: ReadonlyMap<string, number>;
	readonly asked?: ReadonlySet<string>;
	readonly classes?: SimilarClassTable;
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
		const kind = bodyKindOf(code);
		return {
			code,
			name: answered.get(code) ?? facts.names.get(code) ?? null,
			kind,
			prefecture: code.slice(0, 2),
			prefectureJa: prefectureName(code, 'ja'),
			prefectureEn: prefectureName(code, 'en'),
			population: facts.populations?.get(code) ?? null,
			...(kind === 'prefecture' ? noClasses : classesOf(code, facts)),
			isNamed: true,
			asked: facts.asked?.has(code) ?? null,
			answered: answered.has(code)
		};
	});
}

const noClasses = { populationClass: null, similarClass: null } as const;

function classesOf(code: string, { populations, classes }: PlaceFacts) {
	const population = populations?.get(code);
	return {
		populationClass: population === undefined ? null : populationClassOf(population),
		similarClass: classes?.classByCode.get(code) ?? null
	};
}

/** What a table of similar bodies gave, and whom with a result it does not name; null where there is none. */
export function classesGiven(
	places: readonly Place[],
	{ classes }: PlaceFacts
): { readonly year: number; readonly notInTable: readonly string[] } | null {
	if (classes === undefined) return null;
	return { year: classes.year, notInTable: namesWithout(places, 'similarClass') };
}

/** Municipalities with a result in the newest year that were not asked; null where nobody said who was asked. */
export function unaskedOf(chosen: readonly ChosenCity[], { asked }: PlaceFacts): number | null {
	if (asked === undefined) return null;
	const newest = Math.max(...chosen.map(({ head }) => head.fiscalYear));
	return chosen.filter(
		({ kind, code, head }) =>
			kind === 'municipality' && head.fiscalYear === newest && !asked.has(code)
	).length;
}

/** Whom with a result a table of populations does not name; nobody where there is none. */
export const withoutPopulation = (
	places: readonly Place[],
	{ populations }: PlaceFacts
): readonly string[] => (populations === undefined ? [] : namesWithout(places, 'populationClass'));

const namesWithout = (places: readonly Place[], column: 'similarClass' | 'populationClass') =>
	places
		.filter((place) => place.kind === 'municipality' && place.answered && place[column] === null)
		.map(({ name, code }) => name ?? code);

/** The same, those with a result under their aliases: statistics need all of them, and what they know of each. */
export const aliasPlaces = (
	places: readonly Place[],
	{ aliases }: AliasedCities
): readonly Place[] => {
	const aliasOf = new Map(aliases.map(([alias, code]) => [code, alias]));
	return places
		.map((place) => {
			const alias = aliasOf.get(place.code);
			const hidden = { ...place, isNamed: false };
			return alias === undefined ? hidden : { ...hidden, code: alias, name: alias };
		})
		.sort((a, b) => compareTexts(a.code, b.code));
};
