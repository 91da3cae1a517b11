import type { StorageError, StoredAssessment } from '#lib/application/ports.ts';
import { countAnswers } from '#lib/domain/assessment/answer-map.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	parseAssessment,
	type AssessmentFile,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import { assessmentFormatVersion } from '#lib/formats/assessment/migrations.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';
import { writtenAnswersOf } from './answer-pages.ts';
import type { Database } from './connection.ts';
import {
	assembleParts,
	rawParts,
	readAssessmentParts,
	type AssessmentParts
} from './read-assessment-parts.ts';
import type { SeenWrite } from './write-memories.ts';
import type { WrittenAssessment } from './written-assessment.ts';

/** An assessment as read, and what this tab then knows to stand in the database. */
export type LoadedAssessment = {
	readonly stored: StoredAssessment;
	/** Missing when the record has an older format: the next save writes everything anew. */
	readonly written: WrittenAssessment | undefined;
	readonly seen: SeenWrite;
};

/** Reads an assessment, lifts it to the newest format and validates it like any file. */
export async function readStoredAssessment(
	database: Database,
	id: string
): Promise<Result<LoadedAssessment, StorageError>> {
	const parts = await readAssessmentParts(database, id);
	const { record } = parts;
	if (isNothing(parts)) return fail({ kind: 'not-found', id });
	const value = assembleParts(parts);
	const parsed = parseWithoutWrongCopy(value);
	if (!parsed.ok && parsed.error.kind === 'format-too-new') return fail({ kind: 'newer-data' });
	const raw = () => fileJson(rawParts(parts));
	if (!parsed.ok || record === undefined) {
		return fail({ kind: 'unreadable-record', id, raw: raw() });
	}
	const found = countAnswers(parsed.value.assessment);
	if (!isWhole(parts, found)) {
		const expected = record.answerCount;
		return fail({ kind: 'incomplete-record', id, expected, found, raw: raw() });
	}
	const { saveCount, savedAt, writeToken } = record;
	const stored = { file: parsed.value, saveCount, savedAt };
	const seen = { saveCount, writeToken };
	return ok({ stored, written: writtenOf(parts, parsed.value, seen), seen });
}

/** Whether nothing at all is left: pages without their record are what can still be handed out. */
const isNothing = ({
	record,
	body,
	answerPages,
	historyPages,
	damaged
}: AssessmentParts): boolean =>
	record === undefined &&
	body === undefined &&
	answerPages.length + historyPages.length === 0 &&
	!damaged;

/** A copy of the checklist that does not fit its digest, or makes no sense, is left out: a shipped one may fit. */
function parseWithoutWrongCopy(
	value: Record<string, unknown>
): Result<AssessmentFile, DecodeAssessmentError> {
	const parsed = parseAssessment(value);
	if (parsed.ok || value['checklistCopy'] === undefined) return parsed;
	const alone = parseAssessment({ ...value, checklistCopy: undefined });
	return alone.ok ? alone : parsed;
}

/** Whether the parts add up to what the record says. */
function isWhole(parts: AssessmentParts, answerCount: number): boolean {
	const { record, answerPages, historyPages, damaged } = parts;
	const historyCount = historyPages.reduce((count, { entries }) => count + entries.length, 0);
	return (
		!damaged &&
		record?.answerCount === answerCount &&
		record.answerPages === answerPages.length &&
		record.historyPages === historyPages.length &&
		record.historyCount === historyCount
	);
}

function writtenOf(
	{ body, answerPages }: AssessmentParts,
	{ assessment }: AssessmentFile,
	seen: SeenWrite
): WrittenAssessment | undefined {
	const formatVersion: unknown =
		body !== undefined && 'formatVersion' in body.body && body.body.formatVersion;
	if (formatVersion !== assessmentFormatVersion) return undefined;
	return { ...seen, assessment, answers: writtenAnswersOf(answerPages, assessment.answers) };
}
