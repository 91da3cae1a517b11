import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
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
	handlingMark: choices.shape.handlingMark
});

/** Values with which nobody could read a report again: those of its assessment, and the mark that was chosen for it. */
export const unfitForReport = (
	assessment: Assessment,
	{ handlingMark }: Pick<ReportChoices, 'handlingMark'>
): readonly UnfitField[] => unfitFieldsBy(saidSchema, { ...assessment, handlingMark });
