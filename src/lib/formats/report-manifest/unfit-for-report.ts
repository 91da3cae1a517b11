import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import type { UnfitField } from '../assessment/unfit-field.ts';
import { unfitFieldsBy } from '../assessment/unfit-fields-by.ts';
import { reportManifestSchema } from './report-manifest.ts';

const { municipality, fiscalYear, asOf, choices } = reportManifestSchema.shape;

/** What a report says of itself out of its assessment, where it stands in that. */
const saidSchema = z.object({
	municipality: z.object({ name: municipality }),
	period: z.object({ fiscalYear }),
	asOf,
	handlingMark: choices.shape.handlingMark.optional()
});

/** Values without which nobody could read the report of an assessment again. */
export const unfitForReport = (assessment: Assessment): readonly UnfitField[] =>
	unfitFieldsBy(saidSchema, assessment);
