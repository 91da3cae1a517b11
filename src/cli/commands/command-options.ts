import { CommandFailure, type CommandContext } from '../command-context.ts';
import type { ListOption, OptionValues, TextOption } from '../options.ts';
import type { CommandInput } from './command.ts';

/** The text of an option, or undefined where it was not given. */
export const optionalText = ({ values }: CommandInput, name: TextOption): string | undefined =>
	values[name];

/** The text of an option that the command cannot do without. */
export function neededText(context: CommandContext, input: CommandInput, name: TextOption): string {
	const text = optionalText(input, name);
	if (text === undefined || text === '') {
		throw new CommandFailure([context.messages.missingOption(name)]);
	}
	return text;
}

/** The same of an option that may be given several times elsewhere, and here once. */
export function neededOne(
	context: CommandContext,
	{ values }: CommandInput,
	name: ListOption
): string {
	const [first, second] = values[name] ?? [];
	if (first === undefined || first === '') {
		throw new CommandFailure([context.messages.missingOption(name)]);
	}
	if (second !== undefined) throw new CommandFailure([context.messages.surplusOperand(second)]);
	return first;
}

/** The one file a command works on. */
export function onlyOperand(context: CommandContext, { operands }: CommandInput, what: string) {
	const [first, second] = operands;
	if (first === undefined) throw new CommandFailure([context.messages.missingOperand(what)]);
	if (second !== undefined) throw new CommandFailure([context.messages.surplusOperand(second)]);
	return first;
}

/** A command lists its own options: others, which it would silently ignore, are refused. */
export function allowOnly(
	context: CommandContext,
	{ values }: CommandInput,
	names: readonly (keyof OptionValues)[]
): void {
	const surplus = Object.keys(values).find(
		(name) => name !== 'lang' && !names.some((known) => known === name)
	);
	if (surplus !== undefined) throw new CommandFailure([context.messages.optionNotHere(surplus)]);
}
