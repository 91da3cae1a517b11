import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { BroughtEvidence } from './bring-evidence.ts';
import type { EvidenceFiles, StorageError } from './ports.ts';

/** What comes without files of evidence. */
export const noEvidence: BroughtEvidence = new Map();

/**
 * Keeps the files of evidence that came with a packet, one after the other; files that are here already stay as
 * they are.
 */
export async function keepPacketEvidence(
	{ evidenceFiles }: { readonly evidenceFiles: EvidenceFiles },
	files: BroughtEvidence,
	{ evidence }: Pick<Assessment, 'evidence'>
): Promise<Result<undefined, StorageError>> {
	const types = new Map(
		evidence.flatMap(({ file }) => (file ? [[file.sha256, file.mediaType] as const] : []))
	);
	for (const [sha256, bring] of files) {
		const known = await evidenceFiles.read(sha256);
		if (!known.ok) return known;
		if (known.value !== undefined) continue;
		const brought = await bring();
		if (!brought.ok) return fail({ kind: 'not-saved', cause: brought.error.cause });
		const type = types.get(sha256) ?? 'application/octet-stream';
		const blob = brought.value.slice(0, brought.value.size, type);
		const put = await evidenceFiles.put(sha256, blob);
		if (!put.ok) return put;
	}
	return ok(undefined);
}
