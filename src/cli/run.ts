import { parseArgs } from 'node:util';
import { locales, type Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from './command-context.ts';
import { commands } from './commands/commands.ts';
import { options } from './options.ts';
import { FileAccessError } from './node-files.ts';
import { usageOf } from './usage-of.ts';

/** Everything of a context but the language, which the arguments choose. */
export type CliSurroundings = Omit<CommandContext, 'locale' | 'messages' | 'words'>;

/** Runs one command line and returns the exit code; never throws. */
export async function run(
	args: readonly string[],
	surroundings: CliSurroundings
): Promise<ExitCode> {
	const locale = localeIn(args);
	const messages = cliMessagesFor(locale);
	try {
		const { values, positionals } = parse(args, messages.wrongOption);
		if (values.lang !== undefined && !isLocale(values.lang)) {
			throw new CommandFailure([messages.wrongLanguage(values.lang)]);
		}
		const [name, ...operands] = positionals;
		if (name === undefined) {
			surroundings.print(messages.usage);
			return values.help === true ? exitCodes.fine : exitCodes.wrongUse;
		}
		const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
		if (load === undefined) throw new CommandFailure([messages.unknownCommand(name)]);
		if (values.help === true) {
			surroundings.print(usageOf(name, messages.usage));
			return exitCodes.fine;
		}
		const command = await load();
		return await command(
			{ ...surroundings, locale, messages, words: messagesFor(locale) },
			{ operands, values }
		);
	} catch (error) {
		return explain(error, messages, surroundings.tell);
	}
}

function parse(args: readonly string[], wrongOption: (what: string) => string) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new CommandFailure([wrongOption(/'([^']+)'/.exec(error.message)?.[1] ?? args.join(' '))]);
	}
}

/** The language must be known even when the rest of the line is wrong. */
function localeIn(args: readonly string[]): Locale {
	const wanted = args.find((_, i) => args[i - 1] === '--lang') ?? '';
	const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? '';
	return [wanted, joined].find(isLocale) ?? 'ja';
}

const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

function explain(
	error: unknown,
	messages: CommandContext['messages'],
	tell: (line: string) => void
): ExitCode {
	if (error instanceof CommandFailure) {
		for (const line of error.lines) tell(line);
		return error.exitCode;
	}
	if (error instanceof FileAccessError) {
		tell(messages.fileAccess[error.reason](error.path));
		return exitCodes.wrongUse;
	}
	tell(messages.bug(error instanceof Error ? (error.stack ?? error.message) : String(error)));
	return exitCodes.bug;
}
