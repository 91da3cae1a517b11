import { kindOfFile } from '#lib/application/kind-of-file.ts';
import { isToDecide } from '#lib/domain/merge/list-untaken.ts';
import { preferTheirs, takeWithoutConflict } from '#lib/domain/merge/merge-decisions.ts';
import { mergingMessagesFor } from '#lib/i18n/describe-merge.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { mergeVersions, type ChooseTheirs } from './merge-files.ts';
import { mergeResponse } from './merge-response.ts';
import { openAssessment } from './open-assessment.ts';
import { printMerge } from './print-merge.ts';
import { writeAssessment } from './write-assessment.ts';

/**
 * `merge mine.json theirs.json|response.zip [--base base.json] [-o out.json] [--accept
 * non-conflicting|theirs|none] [--json]`
 */
export const mergeCommand: Command = async (context, input) => {
	const { basePath, choose } = ownOptionsOf(context, input);
	const [path, theirPath] = operandsOf(context, input);
	const { assessment: mine, checklist, held } = openAssessment(context, path);
	const base = basePath === undefined ? undefined : openAssessment(context, basePath).assessment;
	const bytes = context.files.read(theirPath);
	const kind = kindOfFile({ name: theirPath, bytes });
	const merged =
		kind === 'packet' || kind === 'locked'
			? await mergeResponse(context, input, { mine, path: theirPath, bytes }, choose)
			: mergeVersions(
					context,
					{ base, mine, theirs: openAssessment(context, theirPath).assessment },
					choose
				);
	const { assessment, untaken } = merged.outcome;
	printMerge(context, input.values.json === true ? 'json' : 'words', { ...merged, checklist });
	const output = optionalText(input, 'output');
	if (output !== undefined) {
		writeAssessment(context, output, { assessment, checklistCopy: checklist, held });
		context.tell(context.messages.written(output));
	}
	if (mine.sample === true) context.tell(context.messages.sampleNotice);
	return untaken.some(isToDecide) ? exitCodes.findings : exitCodes.fine;
};

function operandsOf(
	context: CommandContext,
	{ operands: [mine, theirs, surplus] }: CommandInput
): readonly [string, string] {
	const { messages } = context;
	if (mine === undefined) throw new CommandFailure([messages.missingOperand('<mine.json>')]);
	if (theirs === undefined) throw new CommandFailure([messages.missingOperand('<theirs.json>')]);
	if (surplus !== undefined) throw new CommandFailure([messages.surplusOperand(surplus)]);
	return [mine, theirs];
}

/** What `--accept` can be: which of theirs is taken. */
const choices: Readonly<Record<string, ChooseTheirs>> = {
	'non-conflicting': takeWithoutConflict,
	theirs: preferTheirs,
	none: () => new Map()
};

/** The options that only this command has. */
function ownOptionsOf(context: CommandContext, input: CommandInput) {
	const values: Readonly<Partial<Record<string, string | boolean>>> = input.values;
	const { base, accept = 'non-conflicting', ...others } = values;
	allowOnly(context, { ...input, values: others }, [
		'output',
		'json',
		'identity',
		'passphrase-file',
		'allowed-signers'
	]);
	const given = String(accept);
	const choose = Object.hasOwn(choices, given) ? choices[given] : undefined;
	if (choose !== undefined)
		return { basePath: typeof base === 'string' ? base : undefined, choose };
	const { lines } = mergingMessagesFor(context.locale);
	throw new CommandFailure([lines.wrongAccept(given, Object.keys(choices).join(', '))]);
}
