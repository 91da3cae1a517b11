import { CommandFailure, exitCodes } from '../command-context.ts';
import { allowOnly, neededText } from './command-options.ts';
import type { Command } from './command.ts';
import { findChecklist } from './find-checklist.ts';
import { writeAssessment } from './write-assessment.ts';

/** `sample -o sample.json`: the assessment of the fictional city, marked as a sample. */
export const sampleCommand: Command = (context, input) => {
	allowOnly(context, input, ['output']);
	const [surplus] = input.operands;
	if (surplus !== undefined) throw new CommandFailure([context.messages.surplusOperand(surplus)]);
	const output = neededText(context, input, 'output');
	const assessment = context.sampleCity();
	const { guideline, edition } = assessment.checklist;
	const { checklist } = findChecklist(context, `${guideline}@${edition}`);
	writeAssessment(context, output, { assessment, checklistCopy: checklist });
	context.tell(context.messages.written(output));
	return exitCodes.fine;
};
