import type { Figures } from './figures.ts';
import { gradeThresholds, nextGrade, type Grade } from './grade.ts';
import { fullCredit, type JudgedPair } from './judge-pairs.ts';
import { standingGrade, type CityGrade } from './city-grade.ts';

/** A layer that sets the city's grade, and what holds it there. */
export type DecidingLayer = {
	readonly layer: string;
	readonly grade: Grade;
	/** Points of `earned` that are missing to the percentage of the next grade; 0 where it is reached. */
	readonly short: number;
	/** Ids of the essential controls answered below `met` that keep it from the next grade, sorted. */
	readonly essentials: readonly string[];
};

type Layer = Figures & { readonly layer: string };

/** The layers whose grade is the city's, with what each is short of (docs/formats/score.md). */
export function decidingLayers(
	city: CityGrade,
	layers: readonly Layer[],
	pairs: readonly JudgedPair[]
): readonly DecidingLayer[] {
	const worst = standingGrade(city);
	if (worst === null) return [];
	return layers
		.filter(({ grade }) => grade === worst)
		.map((figures) => ({
			layer: figures.layer,
			grade: worst,
			short: pointsShort(figures, nextGrade(worst)),
			essentials: worst === 'C' ? essentialsShort(figures.layer, pairs) : []
		}));
}

/** Points of `earned` that are missing to the percentage of a grade; 0 for none. */
export function pointsShort(
	{ earned, answeredPossible }: Pick<Figures, 'earned' | 'answeredPossible'>,
	wished: Exclude<Grade, 'D'> | null
): number {
	if (wished === null) return 0;
	return Math.max(0, Math.ceil((gradeThresholds[wished] * answeredPossible - 100 * earned) / 100));
}

/** One essential control below `met` caps a layer at C: it holds no layer that stands lower. */
const essentialsShort = (layer: string, pairs: readonly JudgedPair[]): readonly string[] => {
	const short = pairs.filter(
		({ pair: { control }, credit }) => control.layer === layer && isShort(control, credit)
	);
	return [...new Set(short.map(({ pair }) => pair.control.id))].toSorted();
};

const isShort = ({ essential }: { readonly essential: boolean }, credit: number | undefined) =>
	essential && credit !== undefined && credit < fullCredit;
