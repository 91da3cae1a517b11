import { checklistSchema, layerSchema } from '#lib/domain/checklist/checklist.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { localTextSchema } from '#lib/domain/primitives/local-text.ts';
import { z } from '#lib/domain/primitives/zod.ts';

/** What a table does not say and whoever imports it decides. */
export const tableImportSettingsSchema = z.strictObject({
	guideline: checklistSchema.shape.guideline,
	edition: checklistSchema.shape.edition,
	revision: checklistSchema.shape.revision,
	title: localTextSchema.shape.ja,
	/** Name of the document the table is from, such as that of its file. */
	source: localTextSchema.shape.ja.max(400),
	answeredPer: layerSchema.shape.answeredPer,
	/** The day of the import. */
	date: isoDateSchema
});
export type TableImportSettings = z.infer<typeof tableImportSettingsSchema>;
