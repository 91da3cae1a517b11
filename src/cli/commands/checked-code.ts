import { checkDigitOf, isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';

/** The code that an option names, where it can be one. */
export function checkedCode(
	{ messages }: Pick<CommandContext, 'messages'>,
	option: 'code' | 'predecessor',
	code: string
): string {
	if (isMunicipalityCode(code)) return code;
	const right = /^\d{6}$/.test(code) ? checkDigitOf(code.slice(0, 5)) : undefined;
	throw new CommandFailure([messages.wrongCode(option, code, right)]);
}
