// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { reportChoicesSchema } from './report-choices-v4.ts';
import { reportManifestSchema as reportManifestV3Schema } from './report-manifest-v3.ts';

/**
 * What a report says of itself to machines: what it was made of, as it was asked for, and the digest
 * of the whole file. Stands uncompressed in the PDF, so that the digest can be put in last.
 */
export const reportManifestSchema = reportManifestV3Schema.extend({
	formatVersion: z.literal(4),
	choices: reportChoicesSchema
});
export type ReportManifest = z.infer<typeof reportManifestSchema>;
