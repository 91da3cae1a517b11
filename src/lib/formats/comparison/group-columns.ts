import { overallMeasure, type ProtectedGroup } from '#lib/domain/comparison/group-row.ts';
import type { PublishedGroup } from '#lib/domain/comparison/published-group.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import type { ColumnKind } from './column-types.ts';

/** A column of the table `groups` of docs/formats/aggregate.md. */
export type GroupColumn = {
	readonly name: string;
	readonly kind: ColumnKind;
	/** Which of the two statuses says whether its values are shown; absent where they are no secret. */
	readonly shownBy?: 'status' | 'grades_status';
	readonly of: (group: PublishedGroup) => string | number | null;
};

/** Every column of groups, wherever they are written: what is hidden has no value here. */
export const groupColumns: readonly GroupColumn[] = [
	{ name: 'fiscal_year', kind: 'integer', of: ({ fiscalYear }) => fiscalYear },
	{ name: 'edition', kind: 'text', of: ({ edition }) => edition },
	{ name: 'prefecture', kind: 'text', of: ({ prefecture }) => prefecture ?? '00' },
	{ name: 'population_class', kind: 'text', of: (group) => group.populationClass ?? 'all' },
	{ name: 'similar_class', kind: 'text', of: ({ similarClass }) => similarClass ?? 'all' },
	{ name: 'layer', kind: 'text', of: ({ measure }) => layerOf(measure) },
	{ name: 'asked', kind: 'integer', of: ({ asked }) => asked },
	{ name: 'answered', kind: 'integer', of: ({ answered }) => answered },
	{ name: 'n', kind: 'integer', of: ({ n }) => n },
	{ name: 'status', kind: 'text', of: groupStatus },
	figure('mean', (group) => group.mean),
	figure('median', (group) => group.median),
	figure('q1', (group) => group.lowerQuartile),
	figure('q3', (group) => group.upperQuartile),
	figure('standard_deviation', (group) => group.standardDeviation),
	{ name: 'grades_status', kind: 'text', of: gradesStatus },
	count('grade_a', 'A'),
	count('grade_b', 'B'),
	count('grade_c', 'C'),
	count('grade_d', 'D'),
	count('not_rated', 'not-rated')
];

const layerOf = (measure: string): string => (measure === overallMeasure ? 'all' : measure);

/** Whether a group is shown, and why not. Which of both ways it was hidden in is nobody's business. */
export function groupStatus({ mark, star }: Pick<ProtectedGroup, 'mark' | 'star'>): string {
	if (mark === 'empty') return 'none';
	if (mark !== 'shown') return 'hidden';
	return star ? 'few' : 'shown';
}

/** Grades are told of whole cities, of groups by one key at most. */
export function gradesStatus({ grades }: PublishedGroup): string | null {
	return grades === undefined ? null : groupStatus({ mark: grades.mark, star: false });
}

function figure(name: string, of: (group: ProtectedGroup) => number | null): GroupColumn {
	return { name, kind: 'double', shownBy: 'status', of };
}

function count(name: string, grade: Grade | 'not-rated'): GroupColumn {
	return {
		name,
		kind: 'integer',
		shownBy: 'grades_status',
		of: ({ grades }) => grades?.counts?.[grade] ?? null
	};
}
