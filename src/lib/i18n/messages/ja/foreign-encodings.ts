import type { ForeignEncoding } from '#lib/formats/answers-csv/foreign-encoding.ts';

const saveAnew = (origin: string): string =>
	`Excelの［データ］→［テキストまたはCSVから］で、元のファイルに「${origin}」を選んで開き、［名前を付けて保存］で「CSV UTF-8（コンマ区切り）」を選んでください。`;

/** Encodings of CSV files that are recognised and not read, and what to do. */
export const foreignEncodings: Readonly<
	Record<ForeignEncoding | 'unknown-encoding', () => string>
> = {
	'utf-16': () =>
		'文字コードがUTF-16（ExcelのUnicodeテキスト）のため、読めません。Excelで開き、［名前を付けて保存］で「CSV UTF-8（コンマ区切り）」を選んでください。',
	'iso-2022-jp': () =>
		`文字コードがISO-2022-JP（JIS）のため、読めません。${saveAnew('日本語（JIS）')}`,
	'euc-jp': () => `文字コードがEUC-JPのため、読めません。${saveAnew('日本語（EUC）')}`,
	'unknown-encoding': () =>
		'文字コードを見分けられないか、途中が壊れています。読めるのはUTF-8とShift_JISです。作ったソフトで開き、「CSV UTF-8」で保存し直してください。'
};
