import { checklistSchema, layerSchema } from '#lib/domain/checklist/checklist.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { z } from '#lib/domain/primitives/zod.ts';

/** What a catalog does not say and whoever imports it decides. */
export const oscalImportSettingsSchema = z.strictObject({
	guideline: checklistSchema.shape.guideline,
	/** Where it is missing, the catalog's own version stands for it. */
	edition: checklistSchema.shape.edition.optional(),
	revision: checklistSchema.shape.revision,
	answeredPer: layerSchema.shape.answeredPer,
	/** The day of the import. */
	date: isoDateSchema
});
export type OscalImportSettings = z.infer<typeof oscalImportSettingsSchema>;
