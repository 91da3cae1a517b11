import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeText, type DecodeTextError } from '../decoding/decode-text.ts';
import type { FormatIssue } from '../decoding/format-issue.ts';
import { parseJson, type ParseJsonError } from '../decoding/parse-json.ts';
import { readEnvelope, type EnvelopeError } from '../decoding/read-envelope.ts';
import { digestChecklist } from '../checklist/digest-checklist.ts';
import type { AssessmentFile } from './assessment-file.ts';
import { findAssessmentContradictions } from './find-assessment-contradictions.ts';
import { noteFit } from './find-unfit-fields.ts';
import { assessmentFormatVersion, migrateAssessment } from './migrations.ts';
import { parseHolding } from './parse-holding.ts';

export type DecodeAssessmentError =
	| DecodeTextError
	| ParseJsonError
	| EnvelopeError
	| { readonly kind: 'invalid'; readonly issues: readonly FormatIssue[] }
	| { readonly kind: 'checklist-copy-altered'; readonly expected: string; readonly found: string };

export type { AssessmentFile };

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
	const read = parseHolding(migrateAssessment(enveloped, formatVersion));
	if (!read.ok) return fail({ kind: 'invalid', issues: read.error });
	const { parsed, held } = read.value;
	const { checklistCopy, ...assessment } = parsed;
	const contradictions = findAssessmentContradictions(assessment);
	if (contradictions.length > 0) return fail({ kind: 'invalid', issues: contradictions });
	const file: AssessmentFile = {
		assessment,
		...(checklistCopy !== undefined && { checklistCopy }),
		...(held.length > 0 && { held })
	};
	if (held.length === 0) noteFit(file);
	return checklistCopy === undefined ? ok(file) : verifyCopy(file, checklistCopy);
}

function verifyCopy(
	file: AssessmentFile,
	checklistCopy: Checklist
): Result<AssessmentFile, DecodeAssessmentError> {
	const [expected, found] = [file.assessment.checklist.digest, digestChecklist(checklistCopy)];
	return expected === found ? ok(file) : fail({ kind: 'checklist-copy-altered', expected, found });
}
