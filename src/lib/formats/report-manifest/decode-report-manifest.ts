import type { z } from '#lib/domain/primitives/zod.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { reportManifestSchema as reportManifestV1Schema } from '#lib/domain/released/report-manifest-v1.ts';
import { reportManifestSchema as reportManifestV2Schema } from '#lib/domain/released/report-manifest-v2.ts';
import { reportManifestSchema as reportManifestV3Schema } from '#lib/domain/released/report-manifest-v3.ts';
import { decodeText, type DecodeTextError } from '../decoding/decode-text.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { parseJson, type ParseJsonError } from '../decoding/parse-json.ts';
import { readEnvelope, type EnvelopeError } from '../decoding/read-envelope.ts';
import {
	migrateFromFirst,
	migrateFromSecond,
	migrateFromThird
} from './migrate-report-manifest.ts';
import {
	reportManifestFormat,
	reportManifestSchema,
	type ReportManifest
} from './report-manifest.ts';

/** Why what a report says of itself is not understood. */
export type DecodeReportManifestError =
	| DecodeTextError
	| ParseJsonError
	| EnvelopeError
	| { readonly kind: 'invalid'; readonly issues: readonly FormatIssue[] };

/** Largest manifest that is read, in bytes: one has about 3 kB, with all years of a large city some MB. */
export const largestManifest = 48 * 1024 * 1024;
const newestVersion = reportManifestSchema.shape.formatVersion.value;

/** Reads the manifest of a report of any released format. */
export function decodeReportManifest(
	bytes: Uint8Array
): Result<ReportManifest, DecodeReportManifestError> {
	const text = decodeText(bytes, largestManifest);
	if (!text.ok) return text;
	const json = parseJson(text.value);
	if (!json.ok) return json;
	const envelope = readEnvelope(json.value, reportManifestFormat, newestVersion);
	if (!envelope.ok) return envelope;
	const { formatVersion, value } = envelope.value;
	return parsedBy(schemaOf(formatVersion), value);
}

function schemaOf(formatVersion: number): z.ZodType<ReportManifest> {
	switch (formatVersion) {
		case 1:
			return reportManifestV1Schema
				.transform(migrateFromFirst)
				.transform(migrateFromSecond)
				.transform(migrateFromThird);
		case 2:
			return reportManifestV2Schema.transform(migrateFromSecond).transform(migrateFromThird);
		case 3:
			return reportManifestV3Schema.transform(migrateFromThird);
		default:
			return reportManifestSchema;
	}
}

function parsedBy(
	schema: z.ZodType<ReportManifest>,
	value: object
): Result<ReportManifest, DecodeReportManifestError> {
	const parsed = schema.safeParse(value);
	return parsed.success
		? ok(parsed.data)
		: fail({ kind: 'invalid', issues: issuesOf(parsed.error) });
}
