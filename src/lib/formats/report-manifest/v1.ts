// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '#lib/domain/primitives/zod.ts';
import {
	checklistPinSchema,
	isoDateSchema,
	localIdSchema,
	locales,
	sha256Schema,
	slugSchema
} from '../frozen/parts-v1.ts';

/**
 * Which report is made, and for whom: everything; two pages for leaders; what concerns one component
 * or one party and nothing else; or a sheet to ask by telephone (`party` null: everybody).
 */
const reportExtentSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('full') }),
	z.strictObject({ kind: z.literal('leaders') }),
	z.strictObject({ kind: z.literal('component'), component: localIdSchema }),
	z.strictObject({ kind: z.literal('party'), party: localIdSchema }),
	z.strictObject({
		kind: z.literal('interview'),
		party: localIdSchema.nullable(),
		ask: z.enum(['open', 'all'])
	})
]);

const percentSchema = z.number().min(0).max(100).nullable();

const briefFiguresSchema = z.strictObject({
	percent: percentSchema,
	coverage: percentSchema,
	grade: z.enum(['A', 'B', 'C', 'D']).nullable()
});

/** The result of an earlier assessment of the same city, as far as a report compares with it. */
const earlierFiguresSchema = z.strictObject({
	fiscalYear: z.number().int().min(2000).max(2999),
	asOf: isoDateSchema,
	edition: z.string().min(1).max(20),
	revision: z.number().int().min(1),
	overall: briefFiguresSchema,
	layers: z.array(briefFiguresSchema.extend({ layer: slugSchema })).max(100)
});

/** Longest handling mark, in UTF-16 units. */
const longestHandlingMark = 40;

/** What the author of a report chooses; none of it changes a figure. */
const reportChoicesSchema = z.strictObject({
	locale: z.enum(locales),
	/** Printed on every page and put into the file's name, e.g. `機密性2`; null when none was chosen. */
	handlingMark: z.string().min(1).max(longestHandlingMark).nullable(),
	extent: reportExtentSchema,
	/** Whether a full PDF carries the assessment and its checklist. Other extents never do. */
	data: z.enum(['attached', 'left-out']),
	/** The figures of last time, to say what changed; null where there are none. */
	since: earlierFiguresSchema.nullable()
});

/**
 * What a report says of itself to machines: what it was made of, as it was asked for, and the digest
 * of the whole file. Stands uncompressed in the PDF, so that the digest can be put in last.
 */
export const reportManifestV1Schema = z.strictObject({
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
