import { comparedWith } from '#lib/application/compare-city-years.ts';
import { earlierOfReport } from '#lib/application/earlier-of-report.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import { editionsIn } from '#lib/application/steps-between.ts';
import { findMisfit } from '#lib/application/year-of-file.ts';
import { earlierFigures, type EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { describeNotEarlier } from '#lib/i18n/describe-not-earlier.ts';
import { describeYearRefusal } from '#lib/i18n/describe-year-refusal.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { openAssessment } from './open-assessment.ts';

type NamedYear = AssessmentWithChecklist & { readonly path: string };

/**
 * What the files of `--since` give a report to compare with, the oldest first. What cannot be compared is refused; of two of one
 * year the newer is taken, and it is said.
 */
export function earlierYears(
	context: CommandContext,
	paths: readonly string[],
	present: AssessmentWithChecklist
): EarlierFigures[] {
	const { catalogue, words } = context;
	const named = paths.map((path) => namedYear(context, path, present));
	const { newest, superseded, refused } = earlierOfReport(present, named);
	if (refused.length > 0) {
		throw new CommandFailure(
			refused.map(
				({ year, because }) => `${year.path}: ${describeNotEarlier(because, words.years)}`
			)
		);
	}
	for (const { year, by } of superseded) {
		context.tell(words.years.cli.superseded(year.path, by.path));
	}
	return newest.map((year) =>
		earlierFigures(year, comparedWith(present, year, editionsIn(catalogue)))
	);
}

/** An assessment of the same city; another city's is refused. */
function namedYear(
	context: CommandContext,
	path: string,
	present: AssessmentWithChecklist
): NamedYear {
	const { messages, locale } = context;
	const earlier = openAssessment(context, path);
	const misfit = findMisfit(earlier.assessment, present.assessment);
	if (misfit?.kind === 'other-city') {
		throw new CommandFailure([messages.otherCity(path, misfit.name)]);
	}
	if (misfit !== undefined) {
		const lines = describeYearRefusal(misfit, path, locale);
		throw new CommandFailure(lines.map((line) => `${path}: ${line}`));
	}
	return { ...earlier, path };
}
