import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { EvidenceFiles, StorageError } from './ports.ts';

/** What comes without files of evidence. */
export const noEvidence: ReadonlyMap<string, Uint8Array> = new Map();

/** Keeps the files of evidence that came with a packet; files that are here already stay as they are. */
export async function keepPacketEvidence(
	{ evidenceFiles }: { readonly evidenceFiles: EvidenceFiles },
	files: ReadonlyMap<string, Uint8Array>,
	{ evidence }: Pick<Assessment, 'evidence'>
): Promise<Result<undefined, StorageError>> {
	const types = new Map(
		evidence.flatMap(({ file }) => (file ? [[file.sha256, file.mediaType] as const] : []))
	);
	for (const [sha256, bytes] of files) {
		const known = await evidenceFiles.read(sha256);
		if (!known.ok) return known;
		if (known.value !== undefined) continue;
		const type = types.get(sha256) ?? 'application/octet-stream';
		const put = await evidenceFiles.put(sha256, new Blob([new Uint8Array(bytes)], { type }));
		if (!put.ok) return put;
	}
	return ok(undefined);
}
