import type { Allowed, AllowedAt } from './allowed-words.ts';
import { longestCellText } from './cell-xml.ts';
import { isIn } from './is-in.ts';
import type { PlacedText } from './patch-sheet.ts';
import type { SheetScan } from './scan-sheet.ts';

/** Why a cell is left as it is. */
export type Refusal =
	/** It is calculated; a formula is never overwritten. */
	| 'formula'
	/** It is covered by a merged cell that begins elsewhere. */
	| 'inside-merge'
	/** The sheet allows other words here. */
	| 'not-allowed'
	| 'too-long'
	/** The sheet has no table of cells. */
	| 'no-table';

/** Why a text is not written into a cell; undefined where it may be. */
export function findRefusal(
	scan: SheetScan,
	allowedAt: AllowedAt,
	text: PlacedText
): Refusal | undefined {
	if (scan.table === undefined) return 'no-table';
	if (isCalculated(scan, text)) return 'formula';
	const merge = scan.merges(text.row).find((range) => isIn(text, range));
	if (merge !== undefined && (merge.top !== text.row || merge.left !== text.column)) {
		return 'inside-merge';
	}
	if (text.text.length > longestCellText) return 'too-long';
	return refusalBy(allowedAt(text), text.text);
}

function isCalculated({ byNumber, arrays }: SheetScan, place: PlacedText): boolean {
	if (arrays(place.row).some((range) => isIn(place, range))) return true;
	const cells = byNumber.get(place.row)?.cells ?? [];
	return cells.some(({ column, hasFormula }) => hasFormula && column === place.column);
}

function refusalBy(allowed: Allowed, text: string): Refusal | undefined {
	switch (allowed.kind) {
		case 'words':
			return allowed.words.includes(text) ? undefined : 'not-allowed';
		case 'no-text':
			return 'not-allowed';
		case 'length':
			return text.length > allowed.longest ? 'too-long' : undefined;
		case 'anything':
		case 'unknown':
			return undefined;
	}
}
