import { concatBytes } from '@noble/hashes/utils.js';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	binaryAge,
	longestAgeHeader,
	readAgeHeader,
	startsLikeAge,
	type AgeHeader
} from '#lib/formats/packet/age-header.ts';
import { startsLikeAgeArmor } from '#lib/formats/packet/age-armor.ts';
import { foreignTypes } from '#lib/formats/packet/age-keys.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { sourceOf, type ByteSource } from '#lib/formats/reading/byte-source.ts';
import { piecesOf } from '#lib/formats/reading/pieces.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { fromAge, type AgeFault } from './from-age.ts';
import { openHeader } from './open-header.ts';
import { highestEffort, largestLockedFile } from './passphrase-effort.ts';
import { readStream } from './read-stream.ts';
import { streamOf } from './stream-of.ts';

type Taking = { readonly take: (piece: Uint8Array) => void; readonly pace?: Pace | undefined };

/** Opens a file in memory that age or we have locked: whole, or not at all. Rejects where the pace gives up. */
export async function unlockFile(
	given: Uint8Array,
	unlock: PacketUnlock,
	pace?: Pace
): Promise<Result<Uint8Array, UnlockError>> {
	const limit = packetLimits.inMemory;
	if (given.length > limit) return fail({ kind: 'too-large', size: given.length, limit });
	if (!startsLikeAge(given)) return fail({ kind: 'not-an-age-file' });
	const bytes = binaryAge(given);
	if (bytes === undefined) return fail({ kind: 'damaged-armor' });
	const pieces: Uint8Array[] = [];
	const take = (piece: Uint8Array) => pieces.push(piece);
	const opened = await openAge(sourceOf(bytes), bytes, unlock, { take, pace });
	if (opened.ok) return ok(concatBytes(...pieces));
	const isArmor = opened.error.kind === 'no-header' && startsLikeAgeArmor(given);
	return fail(isArmor ? { kind: 'damaged-armor' } : errorOf(opened.error));
}

/**
 * The same for a file that is not held, in the binary form: what is in it is handed over piece by piece, and is to be
 * used only when all of it was. One in letters is read into memory, so it has to be smaller.
 */
export async function unlockLarge(
	given: ByteSource,
	unlock: PacketUnlock,
	{ take, pace }: Taking
): Promise<Result<undefined, UnlockError>> {
	const beginning = await given.read(0, Math.min(given.size, longestAgeHeader));
	const isArmor = startsLikeAgeArmor(beginning);
	const limit = isArmor ? packetLimits.inMemory : largestLockedFile;
	if (given.size > limit) return fail({ kind: 'too-large', size: given.size, limit });
	if (isArmor) {
		const clear = await unlockFile(await given.read(0, given.size), unlock, pace);
		if (clear.ok) take(clear.value);
		return clear.ok ? ok(undefined) : clear;
	}
	if (!startsLikeAge(beginning)) return fail({ kind: 'not-an-age-file' });
	const opened = await openAge(given, beginning, unlock, { take, pace });
	return opened.ok ? opened : fail(errorOf(opened.error));
}

type OpenError = UnlockError | { readonly kind: 'no-header' };

const errorOf = (error: OpenError): UnlockError =>
	error.kind === 'no-header' ? { kind: 'damaged' } : error;

async function openAge(
	source: ByteSource,
	beginning: Uint8Array,
	unlock: PacketUnlock,
	taking: Taking
): Promise<Result<undefined, OpenError>> {
	const header = readAgeHeader(beginning);
	if (header === undefined) return fail({ kind: 'no-header' });
	const problem = findHeaderProblem(header, unlock);
	if (problem !== undefined) return fail(problem);
	const fileKey = await openHeader(beginning.slice(0, header.length), unlock, taking.pace);
	return fileKey.ok ? openBody(source, fileKey.value, taking) : fileKey;
}

function findHeaderProblem(
	{ types, workFactor = 0 }: AgeHeader,
	unlock: PacketUnlock
): UnlockError | undefined {
	const foreign = foreignTypes(types);
	if (foreign !== undefined) return { kind: 'for-other-kind', ...foreign };
	const isForPassphrase = types.includes('scrypt');
	if (isForPassphrase && unlock.kind === 'identities') return { kind: 'needs-passphrase' };
	if (!isForPassphrase && unlock.kind === 'passphrase') return { kind: 'needs-identity' };
	return workFactor > highestEffort
		? { kind: 'work-factor-too-high', found: workFactor, limit: highestEffort }
		: undefined;
}

async function openBody(
	source: ByteSource,
	fileKey: Uint8Array,
	taking: Taking
): Promise<Result<undefined, UnlockError>> {
	const stream = await fromAge(async () => {
		const { Decrypter } = await import('age-encryption');
		const decrypter = new Decrypter();
		decrypter.addIdentity({ unwrapFileKey: () => fileKey });
		return decrypter.decrypt(streamOf(piecesOf([source])));
	});
	const { size } = source;
	const clear = stream.ok ? await readStream(stream.value, { size, ...taking }) : stream;
	return clear.ok ? clear : fail(failureOf(clear.error));
}

const failureOf = (fault: AgeFault): UnlockError =>
	fault.kind === 'wrong-data'
		? { kind: 'damaged' }
		: { kind: 'unlocking-failed', detail: fault.detail };
