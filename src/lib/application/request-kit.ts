import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { zipParts, type FileToZip } from '#lib/formats/zip/zip-folder.ts';
import { safeForFiles, stampOf } from './backup-file.ts';
import { forNotepad } from './for-notepad.ts';

/** What the portable edition is called wherever it lies. */
export const portablePageName = 'machi-tenken.html';

/** What the city expects of those it asks. The request itself does not carry it: people tell it to people. */
export type KitTerms = {
	readonly blanks: (typeof blankTerms)[number];
	readonly notApplicable: (typeof notApplicableTerms)[number];
	readonly proof: (typeof proofTerms)[number];
};

/** May questions stay without an answer? */
export const blankTerms = ['none', 'allowed'] as const;
/** Is "not applicable" accepted? */
export const notApplicableTerms = ['with-reason', 'ask-first'] as const;
/** Is evidence to come along? */
export const proofTerms = ['where-there-is', 'needed', 'not-needed'] as const;

/** What is expected unless the city says otherwise. */
export const usualKitTerms: KitTerms = {
	blanks: 'none',
	notApplicable: 'with-reason',
	proof: 'where-there-is'
};

/** A page of the kit to read: its name and what it says. */
type KitPage = { readonly name: string; readonly text: string };

/** What a kit is made of. */
type KitParts<Place> = {
	readonly portable: Uint8Array;
	readonly packet: { readonly name: string; readonly file: FileToZip<Place> };
	readonly pages: readonly KitPage[];
};

/** The files of a kit: the program, the questions, and what to read first. */
export const kitFiles = <Place>({
	portable,
	packet,
	pages
}: KitParts<Place>): ReadonlyMap<string, FileToZip<Place>> =>
	new Map<string, FileToZip<Place>>([
		[portablePageName, portable],
		[packet.name, packet.file],
		...pages.map(({ name, text }): [string, Uint8Array] => [name, forNotepad(text)])
	]);

/** The kit as the parts of one ZIP with a folder of its name; the packet is packed already. */
export const zipKit = <Place>(
	name: string,
	parts: KitParts<Place>
): readonly (Uint8Array | Place)[] =>
	zipParts(name, kitFiles(parts), (path) => path === parts.packet.name);

/** `<自治体名>_<年度>_回答依頼一式_<相手>_<yyyymmdd-hhmm>`, the time in Japan; a ZIP has its ending behind it. */
export function kitName(
	{ municipality, period, sample }: Pick<Assessment, 'municipality' | 'period' | 'sample'>,
	party: string,
	at: string
): string {
	return [
		safeForFiles(municipality.name),
		String(period.fiscalYear),
		'回答依頼一式',
		safeForFiles(party),
		...(sample === true ? ['見本'] : []),
		stampOf(at)
	].join('_');
}

/** Whether bytes are the whole portable edition: a page with our fonts at its end, not somebody's error page. */
export function isPortablePage(bytes: Uint8Array): boolean {
	const text = new TextDecoder();
	const head = text.decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
	if (!head.startsWith('<!doctype html')) return false;
	return hasMark(bytes);
}

const lastFontMark = new TextEncoder().encode('id="font-noto-sans-jp-fallback"');

/** Looked for from the end, where it stands. */
function hasMark(bytes: Uint8Array): boolean {
	for (let at = bytes.length - lastFontMark.length; at >= 0; at--) {
		if (lastFontMark.every((byte, place) => bytes[at + place] === byte)) return true;
	}
	return false;
}
