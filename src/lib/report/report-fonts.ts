/** The typefaces of the PDF as TrueType bytes: body, bold, and a fallback for rare characters. */
export type ReportFonts = {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly fallback: Uint8Array;
};

/** Base names of the font files as they are shipped, gzip-compressed. */
export const reportFontNames: Readonly<Record<keyof ReportFonts, string>> = {
	regular: 'biz-udpgothic-regular',
	bold: 'biz-udpgothic-bold',
	fallback: 'noto-sans-jp-fallback'
};
