import type { ChecklistPin } from '../checklist/checklist.ts';
import type { Publication } from '../released/publication-v2.ts';
import type { LensGroupFigures } from '../scoring/lens-figures.ts';
import type { PairFacts } from '../scoring/pair-facts.ts';

/** Where what a city gives stands: an assessment without stages is a draft. */
export const resultStages = ['draft', 'submitted', 'returned', 'accepted', 'published'] as const;
export type ResultStage = (typeof resultStages)[number];

/** The figures of one lens. */
export type CityLens = { readonly lens: string; readonly groups: readonly LensGroupFigures[] };

/**
 * What one file says of one city in one fiscal year, judged by the rules in force: all that is compared.
 * No names of people, bodies or components, no notes, no evidence.
 */
export type CityResult = {
	/** The 全国地方公共団体コード. */
	readonly code: string;
	readonly name: string;
	readonly fiscalYear: number;
	/** The day the figures are of, as `yyyy-mm-dd`. */
	readonly asOf: string;
	readonly checklist: ChecklistPin;
	readonly scoringVersion: number;
	/** Data of a fictional city. */
	readonly sample: boolean;
	readonly stage: ResultStage;
	/** As it was handed out: a draft in which nothing is answered. */
	readonly blank: boolean;
	/** From 2 where an accepted assessment was opened again. */
	readonly revision: number;
	readonly overall: Publication['overall'];
	readonly layers: Publication['layers'];
	/** Empty where the file publishes scores only. */
	readonly lenses: readonly CityLens[];
	/** Empty where the file publishes scores only; "not applicable" with a reason is not among them. */
	readonly answers: readonly PairFacts[];
};
