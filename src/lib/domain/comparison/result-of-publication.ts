import type { Publication } from '../released/publication-v2.ts';
import type { CityResult } from './city-result.ts';

/** What published scores say of their city: figures, and no answers. */
export const resultOfPublication = ({
	municipality,
	period,
	asOf,
	checklist,
	scoringVersion,
	sample,
	overall,
	layers
}: Publication): CityResult => ({
	...municipality,
	fiscalYear: period.fiscalYear,
	asOf,
	checklist,
	scoringVersion,
	sample: sample === true,
	stage: 'published',
	blank: false,
	revision: 1,
	overall,
	layers,
	lenses: [],
	answers: []
});
