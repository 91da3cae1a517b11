import type { Assessment } from '../assessment/assessment.ts';
import { cutAssessment } from '../extract/cut-assessment.ts';
import type { ReportExtent } from '../extract/report-choices.ts';
import { visiblePairs, visiblePart } from '../extract/visible-part.ts';
import type { Pair } from '../scoring/list-pairs.ts';

/** The part of a city that somebody may read: one component's, or one party's. */
export type SharedExtent = Extract<ReportExtent, { readonly kind: 'component' | 'party' }>;

/** A part of an assessment to be read by somebody else: it says that it is one, and cannot be gone on with. */
export function partToShare(
	whole: Assessment,
	pairs: readonly Pair[],
	extent: SharedExtent
): Assessment {
	const shown = visiblePairs(extent, pairs, whole) ?? [];
	const cut = cutAssessment(whole, visiblePart(extent, shown, whole, pairs));
	return { ...cut, workingCopy: { kind: 'part', of: whole.id } };
}
