import { comparedWith } from '#lib/application/compare-city-years.ts';
import { earlierOfReport } from '#lib/application/earlier-of-report.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import { editionsIn } from '#lib/application/steps-between.ts';
import { earlierFigures, type EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { describeNotEarlier } from '#lib/i18n/describe-not-earlier.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { checkedPredecessors } from './checked-predecessors.ts';
import type { CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { refuseMisfit } from './refuse-misfit.ts';

type NamedYear = AssessmentWithChecklist & { readonly path: string };

/**
 * What the files of `--since` give a report to compare with, the oldest first: those of its city, and of those it came from as
 * `--predecessor` says. What cannot be compared is refused; of two of one year the newer is taken, and it is said.
 */
export function earlierYears(
	context: CommandContext,
	input: CommandInput,
	present: AssessmentWithChecklist
): EarlierFigures[] {
	const { catalogue, words } = context;
	const predecessors = checkedPredecessors(context, input);
	const named = [...new Set(input.values.since ?? [])].map((path): NamedYear => {
		const year = { ...openAssessment(context, path), path };
		refuseMisfit(context, year, present.assessment, predecessors);
		return year;
	});
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
