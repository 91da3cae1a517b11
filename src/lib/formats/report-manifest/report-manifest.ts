import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { checklistPinSchema } from '#lib/domain/checklist/checklist.ts';
import { slugSchema } from '#lib/domain/checklist/control.ts';
import { reportChoicesSchema } from '#lib/domain/extract/report-choices.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What the manifest of a report is called in its `format`. */
export const reportManifestFormat = 'machi-tenken/report';

/**
 * What a report says of itself to machines: what it was made of, as it was asked for, and the digest
 * of the whole file. Stands uncompressed in the PDF, so that the digest can be put in last.
 */
export const reportManifestSchema = z.strictObject({
	format: z.literal(reportManifestFormat),
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

/** Stands in for the digest until the file is whole. */
export const noFileDigest = '0'.repeat(64);

/** What stands before the digits of the digest in the manifest of a report. */
export const digestField = '"fileDigest": "';

/** Name of the manifest among the files that a report carries. */
export const manifestFileName = 'report.machi-tenken.json';
/** Name of the assessment among the files that a full report carries. */
export const assessmentFileName = 'assessment.machi-tenken.json';
/** Name of the checklist among the files that a full report carries. */
export const checklistFileName = 'checklist.machi-tenken.json';
