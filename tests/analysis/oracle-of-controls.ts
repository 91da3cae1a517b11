import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import type { PairFacts } from '#lib/domain/scoring/pair-facts.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { asRow, type Row } from './as-rows.ts';
import { compareKeys, grouped, meanOf } from './grouping.ts';
import {
	finished,
	ofYear,
	prefectureOf,
	yearColumns,
	layersOf,
	byLayer,
	type Results
} from './oracle-rows.ts';

const short = ['not-met', 'planned', 'partly'];
const open = ['unknown', 'unanswered'];

type OfControl = { readonly city: CityResult; readonly control: string; readonly standing: string };

/** How each city with enough answers stands on each control: by its lowest answer. */
const standings = (results: Results): readonly OfControl[] =>
	finished(results).flatMap((city) =>
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
	byLayer(layersOf(results)).map((group) => {
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
