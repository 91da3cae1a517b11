// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { checklistPinSchema } from './checklist-pin-v1.ts';
import { slugSchema } from './ids-v1.ts';
import { isoDateSchema } from './iso-date-v1.ts';
import { reportChoicesSchema } from './report-choices-v1.ts';
import { sha256Schema } from './sha256-v1.ts';

/**
 * What a report says of itself to machines: what it was made of, as it was asked for, and the digest
 * of the whole file. Stands uncompressed in the PDF, so that the digest can be put in last.
 */
export const reportManifestSchema = z.strictObject({
	format: z.literal('machi-tenken/report'),
	formatVersion: z.literal(1),
	reportId: z.string().min(1).max(60),
	municipality: z.string().min(1).max(200),
	fiscalYear: z.number().int().min(2000).max(2999),
	asOf: isoDateSchema,
	sample: z.literal(true).optional(),
	choices: reportChoicesSchema,
	lenses: z
		.array(
			z.strictObject({
				id: slugSchema,
				version: z.string().min(1).max(60),
				revision: z.number().int().min(1)
			})
		)
		.max(100),
	checklist: checklistPinSchema,
	/** SHA-256 of the assessment's canonical JSON, in hex; also printed on the integrity page. */
	dataDigest: sha256Schema,
	/** SHA-256 of the file with the digits of this one replaced by zeros, in hex. */
	fileDigest: sha256Schema
});
export type ReportManifest = z.infer<typeof reportManifestSchema>;
