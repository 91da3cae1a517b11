import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import type { CountPages } from '../../content/finished-document.ts';
import type { TextMeasure } from '../japanese/text-measure.ts';
import { layOutInSteps } from './lay-out-report.ts';

/** Counts the pages that a document has in these fonts, by laying it out. */
export const countPages =
	(measure: TextMeasure): CountPages =>
	(document) =>
		runAtOnce(layOutInSteps(document, measure)).length;
