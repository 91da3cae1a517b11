import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { unfitFieldOf } from '../assessment/unfit-field-of.ts';
import type { UnfitField } from '../assessment/unfit-field.ts';
import { issuesOf } from '../decoding/format-issue.ts';
import { reportManifestSchema } from './report-manifest.ts';

const { municipality, fiscalYear, asOf, choices } = reportManifestSchema.shape;

/** What a report says of itself out of its assessment, where it stands in that. */
const saidSchema = z.object({
	municipality: z.object({ name: municipality }),
	period: z.object({ fiscalYear }),
	asOf,
	handlingMark: choices.shape.handlingMark.optional()
});

/** Values that were held when the assessment was read, and without which nobody could read its report again. */
export function unfitForReport(assessment: Assessment): readonly UnfitField[] {
	const { error } = saidSchema.safeParse(assessment);
	return error === undefined ? [] : issuesOf(error).map((issue) => unfitFieldOf(assessment, issue));
}
