import { csvText } from '../answers-csv/csv-text.ts';

/** Files that are left out with the reason in words: the columns of the command's `left-out.csv`. */
export const encodeLeftOutCsv = (
	files: readonly { readonly file: string; readonly why: string }[]
): string =>
	csvText(
		['file', 'why'],
		files.map(({ file, why }) => [file, why])
	);
