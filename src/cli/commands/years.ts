import { compareCityYears } from '#lib/application/compare-city-years.ts';
import { editionsIn } from '#lib/application/steps-between.ts';
import { encodeYears } from '#lib/formats/years/encode-years.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { checkedPredecessors } from './checked-predecessors.ts';
import { allowOnly, optionalText } from './command-options.ts';
import type { Command } from './command.ts';
import { openAssessment, type AssessmentFromFile } from './open-assessment.ts';
import { findLens } from './print-lens.ts';
import { printYears } from './print-years.ts';
import { refuseMisfit } from './refuse-misfit.ts';

/** An assessment with the path it was read from. */
type NamedYear = AssessmentFromFile & { readonly path: string };

/** `years a.json b.json … [--predecessor <code>]… [--lens <lens>] [--json]` */
export const yearsCommand: Command = (context, input) => {
	allowOnly(context, input, ['json', 'lens', 'predecessor']);
	const name = optionalText(input, 'lens');
	const lens = name === undefined ? undefined : findLens(context, name);
	const { catalogue, words } = context;
	const predecessors = checkedPredecessors(context, input);
	const years = [...new Set(input.operands)].map((path) => ({
		...openAssessment(context, path),
		path
	}));
	refuseMisfits(context, years, predecessors);
	const compared = compareCityYears(years, editionsIn(catalogue));
	if (compared === undefined || compared.earlier.length === 0) {
		throw new CommandFailure([words.years.cli.needTwo]);
	}
	for (const { year, by } of compared.superseded) {
		context.tell(words.years.cli.superseded(year.path, by.path));
	}
	if (input.values.json === true) context.print(encodeYears(compared, lens));
	else printYears(context, compared, lens);
	return exitCodes.fine;
};

/** All are of one city, or one it came from, and one guideline: which of them was meant is not guessed. */
function refuseMisfits(
	context: CommandContext,
	years: readonly NamedYear[],
	predecessors: readonly string[]
): void {
	const city = years.find(
		({ assessment }) => !predecessors.includes(assessment.municipality.code)
	)?.assessment;
	if (city === undefined) return;
	for (const year of years) refuseMisfit(context, year, city, predecessors);
}
