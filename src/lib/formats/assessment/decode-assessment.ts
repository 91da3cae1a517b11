import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeText, largestTextFile, type DecodeTextError } from '../decoding/decode-text.ts';
import { mostIssues, type FormatIssue } from '../decoding/format-issue.ts';
import { parseJson, type ParseJsonError } from '../decoding/parse-json.ts';
import { readEnvelope, type EnvelopeError } from '../decoding/read-envelope.ts';
import { digestChecklist } from '../checklist/digest-checklist.ts';
import type { AssessmentFile } from './assessment-file.ts';
import { standIn, type CopyMemory, type LightenedFile } from './copy-memory.ts';
import { findAssessmentContradictions } from './find-assessment-contradictions.ts';
import { noteFit } from './find-unfit-fields.ts';
import { assessmentFormatVersion, migrateAssessment } from './migrations.ts';
import { parseHolding } from './parse-holding.ts';

export type DecodeAssessmentError =
	| DecodeTextError
	| ParseJsonError
	| EnvelopeError
	| {
			readonly kind: 'invalid';
			readonly issues: readonly FormatIssue[];
			/** How many more there are than are listed. */
			readonly unlisted?: number;
	  }
	| { readonly kind: 'checklist-copy-altered'; readonly expected: string; readonly found: string };

export type { AssessmentFile };

export const assessmentFormat = 'machi-tenken/assessment';

/**
 * Reads the bytes of an assessment file of any released format. The caller keeps them when this fails.
 * Whoever reads many files, and changes none, hands in a memory: a copy that was verified once is not verified again.
 */
export function decodeAssessment(
	bytes: Uint8Array,
	copies?: CopyMemory
): Result<AssessmentFile, DecodeAssessmentError> {
	const lightened = bytes.length > largestTextFile ? undefined : copies?.lighten(bytes);
	const lightly = lightened && decodeLightened(lightened);
	if (lightly !== undefined) return lightly;
	const text = decodeText(bytes);
	if (!text.ok || copies === undefined) return text.ok ? decodeAssessmentText(text.value) : text;
	const json = parseJson(text.value);
	const file = json.ok ? readAssessment(json.value) : json;
	if (file.ok) copies.note(bytes, file.value);
	return file;
}

/** The same of a file whose copy was taken out; undefined where it stood elsewhere than it seemed. */
function decodeLightened({
	bytes,
	copy
}: LightenedFile): Result<AssessmentFile, DecodeAssessmentError> | undefined {
	const text = decodeText(bytes);
	if (!text.ok || text.value.indexOf(standIn) !== text.value.lastIndexOf(standIn)) return undefined;
	const json = parseJson(text.value);
	if (!json.ok || !isObject(json.value) || json.value['checklistCopy'] !== standIn)
		return undefined;
	const { checklistCopy: _, ...rest } = json.value;
	const read = readAssessment(rest);
	if (!read.ok) return undefined;
	const { digest } = read.value.assessment.checklist;
	return digest === copy.digest
		? ok({ ...read.value, checklistCopy: copy.checklist })
		: fail({ kind: 'checklist-copy-altered', expected: digest, found: copy.digest });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/** The same for text that is already decoded. */
export function decodeAssessmentText(text: string): Result<AssessmentFile, DecodeAssessmentError> {
	const json = parseJson(text);
	return json.ok ? parseAssessment(json.value) : json;
}

/** The same for a value that is already parsed, e.g. from the browser's database. */
export function parseAssessment(value: unknown): Result<AssessmentFile, DecodeAssessmentError> {
	const file = readAssessment(value);
	if (file.ok && file.value.held === undefined) noteFit(file.value);
	return file;
}

function readAssessment(value: unknown): Result<AssessmentFile, DecodeAssessmentError> {
	const envelope = readEnvelope(value, assessmentFormat, assessmentFormatVersion);
	if (!envelope.ok) return envelope;
	const { formatVersion, value: enveloped } = envelope.value;
	const read = parseHolding(migrateAssessment(enveloped, formatVersion));
	if (!read.ok) return fail(invalid(read.error));
	const { parsed, held } = read.value;
	const { checklistCopy, ...assessment } = parsed;
	const contradictions = findAssessmentContradictions(assessment);
	if (contradictions.length > 0) return fail(invalid(contradictions));
	const file: AssessmentFile = {
		assessment,
		...(checklistCopy !== undefined && { checklistCopy }),
		...(held.length > 0 && { held })
	};
	return checklistCopy === undefined ? ok(file) : verifyCopy(file, checklistCopy);
}

function invalid(issues: readonly FormatIssue[]): DecodeAssessmentError {
	const unlisted = Math.max(0, issues.length - mostIssues);
	const listed = issues.slice(0, mostIssues);
	return { kind: 'invalid', issues: listed, ...(unlisted > 0 && { unlisted }) };
}

function verifyCopy(
	file: AssessmentFile,
	checklistCopy: Checklist
): Result<AssessmentFile, DecodeAssessmentError> {
	const [expected, found] = [file.assessment.checklist.digest, digestChecklist(checklistCopy)];
	return expected === found ? ok(file) : fail({ kind: 'checklist-copy-altered', expected, found });
}
