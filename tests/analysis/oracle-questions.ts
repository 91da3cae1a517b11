import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { CityRow } from '#lib/domain/comparison/city-row.ts';
import { cityGroups } from '#lib/domain/comparison/city-groups.ts';
import { distributionOf } from '#lib/domain/comparison/distribution.ts';
import { overallMeasure } from '#lib/domain/comparison/group-row.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { populationClassOf } from '#lib/domain/comparison/population-class.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import { grades } from '#lib/domain/scoring/grade.ts';
import { groupStatus } from '#lib/formats/comparison/group-columns.ts';
import type { LensGroupFigures } from '#lib/domain/scoring/lens-figures.ts';
import { asRow, type Row } from './as-rows.ts';
import { compareKeys, grouped } from './grouping.ts';
import {
	finished,
	isFinished,
	ofYear,
	prefectureOf,
	yearColumns,
	layersOf,
	byLayer,
	type Results
} from './oracle-rows.ts';

type Populations = ReadonlyMap<string, number>;

/** 01: all cities of a year and edition, as they are protected together with their prefectures and classes. */
export const gradesByYear = (results: Results, populations: Populations): readonly Row[] =>
	grouped(results, ofYear).flatMap((cities) => {
		const sizeOf = (code: string) => populationClassOf(populations.get(code) ?? 0);
		const whole = cityGroups(cities, { layers: [], sizeOf }).find(
			({ prefecture, populationClass }) => prefecture === null && populationClass === null
		);
		return [...grades, 'not-rated' as const].map((grade) => ({
			...yearColumns(cities[0]),
			city_grade: grade,
			cities: whole?.grades?.counts?.[grade] ?? null,
			status: whole?.grades?.mark === 'shown' ? 'shown' : 'hidden'
		}));
	});

/** 02 */
export const layerDistribution = (results: Results): readonly Row[] =>
	byLayer(layersOf(results)).map((group) =>
		asRow({
			...yearColumns(group[0].city),
			layer: group[0].figures.layer,
			...spread(group.map(({ figures }) => figures.percent)),
			standard_deviation:
				group.length >= 20 ? deviationOf(group.map(({ figures }) => figures.percent)) : null
		})
	);

function spread(percents: readonly (number | null)[]) {
	const known = percents.filter((percent) => percent !== null);
	const found = distributionOf(known);
	const quartile = (value: number | undefined) => (known.length >= 10 ? (value ?? null) : null);
	return {
		cities: known.length,
		mean_of_cities: found?.mean ?? null,
		lower_quartile: quartile(found?.lowerQuartile),
		median: found?.median ?? null,
		upper_quartile: quartile(found?.upperQuartile)
	};
}

const deviationOf = (percents: readonly (number | null)[]): number | null =>
	distributionOf(percents.filter((percent) => percent !== null))?.standardDeviation ?? null;

/** 11 */
export const deviationValues = (results: Results): readonly Row[] =>
	byLayer(layersOf(results))
		.filter(({ length }) => length >= 20)
		.flatMap((group) => {
			const found = distributionOf(group.flatMap(({ figures }) => figures.percent ?? []));
			if (found === undefined || found.least === found.most) return [];
			const { mean, standardDeviation } = found;
			return group
				.toSorted((a, b) => compareKeys([a.city.code], [b.city.code]))
				.map(({ city, figures: { layer, percent } }) =>
					asRow({
						...yearColumns(city),
						layer,
						code: city.code,
						name: city.name,
						percent,
						group_size: group.length,
						mean_of_cities: mean,
						standard_deviation: standardDeviation,
						deviation_value: 50 + (10 * ((percent ?? 0) - mean)) / standardDeviation
					})
				);
		});

/** 12: the groups that the table `groups` has, which is the finest: prefectures by population. */
export function classesByPrefecture(results: Results, populations: Populations): readonly Row[] {
	const cities = results.map((city) => cityRowOf(city, populations.get(city.code) ?? 0));
	const grouping = {
		measures: [overallMeasure],
		groupings: [[], ['prefecture'], ['populationClass'], ['prefecture', 'populationClass']],
		asked: 'not-known'
	} as const;
	return protectGroups(groupParts(cities, grouping), groupStatistics(cities, grouping))
		.map((group) => ({
			fiscal_year: group.fiscalYear,
			edition: group.edition,
			prefecture: group.prefecture ?? '00',
			population_class: group.populationClass ?? 'all',
			asked: null,
			answered: group.answered,
			cities: group.n,
			mean_of_cities: group.mean,
			median: group.median,
			status: groupStatus(group)
		}))
		.sort((a, b) => compareKeys(keyOfGroup(a), keyOfGroup(b)));
}

const keyOfGroup = (row: Row): readonly (string | number)[] =>
	['fiscal_year', 'edition', 'prefecture', 'population_class'].map(
		(name) => row[name] as string | number
	);

const cityRowOf = (city: CityResult, population: number): CityRow => ({
	fiscalYear: city.fiscalYear,
	edition: city.checklist.edition,
	code: city.code,
	prefecture: prefectureOf(city),
	populationClass: populationClassOf(population),
	similarClass: null,
	panel: null,
	percentages: { [overallMeasure]: isFinished(city.overall) ? city.overall.percent : null }
});

type OfGroup = {
	readonly city: CityResult;
	readonly lens: string;
	readonly figures: LensGroupFigures;
	readonly parent: string | null;
};

const lensRows = (city: CityResult): readonly OfGroup[] =>
	city.lenses.flatMap(({ lens, groups }) =>
		groups.flatMap((figures) => [
			{ city, lens, figures, parent: null },
			...figures.groups.map((inner) => ({ city, lens, figures: inner, parent: figures.group }))
		])
	);

/** 13 */
export const lensGroups = (results: Results): readonly Row[] =>
	grouped(
		finished(results)
			.flatMap(lensRows)
			.filter(({ figures }) => isFinished(figures)),
		({ city, lens, figures, parent }) => [...ofYear(city), lens, figures.group, parent ?? '']
	)
		.filter(({ length }) => length >= 5)
		.map((group) =>
			asRow({
				...yearColumns(group[0].city),
				lens: group[0].lens,
				group_id: group[0].figures.group,
				parent_id: group[0].parent,
				...spread(group.map(({ figures }) => figures.percent))
			})
		);

/** 14, where nobody said who was asked. */
export const completeness = (results: Results): readonly Row[] =>
	grouped(results, (city) => [city.fiscalYear, prefectureOf(city)]).map((group) =>
		asRow({
			fiscal_year: group[0].fiscalYear,
			prefecture: prefectureOf(group[0]),
			cities_asked: null,
			cities_answered: group.length,
			answered_share: null
		})
	);
