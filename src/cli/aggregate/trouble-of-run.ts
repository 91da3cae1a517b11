import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { accessReason, FileAccessError } from '../node-files.ts';
import { keptWork } from './work-folder.ts';

/** Says what keeps a run from writing its folder, what is kept and what to do; whatever else went wrong stays what it is. */
export function troubleOfRun(context: CommandContext, out: string, error: unknown): unknown {
	const trouble = accessTrouble(error, out);
	if (trouble === undefined) return error;
	const words = aggregateMessagesFor(context.locale);
	const kept = keptWork(out);
	return new CommandFailure([
		context.messages.fileAccess[trouble.reason](trouble.path),
		...(kept === undefined ? [] : [words.kept(kept)])
	]);
}

function accessTrouble(error: unknown, out: string): FileAccessError | undefined {
	if (error instanceof FileAccessError) return error;
	if (!(error instanceof Error)) return undefined;
	const reason = accessReason(error) ?? engineReason(error.message);
	if (reason === undefined) return undefined;
	return new FileAccessError(pathOf(error) ?? out, reason, error);
}

const pathOf = (error: Error): string | undefined =>
	'path' in error && typeof error.path === 'string' ? error.path : undefined;

/** The engine hands on what the system said, in its own sentence. */
function engineReason(message: string): FileAccessError['reason'] | undefined {
	if (!/^(?:IO|TransactionContext) Error: /.test(message)) return undefined;
	if (/no space left|not enough space|disk quota/i.test(message)) return 'no-space';
	if (/permission denied|access is denied|read-only file system/i.test(message))
		return 'no-permission';
	return message.startsWith('IO Error: ') || isOfFile.test(message) ? 'other' : undefined;
}

/** What fails while work is kept is told within another sentence. */
const isOfFile = /(?:could not|cannot) [a-z ]*file/i;
