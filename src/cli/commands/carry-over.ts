import { markedAnswers } from '#lib/domain/assessment/answer-map.ts';
import { changesFor, finishEditionChange } from '#lib/application/edition-change.ts';
import { relations } from '#lib/domain/checklist/crosswalk.ts';

import { CommandFailure, exitCodes } from '../command-context.ts';
import { orRefused } from './changed-or-refused.ts';
import { allowOnly, neededText, onlyOperand } from './command-options.ts';
import type { Command } from './command.ts';
import { findChecklist } from './find-checklist.ts';
import { openAssessment } from './open-assessment.ts';
import { writeAssessment } from './write-assessment.ts';

/** `carry-over f.json --to scsg@3.0 -o g.json` */
export const carryOverCommand: Command = (context, input) => {
	allowOnly(context, input, ['to', 'output']);
	const { messages, catalogue } = context;
	const { editions } = context.words;
	const path = onlyOperand(context, input, '<assessment.json>');
	const name = neededText(context, input, 'to');
	const output = neededText(context, input, 'output');
	const { checklist: to, digest } = findChecklist(context, name);
	const { assessment, checklist: from, held } = openAssessment(context, path);
	if (from.guideline !== to.guideline) {
		throw new CommandFailure([messages.otherGuideline(from.guideline, to.guideline)]);
	}
	if (assessment.checklist.digest === digest)
		throw new CommandFailure([messages.sameEdition(name)]);
	const order = { from, to, crosswalks: catalogue.crosswalks(), because: editions.because };
	const file = orRefused(context, finishEditionChange(assessment, order, { at: context.clock() }));
	writeAssessment(context, output, { ...file, held });
	const changes = changesFor({ from, to }, catalogue.crosswalks());
	for (const relation of relations) {
		const count = changes.filter((change) => change.relation === relation).length;
		if (count > 0) context.print(messages.relationCount(editions.relations[relation].name, count));
	}
	const marked = markedAnswers(file.assessment).length;
	const drawn = file.assessment.drawer.length - assessment.drawer.length;
	context.print(messages.carriedOver(marked, drawn));
	context.tell(messages.written(output));
	return exitCodes.fine;
};
