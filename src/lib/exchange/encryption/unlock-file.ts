import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, type Result } from '#lib/domain/primitives/result.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { sourceWithin } from '#lib/formats/reading/inner-file.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import { takeWhole } from '#lib/formats/reading/take-whole.ts';
import { openLocked } from './open-locked.ts';

/** Opens a small file in memory that age or we have locked: whole, or not at all. Rejects where the pace gives up. */
export async function unlockFile(
	given: Uint8Array,
	unlock: PacketUnlock,
	pace?: Pace
): Promise<Result<Uint8Array, UnlockError>> {
	const limit = packetLimits.inMemory;
	if (given.length > limit) return fail({ kind: 'too-large', size: given.length, limit });
	const source = sourceOf(given);
	const opened = await openLocked(source, unlock, pace);
	if (!opened.ok) return opened;
	const clear = sourceWithin(source, opened.value);
	return unlessPartFails(() => readFrom(clear, takeWhole, pace));
}
