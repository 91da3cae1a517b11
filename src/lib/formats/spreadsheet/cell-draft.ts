import { addToRichText, type RichTextDraft } from './rich-text.ts';
import type { XmlEvent } from './xml-events.ts';

/** Where the rows of a sheet stand in its part. */
export const rowPath = 'worksheet/sheetData/row';
/** Where its cells do. */
export const cellPath = `${rowPath}/c`;

/** A cell as it is being read. */
export type CellDraft = {
	readonly column: number;
	readonly type: string;
	readonly style: number;
	value: string;
	readonly inline: RichTextDraft;
	isFormula: boolean;
};

const valuePath = `${cellPath}/v`;
const inlinePath = `${cellPath}/is/`;

/** Takes what is met within a cell. */
export function addToCell(
	cell: CellDraft,
	event: Exclude<XmlEvent, { kind: 'wrong' | 'close' }>
): void {
	const { path } = event;
	if (path.startsWith(inlinePath)) addToRichText(cell.inline, path.slice(inlinePath.length), event);
	else if (event.kind === 'text' && path === valuePath) cell.value += event.text;
}
