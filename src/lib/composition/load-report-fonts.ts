import { reportFontNames, type ReportFonts } from '#lib/report/report-fonts.ts';

/** Brings one font file, still compressed. */
type FetchFont = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

let loaded: Promise<ReportFonts> | undefined;

/**
 * The fonts of the PDF, read once and only when a report is made: from the site's own folder, or
 * from the data blocks at the end of the portable html.
 */
export function loadReportFonts(siteBase: string): Promise<ReportFonts> {
	loaded ??= loadAll(__PORTABLE__ ? fontInPage : fontFromSite(siteBase)).catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function loadAll(fetchFont: FetchFont): Promise<ReportFonts> {
	const load = async (part: keyof ReportFonts) => unpack(await fetchFont(reportFontNames[part]));
	const [regular, bold, fallback] = await Promise.all([
		load('regular'),
		load('bold'),
		load('fallback')
	]);
	return { regular, bold, fallback };
}

const fontFromSite =
	(siteBase: string): FetchFont =>
	async (name) => {
		const response = await fetch(`${siteBase}/fonts/${name}.ttf.gz`);
		if (!response.ok) throw new Error(`font ${name}: ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};

const fontInPage: FetchFont = (name) => {
	const text = document.getElementById(`font-${name}`)?.textContent;
	if (text === undefined) throw new Error(`font ${name} is not in this file`);
	return Promise.resolve(decodeBase64(text));
};

/** A plain loop: several times faster than mapping over characters. */
function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}

/** Unpacks beside the page's own work. Some servers unpack `.gz` files on the way; then nothing is left to do. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
