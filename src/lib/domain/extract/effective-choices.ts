import type { ReportChoices, ReportExtent } from './report-choices.ts';

/** Extents that say how last time was: figures of the whole city are not for the others. */
const withLastTime: readonly ReportExtent['kind'][] = ['full', 'leaders', 'public'];

/** The choices as far as they count for their extent: nothing in them that the report may not show. */
export const effectiveChoices = (choices: ReportChoices): ReportChoices => ({
	...choices,
	data: choices.extent.kind === 'full' ? choices.data : 'left-out',
	since: sinceOf(choices)
});

/** A report for everybody compares the city and its layers, and carries nothing of single components. */
function sinceOf({ extent, since }: ReportChoices): ReportChoices['since'] {
	if (!withLastTime.includes(extent.kind)) return [];
	return extent.kind === 'public'
		? since.map((year) => ({ ...year, components: [], comparable: null }))
		: since;
}
