import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { fiscalYearInJapan } from '#lib/domain/primitives/japan.ts';
import type { AssessmentFile } from '#lib/formats/assessment/assessment-file.ts';
import { issuesOf, type FormatIssue } from '#lib/formats/decoding/format-issue.ts';

/** The most that the tables of a comparison hold of a revision: whole numbers of 32 bits. */
const largestRevision = 2 ** 31 - 1;

/** What tells of which city, day and checklist an assessment is. */
const headSchema = assessmentSchema.pick({
	municipality: true,
	period: true,
	asOf: true,
	checklist: true,
	reopenedFrom: true
});

/**
 * What is wrong with the fields that results are chosen and sorted by. An assessment may be worked on while one of
 * them is held that its schema does not take; among others, a day that is none would come before or after all days.
 */
export function findIncomparable({ assessment, held }: AssessmentFile): readonly FormatIssue[] {
	const { municipality, period, asOf, checklist, reopenedFrom } = assessment;
	const head = { municipality, period, asOf, checklist, ...(reopenedFrom && { reopenedFrom }) };
	const parsed = held === undefined ? undefined : headSchema.safeParse(head);
	return parsed?.success === false ? issuesOf(parsed.error) : findOutOfReach(assessment);
}

/**
 * What is larger than results can be compared with: a revision that no table holds, and a fiscal year beyond the one after
 * the day of the assessment. A slip of a digit would be the newest year of all cities.
 */
export const findOutOfReach = ({ period, asOf, checklist }: Reaching): readonly FormatIssue[] => [
	...tooBig(['checklist', 'revision'], checklist.revision, largestRevision),
	...tooBig(['period', 'fiscalYear'], period.fiscalYear, fiscalYearInJapan(asOf) + 1)
];

type Reaching = {
	readonly period: { readonly fiscalYear: number };
	readonly asOf: string;
	readonly checklist: { readonly revision: number };
};

const tooBig = (path: FormatIssue['path'], value: number, most: number): readonly FormatIssue[] =>
	value > most ? [{ path, code: 'too-big', detail: String(most) }] : [];
