import {
	checklistColumns,
	type ChecklistColumn
} from '#lib/formats/checklist-table/checklist-column.ts';
import { identityOfImport, type ImportIdentity } from '#lib/application/import-target.ts';
import type { MappingChange } from '#lib/application/read-check-sheets.ts';
import { parseCellReference } from '#lib/formats/spreadsheet/cell-reference.ts';
import type { PartChoice } from '#lib/formats/spreadsheet/visible-part.ts';
import type { Layer } from '#lib/domain/checklist/checklist.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';

/** What the line says of the columns and the row of headings. */
export function mappingChangeOf(context: CommandContext, input: CommandInput): MappingChange {
	const headerRow = optionalText(input, 'header-row');
	if (headerRow !== undefined && !/^\d{1,7}$/.test(headerRow)) {
		throw new CommandFailure([context.messages.wrongHeaderRow(headerRow)]);
	}
	const map = optionalText(input, 'map');
	return {
		...(headerRow !== undefined && { headerRow: Number(headerRow) }),
		...(map !== undefined && { columns: columnsOf(context, map) })
	};
}

/** `statement=D,id=B`; a stroke for a column that is not to be read. */
function columnsOf(context: CommandContext, map: string): NonNullable<MappingChange['columns']> {
	const columns: Partial<Record<ChecklistColumn, number | null>> = {};
	for (const part of map.split(',')) {
		const [name = '', letters = '', ...more] = part.split('=').map((side) => side.trim());
		const column = checklistColumns.find((known) => known === name);
		const place = letters === '-' ? null : parseCellReference(`${letters.toUpperCase()}1`)?.column;
		if (column === undefined || place === undefined || more.length > 0) {
			throw new CommandFailure([context.messages.wrongMap(part, checklistColumns.join(', '))]);
		}
		columns[column] = place;
	}
	return columns;
}

/** Whether what is hidden or struck through is taken. */
export const partChoiceOf = ({ values }: CommandInput): PartChoice => ({
	hiddenRows: values['take-hidden'] === true,
	hiddenColumns: values['take-hidden'] === true,
	struck: values['take-struck'] === true
});

/** How the checklist is answered; once for the whole city where the line says nothing. */
export function answeredPerOf(context: CommandContext, input: CommandInput): Layer['answeredPer'] {
	const text = optionalText(input, 'answered-per') ?? 'organisation';
	if (text === 'organisation' || text === 'component') return text;
	throw new CommandFailure([context.messages.wrongAnsweredPer(text)]);
}

/** The name, edition, revision and day of an import, as the line gives them. */
export function identityOf(
	context: CommandContext,
	input: CommandInput,
	edition: string
): ImportIdentity {
	const target = {
		guideline: optionalText(input, 'guideline') ?? '',
		edition: optionalText(input, 'edition') ?? edition
	};
	const identity = identityOfImport(target, context, []);
	const revision = optionalText(input, 'revision') ?? String(identity.revision);
	if (/^[1-9]\d{0,5}$/.test(revision)) return { ...identity, revision: Number(revision) };
	throw new CommandFailure([context.messages.wrongRevision(revision)]);
}
