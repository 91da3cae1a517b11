import type { Sheet } from '../spreadsheet/workbook.ts';

/** The part of a sheet that a checklist is made of. */
export type Table = Pick<Sheet, 'rows' | 'mergedCells'>;

/** Longest text of a checklist in UTF-16 code units, as `localTextSchema` has it. */
export const longestText = 8000;
