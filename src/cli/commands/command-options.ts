import { CommandFailure, type CommandContext } from '../command-context.ts';
import type { CommandInput, CommandValues } from './command.ts';

type TextOption = Exclude<keyof CommandValues, 'json' | 'pairs' | 'without-data'>;

/** The text of an option, or undefined where it was not given. */
export function optionalText({ values }: CommandInput, name: TextOption): string | undefined {
	const value = values[name];
	return typeof value === 'string' ? value : undefined;
}

/** The text of an option that the command cannot do without. */
export function neededText(context: CommandContext, input: CommandInput, name: TextOption): string {
	const text = optionalText(input, name);
	if (text === undefined || text === '') {
		throw new CommandFailure([context.messages.missingOption(name)]);
	}
	return text;
}

/** The one file a command works on. */
export function onlyOperand(context: CommandContext, { operands }: CommandInput, what: string) {
	const [first, second] = operands;
	if (first === undefined) throw new CommandFailure([context.messages.missingOperand(what)]);
	if (second !== undefined) throw new CommandFailure([context.messages.surplusOperand(second)]);
	return first;
}

/** Refuses options that this command would silently ignore. */
export function allowOnly(
	context: CommandContext,
	{ values }: CommandInput,
	names: readonly (keyof CommandValues)[]
): void {
	const surplus = Object.keys(values).find(
		(name) => name !== 'lang' && !names.some((known) => known === name)
	);
	if (surplus !== undefined) throw new CommandFailure([context.messages.optionNotHere(surplus)]);
}
