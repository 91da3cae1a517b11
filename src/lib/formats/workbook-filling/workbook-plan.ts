import { ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	openWorkbook,
	readOptionalPart,
	type OpenedWorkbook
} from '../spreadsheet/open-workbook.ts';
import type { PackageParts } from '../spreadsheet/package-parts.ts';
import { readSharedStrings } from '../spreadsheet/read-shared-strings.ts';
import { liveText } from '../spreadsheet/rich-text.ts';
import type { SpreadsheetError } from '../spreadsheet/spreadsheet-error.ts';
import { xmlEvents } from '../spreadsheet/xml-events.ts';

/** Which part of a workbook is which. */
export type WorkbookPlan = {
	readonly parts: PackageParts;
	/** Parts of sheets by their names, hidden ones too. */
	readonly sheets: ReadonlyMap<string, string>;
	/** Ranges by the names that the workbook gives them. */
	readonly names: ReadonlyMap<string, string>;
	readonly strings: readonly string[];
	readonly styles: string | undefined;
	/** Whether somebody signed it. */
	readonly isSigned: boolean;
	/** Whether it is shared in the old way, with a log of changes. */
	readonly isShared: boolean;
};

/** Opens a workbook that the reader took already. */
export function openWorkbookPlan(bytes: Uint8Array): Result<WorkbookPlan, SpreadsheetError> {
	const opened = openWorkbook(bytes);
	if (!opened.ok) return opened;
	const { parts, named, root, xml } = opened.value;
	const strings = readOptionalPart(opened.value, 'sharedStrings', readSharedStrings);
	if (!strings.ok) return strings;
	const has = (type: string) => named.some((one) => one.type === type);
	return ok({
		parts,
		sheets: sheetsOf(opened.value),
		names: namesOf(xml),
		strings: strings.value.map((rich) => liveText(rich, false).text),
		styles: named.find(({ type }) => type === 'styles')?.target,
		isSigned: root.some(({ type }) => type === 'origin'),
		isShared: has('revisionHeaders')
	});
}

const sheetsOf = ({ sheets, named }: OpenedWorkbook): ReadonlyMap<string, string> =>
	new Map(
		sheets.flatMap(({ name, relationship }) => {
			const found = named.find(({ id }) => id === relationship);
			return found?.type === 'worksheet' ? [[name, found.target] as const] : [];
		})
	);

function namesOf(xml: string): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	let name = '';
	for (const event of xmlEvents(xml)) {
		if (event.kind === 'wrong' || event.path !== 'workbook/definedNames/definedName') continue;
		if (event.kind === 'open') name = (event.attributes.get('name') ?? '').toLowerCase();
		if (event.kind === 'text') names.set(name, `${names.get(name) ?? ''}${event.text}`);
	}
	return names;
}
