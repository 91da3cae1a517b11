import type { CommandContext } from '../command-context.ts';
import { checkedCode } from './checked-code.ts';
import type { CommandInput } from './command.ts';

/** Codes of municipalities that the city came from, as `--predecessor` says. */
export const checkedPredecessors = (
	context: CommandContext,
	{ values }: CommandInput
): readonly string[] =>
	(values.predecessor ?? []).map((code) => checkedCode(context, 'predecessor', code));
