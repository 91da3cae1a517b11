import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeText, type DecodeTextError } from '../decoding/decode-text.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { parseJson, type ParseJsonError } from '../decoding/parse-json.ts';
import { readEnvelope, type EnvelopeError } from '../decoding/read-envelope.ts';
import { digestChecklist } from '../checklist/digest-checklist.ts';
import { findAssessmentContradictions } from './find-assessment-contradictions.ts';
import { assessmentFormatVersion, migrateAssessment } from './migrations.ts';
import { assessmentFileV3Schema } from './v3.ts';

export type DecodeAssessmentError =
	| DecodeTextError
	| ParseJsonError
	| EnvelopeError
	| { readonly kind: 'invalid'; readonly issues: readonly FormatIssue[] }
	| { readonly kind: 'checklist-copy-altered'; readonly expected: string; readonly found: string };

/** What an assessment file holds. */
export type AssessmentFile = {
	readonly assessment: Assessment;
	/** The checklist the assessment was made on, when the file carries it; its digest is verified. */
	readonly checklistCopy?: Checklist;
};

export const assessmentFormat = 'machi-tenken/assessment';

/** Reads the bytes of an assessment file of any released format. The caller keeps them when this fails. */
export function decodeAssessment(bytes: Uint8Array): Result<AssessmentFile, DecodeAssessmentError> {
	const text = decodeText(bytes);
	return text.ok ? decodeAssessmentText(text.value) : text;
}

/** The same for text that is already decoded. */
export function decodeAssessmentText(text: string): Result<AssessmentFile, DecodeAssessmentError> {
	const json = parseJson(text);
	return json.ok ? parseAssessment(json.value) : json;
}

/** The same for a value that is already parsed, e.g. from the browser's database. */
export function parseAssessment(value: unknown): Result<AssessmentFile, DecodeAssessmentError> {
	const envelope = readEnvelope(value, assessmentFormat, assessmentFormatVersion);
	if (!envelope.ok) return envelope;
	const { formatVersion, value: enveloped } = envelope.value;
	const parsed = assessmentFileV3Schema.safeParse(migrateAssessment(enveloped, formatVersion));
	if (!parsed.success) return fail({ kind: 'invalid', issues: issuesOf(parsed.error) });
	const { checklistCopy, ...assessment } = parsed.data;
	const contradictions = findAssessmentContradictions(assessment);
	if (contradictions.length > 0) return fail({ kind: 'invalid', issues: contradictions });
	if (checklistCopy === undefined) return ok({ assessment });
	const [expected, found] = [assessment.checklist.digest, digestChecklist(checklistCopy)];
	return expected === found
		? ok({ assessment, checklistCopy })
		: fail({ kind: 'checklist-copy-altered', expected, found });
}
