import { reportFontNames, type ReportFonts } from '#lib/report/report-fonts.ts';

/** A font file as it lies in the site's folder, or its base64 as it stands in the portable html. */
export type PackedFont = Uint8Array<ArrayBuffer> | string;

/** The fonts of the PDF as they are shipped, compressed. */
export type PackedFonts = Readonly<Record<keyof ReportFonts, PackedFont>>;

/** Brings the fonts: from the site's own folder, or from the data blocks at the end of the portable html. */
export async function bringPackedFonts(siteBase: string): Promise<PackedFonts> {
	const bring = __PORTABLE__ ? fontInPage : fontFromSite(siteBase);
	const [regular, bold, fallback] = await Promise.all([
		bring(reportFontNames.regular),
		bring(reportFontNames.bold),
		bring(reportFontNames.fallback)
	]);
	return { regular, bold, fallback };
}

const fontFromSite =
	(siteBase: string) =>
	async (name: string): Promise<PackedFont> => {
		const response = await fetch(`${siteBase}/fonts/${name}.ttf.gz`);
		if (!response.ok) throw new Error(`font ${name}: ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};

const fontInPage = (name: string): Promise<PackedFont> => {
	const text = document.getElementById(`font-${name}`)?.textContent;
	if (text === undefined) throw new Error(`font ${name} is not in this file`);
	return Promise.resolve(text);
};
