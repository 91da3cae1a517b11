import { limitOf } from '../primitives/limit-of.ts';
import type { Locale } from '../primitives/local-text.ts';
import { reportChoicesSchema, type ReportChoices } from '../released/report-choices-v4.ts';

export {
	longestHandlingMark,
	type ReportChoices,
	type ReportExtent
} from '../released/report-choices-v4.ts';

/** Earlier years that one report compares with. */
export const mostEarlierYears = limitOf(reportChoicesSchema.shape.since);

/** The full report with its data, without a handling mark. */
export const plainChoices = (locale: Locale): ReportChoices => ({
	locale,
	handlingMark: null,
	extent: { kind: 'full' },
	data: 'attached',
	since: []
});
