import { aggregateCommand } from './aggregate.ts';
import { answerCommand } from './answer.ts';
import { carryOverCommand } from './carry-over.ts';
import { checklistCommand } from './checklist.ts';
import type { Command } from './command.ts';
import { mergeCommand } from './merge.ts';
import { nationCommand } from './nation.ts';
import { newCommand } from './new.ts';
import { packCommand } from './pack.ts';
import { planCommand } from './plan.ts';
import { reportCommand } from './report.ts';
import { ruleCommand } from './rule.ts';
import { sampleCommand } from './sample.ts';
import { scoreCommand } from './score.ts';
import { sheetCommand } from './sheet.ts';
import { unpackCommand } from './unpack.ts';
import { verifyCommand } from './verify.ts';
import { yearsCommand } from './years.ts';

/** Every command by its name on the line. */
export const commands: Readonly<Record<string, Command>> = {
	checklist: checklistCommand,
	new: newCommand,
	answer: answerCommand,
	sheet: sheetCommand,
	score: scoreCommand,
	'carry-over': carryOverCommand,
	plan: planCommand,
	years: yearsCommand,
	rule: ruleCommand,
	report: reportCommand,
	verify: verifyCommand,
	merge: mergeCommand,
	pack: packCommand,
	unpack: unpackCommand,
	sample: sampleCommand,
	nation: nationCommand,
	aggregate: aggregateCommand
};
