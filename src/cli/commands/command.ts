import type { CommandContext, ExitCode } from '../command-context.ts';
import type { OptionValues } from '../options.ts';

/** What stands on the line after the command's name. */
export type CommandInput = {
	readonly operands: readonly string[];
	readonly values: OptionValues;
};

/** A command: does its work, prints, and says how it ended. */
export type Command = (
	context: CommandContext,
	input: CommandInput
) => ExitCode | Promise<ExitCode>;
