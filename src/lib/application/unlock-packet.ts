import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { startsLikeAgeArmor } from '#lib/formats/packet/age-armor.ts';
import { binaryAge, longestAgeHeader, readAgeHeader } from '#lib/formats/packet/age-header.ts';
import { foreignTypes } from '#lib/formats/packet/age-keys.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import type { ByteSource } from '#lib/formats/reading/byte-source.ts';
import type { AppPorts } from './app-ports.ts';
import { sourceOfFile, type FileSource } from './file-source.ts';
import { gatherBlob } from './gather-blob.ts';

/** What a user opens a locked file with. */
export type UnlockWith =
	| { readonly kind: 'passphrase'; readonly passphrase: string }
	/** The file of one's key for receiving, and its own passphrase; empty where it has none. */
	| { readonly kind: 'key-file'; readonly keyFile: Uint8Array; readonly passphrase: string };

/** What a locked file asks for, and why neither will do where that shows already. */
export async function lockOf(source: ByteSource): Promise<{
	readonly needs: 'passphrase' | 'key';
	readonly error?: UnlockError;
}> {
	const beginning = await source.read(0, Math.min(source.size, longestAgeHeader));
	const [isArmor, limit] = [startsLikeAgeArmor(beginning), packetLimits.inMemory];
	if (isArmor && source.size > limit)
		return { needs: 'passphrase', error: { kind: 'too-large', size: source.size, limit } };
	const binary = binaryAge(isArmor ? await source.read(0, source.size) : beginning);
	if (binary === undefined) return { needs: 'passphrase', error: { kind: 'damaged-armor' } };
	const types = readAgeHeader(binary)?.types ?? [];
	const foreign = foreignTypes(types);
	return {
		needs: types.length === 0 || types.includes('scrypt') ? 'passphrase' : 'key',
		...(foreign !== undefined && { error: { kind: 'for-other-kind', ...foreign } })
	};
}

/** Opens a locked file, which goes through memory piece by piece. Rejects where the pace gives up. */
export async function unlockPacket(
	ports: Pick<AppPorts, 'packetCrypto' | 'keySmith'>,
	locked: FileSource,
	given: UnlockWith,
	pace?: Pace
): Promise<Result<FileSource, UnlockError>> {
	const unlock = await unlockOf(ports, given);
	if (!unlock.ok) return unlock;
	const clear = gatherBlob();
	const opened = await ports.packetCrypto.unlockLarge(locked, unlock.value, clear.take, pace);
	return opened.ok ? ok(sourceOfFile(clear.blob())) : opened;
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
