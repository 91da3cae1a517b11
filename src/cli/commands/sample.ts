import { sampleCity } from '#lib/domain/sample/sample-city.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { CommandFailure, exitCodes } from '../command-context.ts';
import { allowOnly, neededText } from './command-options.ts';
import type { Command } from './command.ts';
import { findShippedChecklist } from './find-shipped-checklist.ts';

/** `sample -o sample.json`: the assessment of the fictional city, marked as a sample. */
export const sampleCommand: Command = (context, input) => {
	allowOnly(context, input, ['output']);
	const [surplus] = input.operands;
	if (surplus !== undefined) throw new CommandFailure([context.messages.surplusOperand(surplus)]);
	const output = neededText(context, input, 'output');
	const { checklist } = findShippedChecklist(context, 'scsg@3.0');
	const assessment = sampleCity(checklist, pinChecklist(checklist));
	context.files.write(output, encodeAssessment({ assessment, checklistCopy: checklist }));
	context.tell(context.messages.written(output));
	return exitCodes.fine;
};
