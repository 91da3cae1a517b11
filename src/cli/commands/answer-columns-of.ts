import type { AnsweredTableChoice } from '#lib/application/answered-tables.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { parseCellReference } from '#lib/formats/spreadsheet/cell-reference.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';

/** The columns of answers and notes that the line names; `none` for no notes. */
export function answerColumnsOf(
	context: CommandContext,
	input: CommandInput
): Pick<AnsweredTableChoice, 'answerColumn' | 'noteColumn'> {
	const answerColumn = columnOf(context, input, 'answer-column');
	const note = optionalText(input, 'note-column');
	const noteColumn = note === 'none' ? note : columnOf(context, input, 'note-column');
	return {
		...(answerColumn !== undefined && { answerColumn }),
		...(noteColumn !== undefined && { noteColumn })
	};
}

function columnOf(
	{ words }: CommandContext,
	input: CommandInput,
	name: 'answer-column' | 'note-column'
): number | undefined {
	const letters = optionalText(input, name);
	if (letters === undefined) return undefined;
	const place = parseCellReference(`${letters.toUpperCase()}1`);
	if (place === undefined) throw new CommandFailure([words.filling.wrongColumn(name, letters)]);
	return place.column;
}

/** The id of the component that the line names; undefined where it names none. */
export function componentOf(
	{ words }: CommandContext,
	input: CommandInput,
	{ components }: Assessment
): string | undefined {
	const id = optionalText(input, 'component');
	if (id === undefined || id === organisation || components.some((one) => one.id === id)) return id;
	throw new CommandFailure([words.filling.wrongComponent(id)]);
}
