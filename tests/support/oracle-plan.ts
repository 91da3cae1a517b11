import type { Grade } from '#lib/domain/scoring/grade.ts';
import { score } from '#lib/domain/scoring/score.ts';
import type { PlannedCity } from './arbitrary-planned-city.ts';
import { oracleEntries, type OracleEntry } from './oracle-score.ts';

/** A set of gaps with everything it is judged by; found by trying, not by reckoning. */
export type OracleSet = {
	readonly items: readonly OracleGap[];
	readonly grade: Grade | null;
	readonly points: number;
	readonly effort: number;
	readonly impact: number;
};

/** A gap in the order of the checklist, with the class it belongs to. */
export type OracleGap = {
	readonly component: string;
	readonly control: string;
	readonly layer: string;
	readonly gain: number;
	readonly effort: number;
	readonly impact: number;
	readonly kind: string;
};

/** The gaps of a city in the order of the checklist: layer, control, component. */
export function oracleGaps(city: PlannedCity): readonly OracleGap[] {
	const entries = oracleEntries(city).filter(({ credit }) => credit === 0n || credit === 1n);
	const layers = city.checklist.layers.map(({ id }) => id);
	const gaps = layers.flatMap((layer) => entries.filter((entry) => entry.layer === layer));
	return gaps.map((entry) => gapOf(city, entry));
}

function gapOf({ checklist, assessment }: PlannedCity, entry: OracleEntry): OracleGap {
	const { control, component, layer, weight, criticality, credit = 0n } = entry;
	const gain = Number(weight * criticality * (2n - credit));
	const own = assessment.efforts;
	const size = (own?.sizes ?? { S: 1, M: 3, L: 8 })[control.effort];
	const effort = own?.controls[control.id] ?? size;
	const impacts = checklist.risks.filter(({ id }) => control.risks.includes(id));
	const impact = Math.max(1, ...impacts.map((risk) => risk.impact));
	const kind = [layer, effort, gain, impact].join(' ');
	return { component, control: control.id, layer, gain, effort, impact, kind };
}

/** Every set of gaps, each closed for real in a copy of the assessment and scored. */
export function everySet(city: PlannedCity): readonly OracleSet[] {
	const gaps = oracleGaps(city);
	return Array.from({ length: 2 ** gaps.length }, (_, bits) => {
		const items = gaps.filter((__, i) => (bits >> i) & 1);
		return {
			items,
			grade: gradeWith(city, items),
			points: sum(items.map(({ gain }) => gain)),
			effort: sum(items.map(({ effort }) => effort)),
			impact: sum(items.map(({ impact }) => impact))
		};
	});
}

/** The city's grade when these answers really are met. */
export const gradeWith = (city: PlannedCity, items: readonly OracleGap[]): Grade | null =>
	score(city.checklist, answered(city, items)).overall.grade;

/** The assessment with these answers met. */
export function answered(
	{ assessment }: PlannedCity,
	items: readonly { readonly component: string; readonly control: string }[]
): PlannedCity['assessment'] {
	const answers = structuredClone(assessment.answers);
	for (const { component, control } of items) {
		answers[component] = { ...answers[component], [control]: { status: 'met' } };
	}
	return { ...assessment, answers };
}

/** Less effort, fewer gaps, more impact: below zero when `a` is the cheaper one. */
export const compareCost = (a: OracleSet, b: OracleSet): number =>
	a.effort - b.effort || a.items.length - b.items.length || b.impact - a.impact;

/** What is preferred where costs are equal: more of the first class, and in a class the first gaps. */
export function preference(city: PlannedCity, { items }: OracleSet): readonly number[] {
	const gaps = oracleGaps(city);
	const kinds = [...new Set(gaps.map(({ kind }) => kind))];
	return [
		...kinds.map((kind) => items.filter((item) => item.kind === kind).length),
		...gaps.map(({ component, control }) =>
			Number(items.some((item) => item.component === component && item.control === control))
		)
	];
}

/** The same for a budget: before all, more points in the first layer, then in the second. */
export const budgetPreference = (city: PlannedCity, set: OracleSet): readonly number[] =>
	city.checklist.layers
		.flatMap(({ id }) => [
			sum(set.items.filter(({ layer }) => layer === id).map(({ gain }) => gain))
		])
		.concat(preference(city, set));

/** The larger of two lists of numbers comes first. */
export function compareLists(a: readonly number[], b: readonly number[]): number {
	const place = a.findIndex((value, i) => value !== b[i]);
	return place < 0 ? 0 : (b[place] ?? 0) - (a[place] ?? 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
