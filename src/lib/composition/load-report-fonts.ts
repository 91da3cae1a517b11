import type { ReportFonts } from '#lib/report/report-fonts.ts';
import { bringPackedFonts } from './packed-fonts.ts';
import { unpackFonts } from './unpack-fonts.ts';

let loaded: Promise<ReportFonts> | undefined;

/** The fonts of the PDF for a page that makes it itself, read once and only when they are needed. */
export function loadReportFonts(siteBase: string): Promise<ReportFonts> {
	loaded ??= bringPackedFonts(siteBase)
		.then(unpackFonts)
		.catch((error: unknown) => {
			loaded = undefined;
			throw error;
		});
	return loaded;
}
