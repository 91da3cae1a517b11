import type { RowReading } from '#lib/formats/checklist-table/read-table-rows.ts';

/** Whether somebody should look at a row: all that is no control, or lacks what has to be true. */
export const isWorthALook = (kind: RowReading['kind'] | undefined): boolean =>
	kind !== 'control' && kind !== 'addition' && kind !== 'above' && kind !== 'headings';
