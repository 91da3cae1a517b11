import type { CityLens, CityResult } from '#lib/domain/comparison/city-result.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import type { PairStatus } from '#lib/domain/scoring/judge-pairs.ts';

/** The fields of an answer as integers, in the order of the working table. */
export const answerFields = [
	'position',
	'component',
	'layer',
	'control',
	'status',
	'weight',
	'criticality',
	'impact',
	'supported',
	'confirmed'
] as const;

/** The fields of a row of figures; a figure that is none is NaN. */
export const figureFields = [
	'position',
	'kind',
	'name',
	'parent',
	'lens',
	'controls',
	'earned',
	'answered_possible',
	'possible',
	'supported',
	'confirmed',
	'percent',
	'low',
	'high',
	'coverage',
	'supported_percent',
	'confirmed_percent',
	'grade'
] as const;

/** Rows of one result as numbers, cheap to hand from thread to thread; names stand in a list. */
export type PackedRows = {
	readonly names: readonly string[];
	readonly answers: Int32Array<ArrayBuffer>;
	readonly figures: Float64Array<ArrayBuffer>;
};

const statusNumbers: Readonly<Record<PairStatus, number>> = {
	met: 0,
	partly: 1,
	planned: 2,
	'not-met': 3,
	unknown: 4,
	unanswered: 5
};
const gradeNumbers: Readonly<Record<Grade, number>> = { A: 1, B: 2, C: 3, D: 4 };

/** What a row of figures is about. */
const kinds = { city: 0, layer: 1, group: 2 } as const;

/** Packs the rows of a result. Components are numbered as they come: their ids may speak. */
export function packRows({ overall, layers, lenses, answers }: CityResult): PackedRows {
	const names = numbering();
	const components = numbering(['organisation']);
	const packed = answers.flatMap((answer, position) => [
		position,
		components.numberOf(answer.component),
		names.numberOf(answer.layer),
		names.numberOf(answer.control),
		statusNumbers[answer.status],
		answer.weight,
		answer.criticality,
		answer.impact,
		Number(answer.supported),
		Number(answer.confirmed)
	]);
	const figures = [
		rowOf(overall, 0, [kinds.city]),
		...layers.map((layer, i) => rowOf(layer, i, [kinds.layer, names.numberOf(layer.layer)])),
		...lenses
			.flatMap((lens) => aboutGroups(lens, names.numberOf))
			.map(({ group, about }, i) => rowOf(group, i, about))
	];
	return {
		names: names.all,
		answers: Int32Array.from(packed),
		figures: Float64Array.from(figures.flat())
	};
}

type NumberOf = (name: string) => number;
/** What a row is about: kind, name, parent, lens, controls; what is absent is NaN. */
type About = readonly number[];

type LensGroup = CityLens['groups'][number];

function aboutGroups({ lens, groups }: CityLens, numberOf: NumberOf) {
	const about = (
		group: LensGroup,
		parent: number
	): readonly { group: LensGroup; about: About }[] => {
		const own = numberOf(group.group);
		return [
			{ group, about: [kinds.group, own, parent, numberOf(lens), group.controls] },
			...group.groups.flatMap((inner) => about(inner, own))
		];
	};
	return groups.flatMap((group) => about(group, NaN));
}

const rowOf = (figures: Figures, position: number, about: About): number[] => [
	position,
	...[0, 1, 2, 3, 4].map((i) => about[i] ?? NaN),
	figures.earned,
	figures.answeredPossible,
	figures.possible,
	figures.supported,
	figures.confirmed,
	figures.percent ?? NaN,
	figures.low ?? NaN,
	figures.high ?? NaN,
	figures.coverage ?? NaN,
	figures.supportedPercent ?? NaN,
	figures.confirmedPercent ?? NaN,
	figures.grade === null ? NaN : gradeNumbers[figures.grade]
];

/** Numbers names from 0 as they come. */
function numbering(first: readonly string[] = []) {
	const all = [...first];
	const numbers = new Map(all.map((name, i) => [name, i]));
	const numberOf: NumberOf = (name) => {
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(name, all.length);
		return all.push(name) - 1;
	};
	return { all, numberOf };
}
