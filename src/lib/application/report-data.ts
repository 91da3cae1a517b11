import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import {
	parseAssessment,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import { decodeText } from '#lib/formats/decoding/decode-text.ts';
import { parseJson } from '#lib/formats/decoding/parse-json.ts';
import {
	assessmentFileName,
	checklistFileName,
	type ReportManifest
} from '#lib/formats/report-manifest/report-manifest.ts';
import type { CarriedFiles } from '#lib/formats/report-pdf/read-carried-files.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import { findPinnedChecklist } from './find-pinned-checklist.ts';
import type { AssessmentFile, ChecklistCatalogue } from './ports.ts';

/** The data that a report carries. */
export type ReportData =
	/** Its author left them out, or it is an extract: nothing can be continued from it. */
	| { readonly kind: 'none' }
	/** It says that it carries them, and does not. */
	| { readonly kind: 'missing' }
	| { readonly kind: 'unreadable'; readonly error: DecodeAssessmentError }
	| {
			readonly kind: 'carried';
			/** With the copy of the checklist, wherever one was found. */
			readonly file: AssessmentFile;
			/** SHA-256 of the canonical JSON that is carried, whatever version of the format it has. */
			readonly digest: string;
			/** Whether the report carries the checklist that the assessment was made on. */
			readonly checklist: 'carried' | 'missing-or-altered';
	  };

/**
 * Opens the data that a report carries. A checklist that is missing or another one is looked for among the
 * shipped ones.
 */
export function openReportData(
	{ choices }: ReportManifest,
	files: CarriedFiles,
	catalogue: ChecklistCatalogue
): ReportData {
	if (choices.extent.kind !== 'full' || choices.data === 'left-out') return { kind: 'none' };
	const bytes = files.get(assessmentFileName);
	if (bytes === undefined) return { kind: 'missing' };
	const value = readJson(bytes);
	if (!value.ok) return { kind: 'unreadable', error: value.error };
	const digest = sha256Hex(canonicalJson(value.value));
	const whole = withCarriedChecklist(value.value, files.get(checklistFileName));
	if (whole !== undefined) return { kind: 'carried', file: whole, digest, checklist: 'carried' };
	const alone = parseAssessment(value.value);
	if (!alone.ok) return { kind: 'unreadable', error: alone.error };
	const file = withShippedChecklist(alone.value, catalogue);
	return { kind: 'carried', file, digest, checklist: 'missing-or-altered' };
}

function readJson(bytes: Uint8Array): Result<unknown, DecodeAssessmentError> {
	const text = decodeText(bytes);
	return text.ok ? parseJson(text.value) : text;
}

/**
 * The assessment with the carried checklist as its copy, which must fit its pin; undefined where one of them
 * is wrong.
 */
function withCarriedChecklist(
	assessment: unknown,
	checklist: Uint8Array | undefined
): AssessmentFile | undefined {
	const checklistCopy = checklist && readJson(checklist);
	if (checklistCopy?.ok !== true || typeof assessment !== 'object') return undefined;
	const parsed = parseAssessment({ ...assessment, checklistCopy: checklistCopy.value });
	return parsed.ok ? parsed.value : undefined;
}

function withShippedChecklist(file: AssessmentFile, catalogue: ChecklistCatalogue): AssessmentFile {
	const checklistCopy: Checklist | undefined = findPinnedChecklist(file, catalogue);
	return checklistCopy === undefined ? file : { ...file, checklistCopy };
}
