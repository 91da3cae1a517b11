import type { CommandContext, ExitCode } from '../command-context.ts';

/** The options as they stand on the line; a command takes what it knows. */
export type CommandValues = {
	readonly lang?: string;
	readonly json?: boolean;
	readonly pairs?: boolean;
	readonly output?: string;
	readonly checklist?: string;
	readonly code?: string;
	readonly name?: string;
	readonly title?: string;
	readonly 'fiscal-year'?: string;
	readonly 'as-of'?: string;
	readonly csv?: string;
	readonly sheet?: string;
	readonly format?: string;
	readonly to?: string;
	readonly lens?: string;
	readonly for?: string;
	readonly ask?: string;
	readonly mark?: string;
	readonly since?: string;
	readonly 'without-data'?: boolean;
	readonly extract?: string;
	readonly base?: string;
	readonly accept?: string;
	readonly kind?: string;
	readonly evidence?: string;
	readonly 'sign-with'?: string;
	readonly 'encrypt-to'?: string;
	readonly 'passphrase-file'?: string;
	readonly deadline?: string;
	readonly message?: string;
	readonly noted?: string;
	readonly identity?: string;
	readonly 'allowed-signers'?: string;
};

export type CommandInput = {
	readonly operands: readonly string[];
	readonly values: Partial<Record<keyof CommandValues, string | boolean | undefined>>;
};

/** A command: does its work, prints, and says how it ended. */
export type Command = (
	context: CommandContext,
	input: CommandInput
) => ExitCode | Promise<ExitCode>;
