import type { ReportChoices, ReportExtent } from './report-choices.ts';

/** Extents that say how last time was: figures of the whole city are not for the others. */
const withLastTime: readonly ReportExtent['kind'][] = ['full', 'leaders', 'public'];

/** The choices as far as they count for their extent: nothing in them that the report may not show. */
export const effectiveChoices = (choices: ReportChoices): ReportChoices => ({
	...choices,
	data: choices.extent.kind === 'full' ? choices.data : 'left-out',
	since: withLastTime.includes(choices.extent.kind) ? choices.since : []
});
