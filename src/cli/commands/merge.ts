import {
	finishMerge,
	prepareMerge,
	type PrepareMergeError
} from '#lib/application/prepare-merge.ts';
import { isToDecide } from '#lib/domain/merge/list-untaken.ts';
import {
	preferTheirs,
	takeWithoutConflict,
	undecided,
	type MergeDecisions
} from '#lib/domain/merge/merge-decisions.ts';
import type { MergeItem } from '#lib/domain/merge/merge-item.ts';
import { describePrepareMergeError } from '#lib/i18n/describe-merge.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { allowOnly, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';
import { printMerge } from './print-merge.ts';
import { readMergeSource } from './read-merge-source.ts';
import { writeAssessment } from './write-assessment.ts';

/**
 * `merge mine.json theirs.json|response.zip [--base base.json] [-o out.json] [--accept
 * non-conflicting|theirs|none] [--json]`
 */
export const mergeCommand: Command = async (context, input) => {
	const { basePath, choose } = ownOptionsOf(context, input);
	const [path, theirPath] = operandsOf(context, input);
	const { assessment: mine, checklist, held } = openAssessment(context, path);
	const source = await readMergeSource(context, input, theirPath);
	const base = basePath === undefined ? undefined : openAssessment(context, basePath).assessment;
	const at = context.clock();
	const prepared = prepareMerge(mine, { ...source, base }, at);
	if (!prepared.ok) throw refusalOf(context, prepared.error);
	const { notices, plan } = prepared.value;
	const outcome = finishMerge(mine, prepared.value, choose(plan.items), { at });
	const { assessment, untaken } = outcome;
	const form = input.values.json === true ? 'json' : 'words';
	printMerge(context, form, { notices, plan, outcome, checklist });
	const output = optionalText(input, 'output');
	if (output !== undefined) {
		writeAssessment(context, output, { assessment, checklistCopy: checklist, held });
		context.tell(context.messages.written(output));
	}
	if (mine.sample === true) context.tell(context.messages.sampleNotice);
	return untaken.some(isToDecide) ? exitCodes.findings : exitCodes.fine;
};

/** What can be mended in the assessment itself is a finding; a file that does not fit is wrong use. */
function refusalOf({ locale }: CommandContext, error: PrepareMergeError): CommandFailure {
	const exitCode = error.kind === 'not-changeable' ? exitCodes.findings : exitCodes.wrongUse;
	return new CommandFailure([describePrepareMergeError(error, locale)], exitCode);
}

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

/** Decides over the items of a merge. */
type ChooseTheirs = (items: readonly MergeItem[]) => MergeDecisions;

/** What `--accept` can be: which of theirs is taken. */
const choices: Readonly<Record<string, ChooseTheirs>> = {
	'non-conflicting': takeWithoutConflict,
	theirs: preferTheirs,
	none: () => undecided
};

/** The options that only this command has. */
function ownOptionsOf(context: CommandContext, input: CommandInput) {
	const { base, accept = 'non-conflicting', ...others } = input.values;
	allowOnly(context, { ...input, values: others }, [
		'output',
		'json',
		'identity',
		'passphrase-file',
		'allowed-signers'
	]);
	const choose = Object.hasOwn(choices, accept) ? choices[accept] : undefined;
	if (choose !== undefined) return { basePath: base, choose };
	const { lines } = context.words.merging;
	throw new CommandFailure([lines.wrongAccept(accept, Object.keys(choices).join(', '))]);
}
