import { encodeScore } from '#lib/formats/score/encode-score.ts';
import { exitCodes } from '../command-context.ts';
import { allowOnly, onlyOperand, optionalText } from './command-options.ts';
import type { Command } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { encodeLensFigures, findLens, printLens } from './print-lens.ts';
import { printScore } from './print-score.ts';

/** `score f.json [--json [--pairs]]`, `score f.json --lens <lens> [--json]` */
export const scoreCommand: Command = (context, input) => {
	allowOnly(context, input, ['json', 'pairs', 'lens']);
	const name = optionalText(input, 'lens');
	const lens = name === undefined ? undefined : findLens(context, name);
	if (lens !== undefined) allowOnly(context, input, ['json', 'lens']);
	const opened = openAssessment(context, onlyOperand(context, input, '<assessment.json>'));
	const json = input.values.json === true || input.values.pairs === true;
	if (lens !== undefined) {
		if (json) context.print(encodeLensFigures(lens, opened));
		else printLens(context, lens, opened);
	} else if (json) {
		const detail = input.values.pairs === true ? 'with-pairs' : 'figures-only';
		context.print(encodeScore(opened.checklist, opened.assessment, detail));
	} else printScore(context, opened);
	return exitCodes.fine;
};
