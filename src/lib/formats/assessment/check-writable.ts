import { answerSchema, type Answer } from '#lib/domain/assessment/answer.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import type { AssessmentFile } from './assessment-file.ts';
import { findUnfitFields } from './find-unfit-fields.ts';
import { heldValueAt, holdable, isHeld, type HeldValue } from './held-value.ts';
import { standInFor } from './stand-in.ts';
import type { UnfitField, UnfitFields } from './unfit-field.ts';
import { unfitFieldOf } from './unfit-field-of.ts';

/** Fields named one by one; a file with more is wrong as a whole. */
const mostNamed = 100;

/**
 * The one gate before anything is kept: a file passes when a reader would take all of it, but for what
 * was held when it was read.
 */
export function checkWritable(file: AssessmentFile): Result<AssessmentFile, UnfitFields> {
	const issues = findUnfitFields(file);
	if (issues.length === 0) return ok(file);
	const strange = issues.filter((issue) => !mayStay(file.held, file.assessment, issue));
	const values = issues.map(({ path }) => heldValueAt(file.assessment, path));
	if (strange.length === 0 && holdable(values) !== undefined) return ok(file);
	return fail({
		kind: 'unfit-fields',
		fields: namedIn(file, strange.length > 0 ? strange : issues)
	});
}

/** The fields of a file that wait to be mended, as they stand now. */
export const fieldsToMend = (file: AssessmentFile): readonly UnfitField[] =>
	(file.held ?? []).length === 0 ? [] : namedIn(file, findUnfitFields(file));

function namedIn({ assessment }: AssessmentFile, issues: readonly FormatIssue[]) {
	const paths = new Map(issues.map((issue) => [JSON.stringify(issue.path), issue]));
	return [...paths.values()].slice(0, mostNamed).map((issue) => unfitFieldOf(assessment, issue));
}

/** Whether an answer fits into a file: a reader takes all of it, but for what was held when it was read. */
export function isKeepable(held: AssessmentFile['held'], answer: unknown): answer is Answer {
	const parsed = answerSchema.safeParse(answer);
	return (
		parsed.success ||
		issuesOf(parsed.error, Infinity).every((issue) => mayStay(held, answer, issue))
	);
}

function mayStay(held: readonly HeldValue[] = [], whole: unknown, issue: FormatIssue): boolean {
	if (held.length === 0) return false;
	const now = heldValueAt(whole, issue.path);
	return isHeld(held, now) && standInFor(issue, now.value) !== undefined;
}
