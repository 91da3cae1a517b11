import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import type { AssessmentFile } from '#lib/formats/assessment/assessment-file.ts';
import { issuesOf, type FormatIssue } from '#lib/formats/decoding/format-issue.ts';

/** The most that the tables of a comparison hold of a revision: whole numbers of 32 bits. */
export const largestRevision = 2 ** 31 - 1;

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
	const tooLarge =
		checklist.revision > largestRevision
			? [
					{
						path: ['checklist', 'revision'],
						code: 'too-big',
						detail: String(largestRevision)
					} as const
				]
			: [];
	if (held === undefined) return tooLarge;
	const parsed = headSchema.safeParse({
		municipality,
		period,
		asOf,
		checklist,
		...(reopenedFrom && { reopenedFrom })
	});
	return parsed.success ? tooLarge : issuesOf(parsed.error);
}
