import { aSheet, imported, previewed } from './a-table.ts';

/** Rows of a sheet, from the first on. */
export type Rows = readonly (readonly string[])[];

/** Id, section and statement of every control. */
export const controlsOf = (rows: Rows, merges: readonly string[] = []) => {
	const sheet = aSheet(rows, merges);
	imported(sheet);
	return previewed(sheet).rows.map(({ id, section, statement }) => [id, section, statement]);
};
