import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Arrival } from './arrival.ts';
import type { PickedFile } from './file-ports.ts';
import { lookAtFile, lookAtLarge, type LookPorts, type PacketJudging } from './look-at-file.ts';
import {
	isGone,
	largeFileOf,
	notReadable,
	readPickedFile,
	type ReadPickedError
} from './read-picked-file.ts';

/**
 * Looks at a file that was picked or dropped, once: what it is, what it holds. A packet that is too large to be held is
 * read where it lies. Rejects where the pace gives up.
 */
export async function lookAtPicked(
	ports: LookPorts,
	picked: PickedFile,
	judging: PacketJudging
): Promise<Result<Arrival, ReadPickedError>> {
	const { name } = picked;
	const large = await largeFileOf(picked);
	if (!large.ok) return large;
	try {
		if (large.value !== undefined) return ok(await lookAtLarge(ports, large.value, judging));
		const bytes = await readPickedFile(picked);
		return bytes.ok ? ok(await lookAtFile(ports, { name, bytes: bytes.value }, judging)) : bytes;
	} catch (error) {
		if (!isGone(error)) throw error;
		return fail(notReadable(name, error));
	}
}
