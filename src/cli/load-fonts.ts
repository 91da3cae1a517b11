import { gunzipSync } from 'fflate';
import { reportFontNames, type ReportFonts } from '#lib/report/report-fonts.ts';
import type { CommandFiles } from './command-context.ts';

let loaded: ReportFonts | undefined;

/** The report fonts that lie beside the command line's program, unpacked once. */
export function loadFonts(files: CommandFiles): Promise<ReportFonts> {
	const load = (part: keyof ReportFonts) =>
		gunzipSync(files.readFont(`${reportFontNames[part]}.ttf.gz`));
	loaded ??= {
		regular: load('regular'),
		bold: load('bold'),
		fallback: load('fallback')
	};
	return Promise.resolve(loaded);
}
