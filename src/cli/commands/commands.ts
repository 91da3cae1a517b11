import { answerCommand } from './answer.ts';
import { carryOverCommand } from './carry-over.ts';
import { checklistCommand } from './checklist.ts';
import type { Command } from './command.ts';
import { newCommand } from './new.ts';
import { reportCommand } from './report.ts';
import { sampleCommand } from './sample.ts';
import { scoreCommand } from './score.ts';

/** Every command by its name on the line. */
export const commands: Readonly<Record<string, Command>> = {
	checklist: checklistCommand,
	new: newCommand,
	answer: answerCommand,
	score: scoreCommand,
	'carry-over': carryOverCommand,
	report: reportCommand,
	sample: sampleCommand
};
