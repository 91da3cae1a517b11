import { keepYoungSmall } from '../aggregate/small-heap.ts';
import type { Command } from './command.ts';

/** Every command by its name on the line, loaded when it is asked for: none waits for what the others need. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
	checklist: async () => (await import('./checklist.ts')).checklistCommand,
	new: async () => (await import('./new.ts')).newCommand,
	answer: async () => (await import('./answer.ts')).answerCommand,
	sheet: async () => (await import('./sheet.ts')).sheetCommand,
	score: async () => (await import('./score.ts')).scoreCommand,
	'carry-over': async () => (await import('./carry-over.ts')).carryOverCommand,
	plan: async () => (await import('./plan.ts')).planCommand,
	years: async () => (await import('./years.ts')).yearsCommand,
	calendar: async () => (await import('./calendar.ts')).calendarCommand,
	rule: async () => (await import('./rule.ts')).ruleCommand,
	report: async () => (await import('./report.ts')).reportCommand,
	verify: async () => (await import('./verify.ts')).verifyCommand,
	merge: async () => (await import('./merge.ts')).mergeCommand,
	pack: async () => (await import('./pack.ts')).packCommand,
	unpack: async () => (await import('./unpack.ts')).unpackCommand,
	sample: async () => (await import('./sample.ts')).sampleCommand,
	nation: async () => (await import('./nation.ts')).nationCommand,
	aggregate: async () => {
		keepYoungSmall();
		return (await import('./aggregate.ts')).aggregateCommand;
	}
};
