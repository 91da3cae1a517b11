import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { portfolioCityOf, type PortfolioCity } from '#lib/domain/comparison/portfolio-city.ts';
import { decodeCampaign } from '#lib/formats/campaign/decode-campaign.ts';
import type { PickedFile } from './file-ports.ts';
import { foreignKind } from './foreign-kind.ts';
import { kindOfFile, type ReadFile } from './kind-of-file.ts';
import type { LeftOutReason } from './left-out.ts';
import { otherFile } from './other-file.ts';
import { readCityPacket, readCityResult, type ResultReading } from './read-city-result.ts';
import {
	isGone,
	largeFileOf,
	notReadable,
	readPickedFile,
	type LargeFile,
	type ReadPickedError
} from './read-picked-file.ts';

/** A file that was picked or dropped, and where it lay: its path within the folder, where there is one. */
export type PortfolioFile = {
	readonly path: string;
	readonly file: PickedFile & { readonly lastModified?: number };
	/** Takes hold of it as it is now, where the browser can: it may have been changed since it was found. */
	readonly again?: () => Promise<PortfolioFile>;
};

/** A file that is not among those that are compared. */
export type LeftOutFile = { readonly source: string; readonly why: LeftOutReason };

/** What came of a file. */
export type PortfolioReading =
	| { readonly kind: 'city'; readonly city: PortfolioCity }
	| { readonly kind: 'campaign'; readonly campaign: Campaign }
	| { readonly kind: 'table'; readonly read: ReadFile }
	| { readonly kind: 'left'; readonly why: LeftOutReason };

/**
 * Reads a file for a portfolio; one that was changed since it was found is read as it is now, once. Rejects where the
 * pace gives up.
 */
export async function readPortfolioFile(
	reading: ResultReading,
	given: PortfolioFile
): Promise<PortfolioReading> {
	const read = await readOnce(reading, given);
	if (!isEither(read) || given.again === undefined) return read;
	const now = await given.again();
	if (isSame(given, now)) return { kind: 'left', why: { kind: 'no-permission' } };
	const anew = await readOnce(reading, now);
	return isEither(anew) ? { kind: 'left', why: { kind: 'changed-while-read' } } : anew;
}

/** Whether the browser said that a file changed or may not be read, and not which of the two. */
const isEither = (read: PortfolioReading): boolean =>
	read.kind === 'left' && read.why.kind === 'changed-or-forbidden';

const isSame = ({ file: before }: PortfolioFile, { file: now }: PortfolioFile): boolean =>
	before.size === now.size && before.lastModified === now.lastModified;

async function readOnce(
	reading: ResultReading,
	{ path, file }: PortfolioFile
): Promise<PortfolioReading> {
	const foreign = await seenAsForeign(file);
	if (foreign !== undefined) return { kind: 'left', why: otherFile(file.name, foreign) };
	const large = await largeFileOf(file);
	if (!large.ok) return { kind: 'left', why: troubleOf(large.error) };
	if (large.value !== undefined) return readLarge(reading, large.value, path);
	const bytes = await readPickedFile(file);
	if (!bytes.ok) return { kind: 'left', why: troubleOf(bytes.error) };
	const read = { name: file.name, bytes: bytes.value };
	const kind = kindOfFile(read);
	if (kind === 'table') return { kind, read };
	if (kind === 'campaign') return campaignIn(read);
	const result = await readCityResult(reading, read);
	return result.ok
		? { kind: 'city', city: portfolioCityOf(result.value, path) }
		: { kind: 'left', why: result.error };
}

/** A packet that is too large to be held is read where it lies; a medium may be pulled out meanwhile. */
async function readLarge(
	reading: ResultReading,
	large: LargeFile,
	path: string
): Promise<PortfolioReading> {
	try {
		const result = await readCityPacket(reading, large);
		return result.ok
			? { kind: 'city', city: portfolioCityOf(result.value.result, path) }
			: { kind: 'left', why: result.error };
	} catch (error) {
		if (!isGone(error)) throw error;
		return { kind: 'left', why: troubleOf(notReadable(large.name, error)) };
	}
}

const troubleOf = (error: ReadPickedError): LeftOutReason =>
	error.kind === 'file-not-readable' ? error.why : error;

function campaignIn({ bytes }: ReadFile): PortfolioReading {
	const campaign = decodeCampaign(bytes);
	return campaign.ok
		? { kind: 'campaign', campaign: campaign.value }
		: { kind: 'left', why: { kind: 'wrong-campaign', error: campaign.error } };
}

/** Bytes at the beginning that tell of a large file whether it is worth being read whole. */
const tellingBytes = 4096;
/** A file that is read whole without a look at its beginning. */
const smallFile = 256 * 1024;

/** What is known by its beginning, so that a folder full of such files is passed over quickly. */
async function seenAsForeign(file: PickedFile) {
	if (file.size <= smallFile || file.slice === undefined) return undefined;
	try {
		const beginning = new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer());
		return foreignKind(file.name, beginning);
	} catch {
		// Reading it whole tells why.
		return undefined;
	}
}
