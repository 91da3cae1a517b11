import type { foreignEncodings as ja } from '../ja/foreign-encodings.ts';

const saveAnew = (origin: string): string =>
	`In Excel, open it with Data → From Text/CSV, choose “${origin}” as the file origin, and save it as “CSV UTF-8 (Comma delimited)”.`;

/** Encodings of CSV files that are recognised and not read, and what to do. */
export const foreignEncodings: typeof ja = {
	'utf-16': () =>
		'The text is UTF-16 (Excel’s Unicode text), which is not read. Open it in Excel and save it as “CSV UTF-8 (Comma delimited)”.',
	'iso-2022-jp': () =>
		`The text is ISO-2022-JP (JIS), which is not read. ${saveAnew('Japanese (JIS)')}`,
	'euc-jp': () => `The text is EUC-JP, which is not read. ${saveAnew('Japanese (EUC)')}`,
	'unknown-encoding': () =>
		'The encoding cannot be recognised, or the text is damaged. UTF-8 and Shift_JIS are read. Open it in the program that made it and save it as “CSV UTF-8”.'
};
