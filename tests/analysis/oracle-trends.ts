import { shippedGuidelines } from 'virtual:shipped-guidelines';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { changesOf } from '#lib/domain/checklist/crosswalk.ts';
import { distributionOf } from '#lib/domain/comparison/distribution.ts';
import { asRow, type Row } from './as-rows.ts';
import { grouped, meanOf } from './grouping.ts';
import { finished, isFinished, type Results } from './oracle-rows.ts';

/** The fiscal years that follow each other. */
function stepsOf(results: Results): readonly (readonly [number, number])[] {
	const years = [...new Set(results.map(({ fiscalYear }) => fiscalYear))].sort();
	return years.slice(1).map((year, place) => [years[place] ?? 0, year]);
}

const inYear = (results: Results, year: number): ReadonlyMap<string, CityResult> =>
	new Map(results.filter(({ fiscalYear }) => fiscalYear === year).map((one) => [one.code, one]));

const percentOf = (city: CityResult | undefined, layer: string): number | null =>
	(city === undefined || !isFinished(city.overall)
		? undefined
		: [{ ...city.overall, layer: 'all' }, ...city.layers]
				.filter(isFinished)
				.find((one) => one.layer === layer)?.percent) ?? null;

type Side = { readonly before: number | null; readonly after: number | null };

/** 05 */
export const sameCitiesTrend = (results: Results): readonly Row[] =>
	stepsOf(results).flatMap(([from, to]) => {
		const [past, present] = [inYear(results, from), inYear(results, to)];
		const rows = grouped([...past.values(), ...present.values()], (city) => [
			city.checklist.edition
		]);
		return rows.flatMap((ofEdition) => {
			const { edition } = ofEdition[0].checklist;
			const layers = [
				...new Set(ofEdition.flatMap((city) => city.layers.map(({ layer }) => layer)))
			];
			const codes = [...new Set(ofEdition.map(({ code }) => code))];
			return ['all', ...layers].sort().flatMap((layer) => {
				const sides = codes.map((code) => {
					const percent = (city: CityResult | undefined) =>
						city?.checklist.edition === edition ? percentOf(city, layer) : null;
					const [before, after] = [percent(past.get(code)), percent(present.get(code))];
					return { before, after, joined: !past.has(code), gone: !present.has(code) };
				});
				return trendRow({ from_year: from, to_year: to, edition, layer }, sides);
			});
		});
	});

function trendRow(
	head: Row,
	all: readonly (Side & { readonly joined: boolean; readonly gone: boolean })[]
): readonly Row[] {
	const sides = all.filter(({ before, after }) => before !== null || after !== null);
	const panel = sides.flatMap(({ before, after }) =>
		before !== null && after !== null ? [{ before, after }] : []
	);
	if (panel.length < 5) return [];
	const [before, after] = [sides, sides].map((list, place) =>
		list.flatMap((side) => (place === 0 ? side.before : side.after) ?? [])
	);
	const rose = panel.filter((one) => one.after > one.before).length;
	const fell = panel.filter((one) => one.after < one.before).length;
	const movesShown = [rose, fell, panel.length - rose - fell].every(isShown);
	return [
		asRow({
			...head,
			panel_cities: panel.length,
			panel_mean_before: meanOf(panel.map((one) => one.before)),
			panel_mean_after: meanOf(panel.map((one) => one.after)),
			panel_mean_change: meanOf(panel.map((one) => one.after - one.before)),
			panel_median_before: medianOf(panel.map((one) => one.before)),
			panel_median_after: medianOf(panel.map((one) => one.after)),
			panel_rose: movesShown ? rose : null,
			panel_fell: movesShown ? fell : null,
			...everyone('before', before ?? [], panel.length),
			...everyone('after', after ?? [], panel.length),
			joined: shown(sides.filter(({ joined }) => joined).length),
			gone: shown(sides.filter(({ gone }) => gone).length)
		})
	];
}

function everyone(when: string, percents: readonly number[], panel: number) {
	const isTold = isShown(percents.length - panel);
	return {
		[`all_cities_${when}`]: isTold ? percents.length : null,
		[`all_mean_${when}`]: isTold ? meanOf(percents) : null
	};
}

const isShown = (count: number): boolean => count === 0 || count >= 5;
const shown = (count: number): number | null => (isShown(count) ? count : null);
const medianOf = (numbers: readonly number[]): number | null =>
	distributionOf(numbers)?.median ?? null;

const credits: Readonly<Record<string, number>> = { met: 2, partly: 1, planned: 0, 'not-met': 0 };

/** Of each control: the share that is earned of what was answered, and what it weighs. */
function sharesOf(city: CityResult) {
	return new Map(
		grouped(city.answers, ({ control }) => [control]).map((answers) => {
			const sum = (of: (one: (typeof answers)[0]) => number) =>
				answers.reduce((total, one) => total + of(one), 0);
			const worth = (one: (typeof answers)[0]) => one.weight * one.criticality;
			const answered = sum((one) => (one.status in credits ? 2 * worth(one) : 0));
			const earned = sum((one) => (credits[one.status] ?? 0) * worth(one));
			const { control, layer } = answers[0];
			const share = answered === 0 ? undefined : earned / answered;
			return [control, { layer, share, worth: sum((one) => 2 * worth(one)) }] as const;
		})
	);
}

/** The control of the later edition for each of the earlier one that asks the same. */
function comparableControls(
	past: CityResult,
	present: CityResult
): (control: string) => string | undefined {
	const [from, to] = [past.checklist.edition, present.checklist.edition];
	if (from === to) return (control) => control;
	const walk = shippedGuidelines.crosswalks.find(
		(one) => one.guideline === 'scsg' && one.from.edition === from && one.to.edition === to
	);
	const changes = walk === undefined ? [] : changesOf(walk);
	const same = changes.filter(({ relation }) => ['same', 'moved', 'reworded'].includes(relation));
	const next = new Map(same.map((change) => [change.from[0] ?? '', change.to[0] ?? '']));
	return (control) => next.get(control);
}

type Compared = {
	readonly from: string;
	readonly to: string;
	readonly layer: string;
	readonly controls: number;
	readonly before: number;
	readonly after: number;
};

function comparedLayers(past: CityResult, present: CityResult): readonly Compared[] {
	const [then, now] = [sharesOf(past), sharesOf(present)];
	const nextOf = comparableControls(past, present);
	const controls = [...then].flatMap(([control, { share: before }]) => {
		const found = now.get(nextOf(control) ?? '');
		if (found?.share === undefined || before === undefined) return [];
		return [{ layer: found.layer, worth: found.worth, before, after: found.share }];
	});
	const all = controls.map((one) => ({ ...one, layer: 'all' }));
	return grouped([...controls, ...all], ({ layer }) => [layer]).map((own) => {
		const worth = own.reduce((total, one) => total + one.worth, 0);
		const percent = (of: (one: (typeof own)[0]) => number) =>
			(100 * own.reduce((total, one) => total + of(one) * one.worth, 0)) / worth;
		return {
			from: past.checklist.edition,
			to: present.checklist.edition,
			layer: own[0].layer,
			controls: own.length,
			before: percent((one) => one.before),
			after: percent((one) => one.after)
		};
	});
}

/** 06 */
export const trendAcrossEditions = (results: Results): readonly Row[] =>
	stepsOf(results).flatMap(([from, to]) => {
		const past = inYear(finished(results), from);
		const compared = [...inYear(finished(results), to).values()].flatMap((present) => {
			const before = past.get(present.code);
			return before === undefined ? [] : comparedLayers(before, present);
		});
		return grouped(compared, (one) => [one.from, one.to, one.layer])
			.filter(({ length }) => length >= 5)
			.map((group) =>
				asRow({
					from_year: from,
					to_year: to,
					from_edition: group[0].from,
					to_edition: group[0].to,
					layer: group[0].layer,
					panel_cities: group.length,
					mean_controls_compared: meanOf(group.map(({ controls }) => controls)),
					panel_mean_before: meanOf(group.map(({ before }) => before)),
					panel_mean_after: meanOf(group.map(({ after }) => after)),
					panel_mean_change: meanOf(group.map(({ before, after }) => after - before))
				})
			);
	});

/** 07 */
export const whoLeft = (results: Results): readonly Row[] =>
	stepsOf(results).flatMap(([from, to]) => {
		const present = inYear(results, to);
		const standing = ({ code }: CityResult) => (present.has(code) ? 'stayed' : 'left');
		const placed = [...inYear(finished(results), from).values()];
		return grouped(placed, (city) => [city.checklist.edition, standing(city)])
			.filter(({ length }) => length >= 5)
			.map((group) => {
				const percents = group.flatMap(({ overall }) => overall.percent ?? []);
				const notRated = group.filter(({ overall }) => overall.grade === null).length;
				return asRow({
					from_year: from,
					to_year: to,
					edition: group[0].checklist.edition,
					standing: standing(group[0]),
					cities: group.length,
					mean_of_cities: meanOf(percents),
					median: medianOf(percents),
					not_rated_share: (100 * notRated) / group.length
				});
			});
	});
