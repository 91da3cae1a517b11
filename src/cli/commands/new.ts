import { newAssessment } from '#lib/domain/assessment/new-assessment.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, neededText, optionalText } from './command-options.ts';
import { checkedCode } from './checked-code.ts';
import type { Command, CommandInput } from './command.ts';
import { findChecklist } from './find-checklist.ts';
import { writeAssessment } from './write-assessment.ts';

/** `new --checklist scsg@3.0 --code 282103 --name 加古川市 --fiscal-year 2026 -o f.json` */
export const newCommand: Command = (context, input) => {
	allowOnly(context, input, [
		'checklist',
		'code',
		'name',
		'title',
		'fiscal-year',
		'as-of',
		'output'
	]);
	const [surplus] = input.operands;
	if (surplus !== undefined) throw new CommandFailure([context.messages.surplusOperand(surplus)]);
	const { checklist, digest } = findChecklist(context, neededText(context, input, 'checklist'));
	const { guideline, edition, revision } = checklist;
	const name = neededText(context, input, 'name');
	const fiscalYear = readFiscalYear(context, input);
	const assessment = newAssessment({
		id: context.newIdentifier(),
		title: optionalText(input, 'title') ?? context.messages.assessmentTitle(name, fiscalYear),
		municipality: { code: checkedCode(context, 'code', neededText(context, input, 'code')), name },
		fiscalYear,
		asOf: readAsOf(context, input),
		checklist: { guideline, edition, revision, digest }
	});
	const output = neededText(context, input, 'output');
	writeAssessment(context, output, { assessment, checklistCopy: checklist });
	context.tell(context.messages.written(output));
	return exitCodes.fine;
};

function readFiscalYear(context: CommandContext, input: CommandInput): number {
	const text = neededText(context, input, 'fiscal-year');
	if (/^2\d{3}$/.test(text)) return Number(text);
	throw new CommandFailure([context.messages.wrongFiscalYear(text)]);
}

function readAsOf(context: CommandContext, input: CommandInput): string {
	const text = optionalText(input, 'as-of') ?? dayInJapan(context.clock());
	if (isoDateSchema.safeParse(text).success) return text;
	throw new CommandFailure([context.messages.wrongDate('as-of', text)]);
}
