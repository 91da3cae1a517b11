import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { PairFacts } from '#lib/domain/scoring/pair-facts.ts';
import type { CityRow } from '#lib/domain/comparison/city-row.ts';
import { distributionOf } from '#lib/domain/comparison/distribution.ts';
import { overallMeasure } from '#lib/domain/comparison/group-row.ts';
import { groupParts, groupStatistics } from '#lib/domain/comparison/group-statistics.ts';
import { populationClassOf } from '#lib/domain/comparison/population-class.ts';
import { protectGroups } from '#lib/domain/comparison/protect-groups.ts';
import type { LensGroupFigures } from '#lib/domain/scoring/lens-figures.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { asRow, type Row } from './as-rows.ts';
import { compareKeys, grouped, meanOf } from './grouping.ts';

type Results = readonly CityResult[];
type Populations = ReadonlyMap<string, number>;

const short = ['not-met', 'planned', 'partly'];
const open = ['unknown', 'unanswered'];

const ofYear = ({ fiscalYear, checklist }: CityResult) => [fiscalYear, checklist.edition] as const;

const prefectureOf = ({ code }: CityResult): string => code.slice(0, 2);

/** 01 */
export const gradesByYear = (results: Results): readonly Row[] =>
	grouped(results, (one) => [...ofYear(one), one.overall.grade ?? 'not-rated'])
		.filter(({ length }) => length >= 5)
		.map((group) => ({
			...yearColumns(group[0]),
			city_grade: group[0].overall.grade ?? 'not-rated',
			cities: group.length
		}));

const yearColumns = ({ fiscalYear, checklist }: CityResult) => ({
	fiscal_year: fiscalYear,
	edition: checklist.edition
});

type OfLayer = { readonly city: CityResult; readonly figures: CityResult['layers'][number] };

const layersOf = (results: Results): readonly OfLayer[] =>
	results.flatMap((city) => city.layers.map((figures) => ({ city, figures })));

const byLayer = (layers: readonly OfLayer[]) =>
	grouped(layers, ({ city, figures }) => [...ofYear(city), figures.layer]).filter(
		({ length }) => length >= 5
	);

/** 02 */
export const layerDistribution = (results: Results): readonly Row[] =>
	byLayer(layersOf(results).filter(({ figures }) => figures.percent !== null)).map((group) =>
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

type OfControl = { readonly city: CityResult; readonly control: string; readonly standing: string };

/** How each city stands on each control: by its lowest answer. */
const standings = (results: Results): readonly OfControl[] =>
	results.flatMap((city) =>
		grouped(city.answers, ({ control }) => [control]).map((own) => ({
			city,
			control: own[0].control,
			standing: standingOf(own)
		}))
	);

function standingOf(answers: readonly PairFacts[]): string {
	const has = (...statuses: string[]) => answers.some(({ status }) => statuses.includes(status));
	if (has('not-met', 'planned')) return 'not';
	if (has('partly')) return 'partly';
	return has(...open) ? 'open' : 'met';
}

const controls = new Map(
	['2.0', '3.0'].flatMap((edition) =>
		shippedChecklist(`scsg@${edition}`).checklist.controls.map(
			(control) => [`${edition} ${control.id}`, control] as const
		)
	)
);

function controlOf(edition: string, id: string) {
	const control = controls.get(`${edition} ${id}`);
	if (control === undefined) throw new Error(`no control ${id}`);
	return control;
}

const shareOf = (all: readonly OfControl[], ...standing: readonly string[]): number =>
	(100 * all.filter((one) => standing.includes(one.standing)).length) / all.length;

/** 03 */
export const weakestControls = (results: Results): readonly Row[] =>
	grouped(standings(results), ({ city, control }) => [...ofYear(city), control])
		.filter(({ length }) => length >= 5)
		.map((group) => {
			const { city, control: id } = group[0];
			const { layer, title, essential } = controlOf(city.checklist.edition, id);
			return asRow({
				...yearColumns(city),
				revision: city.checklist.revision,
				layer,
				control: id,
				title_ja: title.ja,
				title_en: title.en,
				essential,
				cities: group.length,
				short_share: shareOf(group, 'partly', 'not'),
				met_share: shareOf(group, 'met'),
				partly_share: shareOf(group, 'partly'),
				not_share: shareOf(group, 'not'),
				open_share: shareOf(group, 'open')
			});
		})
		.sort(byShare('fiscal_year', 'edition', 'revision'));

/** The given columns first, then the weakest, then the control. */
const byShare =
	(...columns: readonly string[]) =>
	(a: Row, b: Row): number => {
		const keyOf = (row: Row) => [
			...columns.map((column) => row[column] as string | number),
			-Number(row['short_share']),
			String(row['control'])
		];
		return compareKeys(keyOf(a), keyOf(b));
	};

/** 04 */
export const weakInPrefectures = (results: Results): readonly Row[] =>
	grouped(standings(results), ({ city, control }) => [
		city.fiscalYear,
		prefectureOf(city),
		city.checklist.edition,
		control
	])
		.filter((group) => group.length >= 5 && shareOf(group, 'partly', 'not') >= 80)
		.map((group) => {
			const { city, control: id } = group[0];
			const { layer, title } = controlOf(city.checklist.edition, id);
			return asRow({
				fiscal_year: city.fiscalYear,
				prefecture: prefectureOf(city),
				edition: city.checklist.edition,
				revision: city.checklist.revision,
				layer,
				control: id,
				title_ja: title.ja,
				title_en: title.en,
				cities: group.length,
				short_share: shareOf(group, 'partly', 'not')
			});
		})
		.sort(byShare('fiscal_year', 'prefecture', 'edition', 'revision'));

/** 08 */
export const evidenceByLayer = (results: Results): readonly Row[] =>
	byLayer(layersOf(results).filter(({ figures }) => figures.answeredPossible > 0)).map((group) => {
		const share = (points: 'earned' | 'supported' | 'confirmed') =>
			meanOf(group.map(({ figures }) => (100 * figures[points]) / figures.answeredPossible));
		return asRow({
			...yearColumns(group[0].city),
			layer: group[0].figures.layer,
			cities: group.length,
			mean_earned_share: share('earned'),
			mean_supported_share: share('supported'),
			mean_confirmed_share: share('confirmed')
		});
	});

/** 09 */
export const openAnswers = (results: Results): readonly Row[] =>
	grouped(
		results.flatMap((city) =>
			grouped(city.answers, ({ layer }) => [layer]).map((answers) => ({ city, answers }))
		),
		({ city, answers }) => [...ofYear(city), answers[0].layer]
	)
		.filter(({ length }) => length >= 5)
		.map((group) => {
			const share = (wanted: string) =>
				meanOf(
					group.map(
						({ answers }) =>
							(100 * answers.filter(({ status }) => status === wanted).length) / answers.length
					)
				);
			return asRow({
				...yearColumns(group[0].city),
				layer: group[0].answers[0].layer,
				cities: group.length,
				mean_unknown_share: share('unknown'),
				mean_unanswered_share: share('unanswered')
			});
		});

/** 10 */
export const essentialShort = (results: Results): readonly Row[] =>
	grouped(
		results.flatMap((city) =>
			city.answers
				.filter(({ status }) => short.includes(status))
				.filter(({ control }) => controlOf(city.checklist.edition, control).essential)
				.map((answer) => ({ city, answer }))
		),
		({ city, answer }) => [city.fiscalYear, city.code, answer.control]
	).map((group) => {
		const { city, answer } = group[0];
		const count = (wanted: string) => group.filter((one) => one.answer.status === wanted).length;
		const { title } = controlOf(city.checklist.edition, answer.control);
		return {
			fiscal_year: city.fiscalYear,
			prefecture: prefectureOf(city),
			code: city.code,
			name: city.name,
			edition: city.checklist.edition,
			layer: answer.layer,
			control: answer.control,
			title_ja: title.ja,
			title_en: title.en,
			answers_short: group.length,
			not_met: count('not-met'),
			planned: count('planned'),
			partly: count('partly')
		};
	});

/** 11 */
export const deviationValues = (results: Results): readonly Row[] =>
	byLayer(layersOf(results).filter(({ figures }) => figures.percent !== null))
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
			cities: group.n,
			mean_of_cities: group.mean,
			median: group.median,
			status: group.mark === 'shown' ? (group.star ? 'few' : 'shown') : 'hidden'
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
	percentages: { [overallMeasure]: city.overall.percent }
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
		results.flatMap(lensRows).filter(({ figures }) => figures.percent !== null),
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

/** 14: whoever has a population is known, whether it took part or not. */
export function completeness(results: Results, populations: Populations): readonly Row[] {
	const years = [...new Set(results.map(({ fiscalYear }) => fiscalYear))].sort();
	const known = grouped([...populations.keys()], (code) => [code.slice(0, 2)]);
	return years.flatMap((year) => {
		const answered = new Set(
			results.filter(({ fiscalYear }) => fiscalYear === year).map(({ code }) => code)
		);
		return known.map((codes) => {
			const count = codes.filter((code) => answered.has(code)).length;
			const missing = codes.length - count;
			const shown = (count === 0 || count >= 5) && (missing === 0 || missing >= 5);
			return asRow({
				fiscal_year: year,
				prefecture: codes[0].slice(0, 2),
				cities_asked: codes.length,
				cities_answered: shown ? count : null,
				answered_share: shown ? (100 * count) / codes.length : null
			});
		});
	});
}
