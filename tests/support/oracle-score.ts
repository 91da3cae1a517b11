import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import type { Condition } from '#lib/domain/checklist/condition.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import type { City } from './arbitrary-city.ts';

/**
 * The method written a second time, straight from its definition and as naively as possible: every
 * figure walks over everything, every number is a BigInt, nothing is shared with the product.
 */
export type OracleEntry = {
	readonly layer: string;
	readonly component: string;
	readonly control: Control;
	readonly answer: Answer | undefined;
	readonly weight: bigint;
	readonly criticality: bigint;
	/** Undefined: unknown or unanswered. */
	readonly credit: bigint | undefined;
	readonly supported: boolean;
	readonly confirmed: boolean;
};

const creditOf: Readonly<Record<string, bigint>> = {
	met: 2n,
	partly: 1n,
	planned: 0n,
	'not-met': 0n
};

/** Every applicable pair of a city that is not excused. */
export function oracleEntries(city: City): readonly OracleEntry[] {
	return city.checklist.controls.flatMap((control) =>
		placesOf(city, control)
			.filter((place) => truth(control.appliesWhen, city, place) !== -1)
			.filter((place) => !isExcused(answerAt(city, control, place)))
			.map((place) => entryOf(city, control, place))
	);
}

/** Where a control is answered; undefined stands for the organisation. */
function placesOf({ checklist, assessment }: City, control: Control): (Component | undefined)[] {
	const layer = checklist.layers.find(({ id }) => id === control.layer);
	if (layer?.answeredPer === 'organisation') return [undefined];
	return assessment.components.filter((component) => component.layer === layer?.id);
}

const answerAt = (
	{ assessment }: City,
	{ id }: Control,
	place: Component | undefined
): Answer | undefined => assessment.answers[place?.id ?? 'organisation']?.[id];

const isExcused = (answer: Answer | undefined): boolean =>
	answer?.status === 'not-applicable' && /\S/u.test(answer.reason ?? '');

function entryOf(city: City, control: Control, place: Component | undefined): OracleEntry {
	const { asOf, evidence, reviews } = city.assessment;
	const component = place?.id ?? 'organisation';
	const answer = answerAt(city, control, place);
	const named = answer?.evidence ?? [];
	const proofs = evidence.filter(
		({ id, expiresOn }) => named.includes(id) && !(expiresOn && expiresOn < asOf)
	);
	const verdicts = reviews.filter(
		(review) => review.component === component && review.control === control.id
	);
	return {
		layer: control.layer,
		component,
		control,
		answer,
		weight: BigInt(control.weight),
		criticality: BigInt(place?.criticality ?? 1),
		credit: creditOf[answer?.status ?? ''],
		supported: proofs.length > 0,
		confirmed: verdicts.at(-1)?.verdict === 'agree'
	};
}

/** 1 true, 0 not known, -1 false: "all" is then the least, "any" the greatest, "not" the opposite. */
function truth(condition: Condition | undefined, city: City, place: Component | undefined): number {
	if (condition === undefined) return 1;
	if (typeof condition === 'string') {
		return stated(place?.facts[condition] ?? city.assessment.profile[condition]);
	}
	if ('not' in condition) return -truth(condition.not, city, place);
	if ('all' in condition) return Math.min(...condition.all.map((part) => truth(part, city, place)));
	if ('any' in condition) return Math.max(...condition.any.map((part) => truth(part, city, place)));
	return stated(place === undefined || place.criticality >= condition.criticalityAtLeast);
}

const stated = (fact: boolean | undefined): number => (fact === undefined ? 0 : fact ? 1 : -1);

/** The figures of some entries, by the formulas of the method. */
export function oracleFigures(entries: readonly OracleEntry[]) {
	const sum = (of: (entry: OracleEntry) => bigint) =>
		entries.reduce((total, entry) => total + entry.weight * entry.criticality * of(entry), 0n);
	const P = sum(() => 2n);
	const A = sum(({ credit }) => (credit === undefined ? 0n : 2n));
	const E = sum(({ credit }) => credit ?? 0n);
	const S = sum(({ credit, supported }) => (supported ? (credit ?? 0n) : 0n));
	const C = sum(({ credit, confirmed }) => (confirmed ? (credit ?? 0n) : 0n));
	return {
		earned: Number(E),
		answeredPossible: Number(A),
		possible: Number(P),
		supported: Number(S),
		confirmed: Number(C),
		percent: oraclePercent(E, A),
		low: oraclePercent(E, P),
		high: oraclePercent(E + P - A, P),
		coverage: oraclePercent(A, P),
		supportedPercent: oraclePercent(S, A),
		confirmedPercent: oraclePercent(C, A),
		grade: oracleGrade(entries, { E, A, P })
	};
}

/** Long division to one decimal, half upwards (nothing is below zero). */
export function oraclePercent(part: bigint, whole: bigint): number | null {
	if (whole === 0n) return null;
	const [tenths, rest] = [(1000n * part) / whole, (1000n * part) % whole];
	return Number(2n * rest >= whole ? tenths + 1n : tenths) / 10;
}

function oracleGrade(
	entries: readonly OracleEntry[],
	{ E, A, P }: { E: bigint; A: bigint; P: bigint }
): 'A' | 'B' | 'C' | 'D' | null {
	if (A === 0n || A * 100n < P * 80n) return null;
	const capped = entries.some(
		({ control, credit }) => control.essential && credit !== undefined && credit < 2n
	);
	const reached = E * 100n >= A * 90n ? 'A' : E * 100n >= A * 75n ? 'B' : undefined;
	if (reached !== undefined) return capped ? 'C' : reached;
	return E * 100n >= A * 50n ? 'C' : 'D';
}

type OracleGrade = ReturnType<typeof oracleGrade>;

/** The city's grade by the definition: worst layer, final only when all that are asked are rated. */
export function oracleCity(city: City) {
	const entries = oracleEntries(city);
	const layers = city.checklist.layers
		.map(({ id }) => ({ id, own: entries.filter(({ layer }) => layer === id) }))
		.filter(({ own }) => own.length > 0)
		.map(({ id, own }) => ({ id, own, grade: oracleFigures(own).grade }));
	const rated = layers.filter(({ grade }) => grade !== null);
	const worst = ['D', 'C', 'B', 'A'].find((grade) => rated.some((layer) => layer.grade === grade));
	const all = rated.length === layers.length;
	return {
		grade: all ? ((worst ?? null) as OracleGrade) : null,
		provisional:
			worst === undefined || all ? null : { grade: worst, rated: rated.length, of: layers.length },
		deciding: rated
			.filter(({ grade }) => grade === worst)
			.map(({ id, own, grade }) => ({ layer: id, grade, ...oracleHold(own, grade) }))
	};
}

/** What holds a layer at its grade: points are given one by one until the next threshold is reached. */
function oracleHold(own: readonly OracleEntry[], grade: OracleGrade) {
	const { earned, answeredPossible } = oracleFigures(own);
	const threshold = { A: 0, B: 90, C: 75, D: 50 }[grade ?? 'A'];
	let short = 0;
	while (100 * (earned + short) < threshold * answeredPossible) short += 1;
	const essentials = own.filter(
		({ control, credit }) => control.essential && credit !== undefined && credit < 2n
	);
	return {
		short,
		essentials:
			grade === 'C' ? [...new Set(essentials.map(({ control }) => control.id))].sort() : []
	};
}

/** Ids a component reaches through `uses`, itself included, by closing the relation step by step. */
export function oracleReach(components: readonly Component[], start: string): ReadonlySet<string> {
	let reached = new Set([start]);
	for (let step = 0; step <= components.length; step++) {
		const next = components.filter(({ id }) => reached.has(id)).flatMap(({ uses }) => uses);
		reached = new Set([...reached, ...next]);
	}
	return reached;
}
