import { findMisfit } from '#lib/application/year-of-file.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { describeYearRefusal } from '#lib/i18n/describe-year-refusal.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';

/** An assessment with the path it was read from. */
type NamedAssessment = { readonly assessment: Assessment; readonly path: string };

/** Refuses what is not of the city, or of one it came from, and says with which option it could be. */
export function refuseMisfit(
	{ locale, words }: Pick<CommandContext, 'locale' | 'words'>,
	{ assessment, path }: NamedAssessment,
	city: Assessment,
	predecessors: readonly string[]
): void {
	const misfit = findMisfit(assessment, city, predecessors);
	if (misfit === undefined) return;
	const [line = '', ...more] = describeYearRefusal(misfit, path, locale);
	const { code } = assessment.municipality;
	const option = misfit.kind === 'other-city' ? [words.years.cli.withPredecessor(code)] : [];
	throw new CommandFailure([`${path}: ${line}`, ...more, ...option]);
}
