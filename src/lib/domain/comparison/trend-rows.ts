import type { Lens } from '../checklist/lens.ts';
import type { CityGrade } from '../scoring/city-grade.ts';
import type { Figures } from '../scoring/figures.ts';
import { lensFigures, type LensGroupFigures } from '../scoring/lens-figures.ts';
import type { Score } from '../scoring/score.ts';
import type { YearTrend } from './year-trend.ts';

/** One thing through the years, the oldest first. */
export type TrendRow = {
	readonly id: string;
	readonly figures: readonly (Figures & Partial<CityGrade>)[];
	/** 1 where it is a part of a row above. */
	readonly depth: 0 | 1;
};

/** Places of the years that the last of so many is measured from: the one before it, and the first. */
export const comparedPlaces = (years: number): readonly number[] =>
	years > 2 ? [years - 2, 0] : [0];

/** The city as a whole, through the years. */
export const cityRow = (trend: YearTrend): TrendRow => ({
	id: 'overall',
	depth: 0,
	figures: trend.years.map(({ score }) => score.overall)
});

/** Every layer of the present checklist, through the years. */
export const layerRows = (trend: YearTrend): readonly TrendRow[] =>
	rowsOf(
		trend,
		({ layers }) => layers,
		({ layer }) => layer
	);

/** Every component of now that has something to compare, through the years. */
export const componentRows = (trend: YearTrend): readonly TrendRow[] =>
	rowsOf(
		trend,
		({ components }) => components,
		({ component }) => component
	).filter(({ figures }) => figures.some(({ possible }) => possible > 0));

/** Every group of a lens and their groups, through the years. */
export const lensRows = (trend: YearTrend, lens: Lens): readonly TrendRow[] =>
	rowsOf(
		trend,
		({ pairs }) => lensFigures(lens, pairs).flatMap((group) => [group, ...group.groups]),
		({ group }) => group
	).map((row) => ({ ...row, depth: isInner(lens, row.id) ? 1 : 0 }));

const isInner = ({ groups }: Lens, id: LensGroupFigures['group']): boolean =>
	!groups.some((group) => group.id === id);

/** All years are scored on one checklist and the same components, so that their lists have one order. */
function rowsOf<Part extends Figures>(
	{ years }: YearTrend,
	partsOf: (score: Score) => readonly Part[],
	idOf: (part: Part) => string
): readonly TrendRow[] {
	const lists = years.map(({ score }) => partsOf(score));
	return (lists.at(-1) ?? []).map((part, place) => ({
		id: idOf(part),
		depth: 0,
		figures: lists.flatMap((list) => list[place] ?? [])
	}));
}
