import type { Assessment } from '../assessment/assessment.ts';
import type { ReportExtent } from './report-choices.ts';

/**
 * The handling mark of a report for which nobody chose one: none where it is for everybody, else the
 * assessment's own; one that was never asked for has the proposed one.
 */
export function handlingMarkFor(
	{ kind }: ReportExtent,
	{ handlingMark }: Pick<Assessment, 'handlingMark'>,
	proposed: string
): string | null {
	if (kind === 'public') return null;
	return handlingMark === undefined ? proposed : handlingMark;
}
