import type { Evidence } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AppPorts, Watch } from './app-ports.ts';
import type { StorageError } from './ports.ts';

/** Largest single file of evidence, in bytes. */
export const largestEvidenceFile = 1024 * 1024 * 1024;

/** Longest file name that is kept; the rest of a longer one is cut before its ending. */
const longestName = 300;

export type AttachError =
	| StorageError
	| { readonly kind: 'evidence-empty'; readonly name: string }
	| { readonly kind: 'evidence-too-large'; readonly name: string; readonly limit: number }
	/** The browser has promised less room than the file needs; `room` in bytes. */
	| {
			readonly kind: 'no-room';
			readonly name: string;
			readonly size: number;
			readonly room: number;
	  }
	| { readonly kind: 'evidence-not-readable'; readonly name: string }
	/** The user stopped it: nothing was kept. */
	| { readonly kind: 'stopped' };

/** A file of evidence as an assessment names it. */
export type AttachedFile = NonNullable<Evidence['file']>;

/** A file the user dropped, pasted or picked. A DOM `File` fits as it is. */
export type EvidenceSource = Blob & { readonly name: string };

type AttachPorts = Pick<AppPorts, 'evidenceFiles' | 'hashFile' | 'storageHealth'>;

/** Keeps the bytes of a file by their digest, once; gives back what the assessment notes of it. */
export async function attachEvidence(
	{ evidenceFiles, hashFile, storageHealth }: AttachPorts,
	source: EvidenceSource,
	watch: Watch
): Promise<Result<AttachedFile, AttachError>> {
	const refusal = await findRefusal(storageHealth, source);
	if (refusal !== undefined) return fail(refusal);
	const hashed = await hashOrFail(hashFile, source, watch);
	if (!hashed.ok) return hashed;
	const sha256 = hashed.value;
	const kept = await evidenceFiles.read(sha256);
	if (!kept.ok) return kept;
	if (kept.value === undefined) {
		const put = await evidenceFiles.put(sha256, source);
		if (!put.ok) return put;
	}
	const { size } = source;
	return ok({ name: shortName(source.name), mediaType: mediaTypeOf(source.type), size, sha256 });
}

async function findRefusal(
	storageHealth: AttachPorts['storageHealth'],
	{ name, size }: EvidenceSource
): Promise<AttachError | undefined> {
	if (size === 0) return { kind: 'evidence-empty', name };
	if (size > largestEvidenceFile)
		return { kind: 'evidence-too-large', name, limit: largestEvidenceFile };
	const estimate = await storageHealth.estimate();
	const room = estimate === undefined ? Infinity : estimate.quota - estimate.usage;
	return size > room ? { kind: 'no-room', name, size, room: Math.max(0, room) } : undefined;
}

async function hashOrFail(
	hashFile: AttachPorts['hashFile'],
	source: EvidenceSource,
	watch: Watch
): Promise<Result<string, AttachError>> {
	try {
		return ok(await hashFile(source, watch));
	} catch (error) {
		if (watch.signal.aborted) return fail({ kind: 'stopped' });
		if (!(error instanceof DOMException)) throw error;
		return fail({ kind: 'evidence-not-readable', name: source.name });
	}
}

/** A name within the limit of the format; its ending stays. */
function shortName(name: string): string {
	if (name === '') return 'evidence';
	if (name.length <= longestName) return name;
	const ending = /\.[^.]{1,20}$/u.exec(name)?.[0] ?? '';
	return name.slice(0, longestName - ending.length) + ending;
}

/** What the browser says it is, when it looks like a media type. Never trusted for showing. */
const mediaTypeOf = (type: string): string =>
	/^[\w.+-]{1,100}\/[\w.+-]{1,99}$/.test(type) ? type : 'application/octet-stream';
