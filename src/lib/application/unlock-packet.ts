import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { readAgeHeader, takeBeginning, takeBinaryAge } from '#lib/formats/packet/age-header.ts';
import { foreignTypes } from '#lib/formats/packet/age-keys.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { ByteSource } from '#lib/formats/reading/byte-source.ts';
import { sourceWithin } from '#lib/formats/reading/inner-file.ts';
import { readFrom, type Reading } from '#lib/formats/reading/reading.ts';
import type { AppPorts } from './app-ports.ts';
import type { FileSource } from './file-source.ts';

/** What a user opens a locked file with. */
export type UnlockWith =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** The file of one's key for receiving, and its own passphrase; empty where it has none. */
	| { readonly kind: 'key-file'; readonly keyFile: Uint8Array; readonly passphrase: string };

/** What a locked file asks for, and why neither will do where that shows already. */
export async function lockOf(source: ByteSource): Promise<LockFound> {
	const found = await unlessPartFails(() => readFrom(source, takeLock));
	return found.ok ? found.value : { needs: 'passphrase', error: found.error };
}

type LockFound = { readonly needs: 'passphrase' | 'key'; readonly error?: UnlockError };

function* takeLock(size: number): Reading<LockFound> {
	const binary = yield* takeBinaryAge(size);
	if (!binary.ok) return { needs: 'passphrase', error: binary.error };
	const types = readAgeHeader(yield* takeBeginning(binary.value))?.types ?? [];
	const foreign = foreignTypes(types);
	return {
		needs: types.length === 0 || types.includes('scrypt') ? 'passphrase' : 'key',
		...(foreign !== undefined && { error: { kind: 'for-other-kind', ...foreign } })
	};
}

/**
 * Opens a locked file, of which nothing is copied: what is in it is opened wherever it is read, and reading fails with a
 * `failedPart` where it was altered. Rejects where the pace gives up.
 */
export async function unlockPacket(
	ports: Pick<AppPorts, 'packetCrypto' | 'keySmith'>,
	locked: FileSource,
	given: UnlockWith,
	pace?: Pace
): Promise<Result<FileSource, UnlockError>> {
	const unlock = await unlockOf(ports, given);
	if (!unlock.ok) return unlock;
	const opened = await ports.packetCrypto.openLocked(locked, unlock.value, pace);
	return opened.ok ? ok(sourceWithin(locked, opened.value)) : opened;
}

/** What a packet is opened with, out of what the user gives: a file of a key is opened itself. */
export async function unlockOf(
	{ keySmith }: Pick<AppPorts, 'keySmith'>,
	given: UnlockWith
): Promise<Result<PacketUnlock, UnlockError>> {
	if (given.kind === 'passphrase') return ok(given);
	const identities = await keySmith.openReceivingKey(given.keyFile, given.passphrase);
	return identities.ok ? ok({ kind: 'identities', identities: identities.value }) : identities;
}
