import type { UnfitFields } from '#lib/formats/assessment/unfit-field.ts';
import { describeUnfitField, unfitMessagesFor } from '#lib/i18n/describe-unfit-field.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';

/** The end of a command that wrote nothing to a path, with the fields that no reader would take. */
export const notWritten = (
	{ locale }: Pick<CommandContext, 'locale'>,
	path: string,
	{ fields }: Pick<UnfitFields, 'fields'>
): CommandFailure =>
	new CommandFailure(
		[
			unfitMessagesFor(locale).notWritten(path),
			...fields.map((field) => `  ${describeUnfitField(field, locale)}`)
		],
		exitCodes.findings
	);
