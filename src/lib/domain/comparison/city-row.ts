import type { GroupKeys } from './group-row.ts';

/** One city in one year, as the browser has it from files; a city that was asked and is silent has no percentages. */
export type CityRow = {
	readonly fiscalYear: number;
	readonly edition: string;
	/** 全国地方公共団体コード, or an alias. */
	readonly code: string;
	readonly prefecture: string;
	readonly populationClass: string | null;
	readonly similarClass: string | null;
	readonly panel: 'in' | 'out' | null;
	/** With one decimal, by `overall` and layer; `null` or missing where there is none. */
	readonly percentages: Readonly<Record<string, number | null>>;
};

/** The keys by which groups may be divided; year and edition always divide. */
export const divisions = ['prefecture', 'populationClass', 'similarClass', 'panel'] as const;
export type Division = (typeof divisions)[number];

/** The keys of the group that a city, or a part of several, belongs to when divided by some of them. */
export function groupKeysOf(city: GroupKeys, by: readonly Division[]): GroupKeys {
	const { fiscalYear, edition } = city;
	return {
		fiscalYear,
		edition,
		prefecture: by.includes('prefecture') ? city.prefecture : null,
		populationClass: by.includes('populationClass') ? city.populationClass : null,
		similarClass: by.includes('similarClass') ? city.similarClass : null,
		panel: by.includes('panel') ? city.panel : null
	};
}
