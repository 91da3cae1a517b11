/** The score of a city, and all figures in it: what the properties of scores share. */

import type { Figures } from '#lib/domain/scoring/figures.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import type { City } from '../../support/arbitrary-city.ts';

export const scoreOf = ({ checklist, assessment }: City): Score => score(checklist, assessment);

/** Every set of figures in a score. */
export const allFigures = ({ overall, layers, components }: Score): readonly Figures[] => [
	overall,
	...layers,
	...components
];
