import type { CityGrade } from '../scoring/city-grade.ts';
import type { Grade } from '../scoring/grade.ts';
import type { Score } from '../scoring/score.ts';

/** Where the city stands, or would stand. */
export type Standing = CityGrade & { readonly percent: number | null };

/** Where a layer stands, or would stand. */
type LayerOutlook = {
	readonly layer: string;
	readonly grade: Grade | null;
	readonly percent: number | null;
};

/** Where the city would stand, with every layer that has pairs. */
export type Outlook = Standing & { readonly layers: readonly LayerOutlook[] };

/** The city's standing in a score. */
export const standingOf = ({ overall: { grade, provisional, percent } }: Score): Standing => ({
	grade,
	provisional,
	percent
});
