import type { ChecklistColumn } from './checklist-column.ts';

/** What a heading names, and how well: the higher, the better. */
export type NamedColumn = { readonly column: ChecklistColumn; readonly fit: number };

/** From this fit on a heading is one of the words itself. */
export const exactFit = 100;
