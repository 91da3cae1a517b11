import type { CityLens, CityResult } from '#lib/domain/comparison/city-result.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import type { PairStatus } from '#lib/domain/scoring/judge-pairs.ts';
import { nameList, type NameList } from './name-list.ts';
import type { RowMemory } from './row-memory.ts';

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

/** Rows of one result as numbers, cheap to hand from thread to thread. */
export type PackedRows = {
	/** The names that numbers stand for, with those of files read before. It grows with every file. */
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

/** What rows are packed with: `names` is the same for many files. */
export type RowPacking = { readonly memory: Pick<RowMemory, 'take'>; readonly names: NameList };

/** Packs the rows of a result. Components are numbered as they come: their ids may speak. */
export function packRows(
	{ overall, layers, lenses, answers }: CityResult,
	{ memory, names }: RowPacking
): PackedRows {
	const packed = packAnswers(answers, names.numberOf, memory);
	const groups = lenses.reduce((sum, lens) => sum + countGroups(lens.groups), 0);
	const figures = figureWriter(1 + layers.length + groups, memory);
	figures.write(overall, 0, [kinds.city]);
	for (const [i, layer] of layers.entries()) {
		figures.write(layer, i, [kinds.layer, names.numberOf(layer.layer)]);
	}
	let position = 0;
	const writeGroups = (lens: number, groups: CityLens['groups'], parent: number) => {
		for (const group of groups) {
			const own = names.numberOf(group.group);
			figures.write(group, position++, [kinds.group, own, parent, lens, group.controls]);
			writeGroups(lens, group.groups, own);
		}
	};
	for (const { lens, groups } of lenses) writeGroups(names.numberOf(lens), groups, NaN);
	return { names: names.all, answers: packed, figures: figures.rows };
}

function packAnswers(
	answers: CityResult['answers'],
	numberOf: NameList['numberOf'],
	memory: Pick<RowMemory, 'take'>
): PackedRows['answers'] {
	const components = nameList(['organisation']);
	const length = answers.length * answerFields.length;
	const rows = new Int32Array(memory.take(length * Int32Array.BYTES_PER_ELEMENT), 0, length);
	let at = 0;
	for (const [position, answer] of answers.entries()) {
		rows[at++] = position;
		rows[at++] = components.numberOf(answer.component);
		rows[at++] = numberOf(answer.layer);
		rows[at++] = numberOf(answer.control);
		rows[at++] = statusNumbers[answer.status];
		rows[at++] = answer.weight;
		rows[at++] = answer.criticality;
		rows[at++] = answer.impact;
		rows[at++] = Number(answer.supported);
		rows[at++] = Number(answer.confirmed);
	}
	return rows;
}

const countGroups = (groups: CityLens['groups']): number =>
	groups.reduce((sum, group) => sum + 1 + countGroups(group.groups), 0);

/** What a row is about: kind, name, parent, lens, controls; what is absent is NaN. */
type About = readonly number[];

/** Writes rows of figures one after the other. */
function figureWriter(count: number, memory: Pick<RowMemory, 'take'>) {
	const length = count * figureFields.length;
	const rows = new Float64Array(memory.take(length * Float64Array.BYTES_PER_ELEMENT), 0, length);
	let at = 0;
	const write = (figures: Figures, position: number, about: About): void => {
		rows[at++] = position;
		for (let i = 0; i < 5; i++) rows[at++] = about[i] ?? NaN;
		rows[at++] = figures.earned;
		rows[at++] = figures.answeredPossible;
		rows[at++] = figures.possible;
		rows[at++] = figures.supported;
		rows[at++] = figures.confirmed;
		for (const field of shares) rows[at++] = figures[field] ?? NaN;
		rows[at++] = figures.grade === null ? NaN : gradeNumbers[figures.grade];
	};
	return { rows, write };
}

/** Figures that may be none, in the order of the fields. */
const shares = [
	'percent',
	'low',
	'high',
	'coverage',
	'supportedPercent',
	'confirmedPercent'
] as const;
