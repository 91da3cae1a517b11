import type { DecodeAssessmentError } from '#lib/formats/assessment/decode-assessment.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';

/** Letters of a name or a value that are kept: enough to find it again. */
const mostLetters = 200;

/** The error with its first issue, the others counted: what is wrong in very many files takes little room. */
export function briefError(error: DecodeAssessmentError): DecodeAssessmentError {
	if (error.kind === 'duplicate-key') return { ...error, key: beginningOf(error.key) };
	if (error.kind === 'wrong-file-kind')
		return { ...error, found: error.found && beginningOf(error.found) };
	if (error.kind !== 'invalid') return error;
	const { issues, unlisted = 0 } = error;
	const kept = issues.slice(0, 1).map(briefIssue);
	return { kind: 'invalid', issues: kept, unlisted: issues.length - kept.length + unlisted };
}

const briefIssue = (issue: FormatIssue): FormatIssue => ({
	...issue,
	path: issue.path.map((part) => (typeof part === 'string' ? beginningOf(part) : part)),
	detail: beginningOf(issue.detail)
});

const beginningOf = (text: string): string => text.slice(0, mostLetters);
