import { encodeScore } from '#lib/formats/score/encode-score.ts';
import { exitCodes } from '../command-context.ts';
import { allowOnly, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { printScore } from './print-score.ts';

/** `score f.json [--json [--pairs]]` */
export const scoreCommand: Command = (context, input) => {
	allowOnly(context, input, ['json', 'pairs']);
	const path = onlyOperand(context, input, '<assessment.json>');
	const opened = openAssessment(context, path);
	if (input.values.json === true || input.values.pairs === true) {
		const detail = input.values.pairs === true ? 'with-pairs' : 'figures-only';
		context.print(encodeScore(opened.checklist, opened.assessment, detail));
	} else {
		printScore(context, opened);
	}
	return exitCodes.fine;
};
