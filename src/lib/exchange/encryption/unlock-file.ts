import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	binaryAge,
	readAgeHeader,
	startsLikeAge,
	type AgeHeader
} from '#lib/formats/packet/age-header.ts';
import { startsLikeAgeArmor } from '#lib/formats/packet/age-armor.ts';
import { foreignTypes } from '#lib/formats/packet/age-keys.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { fromAge, type AgeFault } from './from-age.ts';
import { openHeader } from './open-header.ts';
import { highestEffort, largestLockedFile } from './passphrase-effort.ts';
import { readStream } from './read-stream.ts';

/** Opens a file that age or we have locked: whole, or not at all. Rejects where the pace gives up. */
export async function unlockFile(
	given: Uint8Array,
	unlock: PacketUnlock,
	pace?: Pace
): Promise<Result<Uint8Array, UnlockError>> {
	const limit = largestLockedFile;
	if (given.length > limit) return fail({ kind: 'too-large', size: given.length, limit });
	if (!startsLikeAge(given)) return fail({ kind: 'not-an-age-file' });
	const bytes = binaryAge(given);
	if (bytes === undefined) return fail({ kind: 'damaged-armor' });
	const header = readAgeHeader(bytes);
	if (header === undefined)
		return fail({ kind: startsLikeAgeArmor(given) ? 'damaged-armor' : 'damaged' });
	const problem = findHeaderProblem(header, unlock);
	if (problem !== undefined) return fail(problem);
	const fileKey = await openHeader(bytes.slice(0, header.length), unlock, pace);
	return fileKey.ok ? openBody(bytes, fileKey.value, pace) : fileKey;
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
	bytes: Uint8Array,
	fileKey: Uint8Array,
	pace: Pace | undefined
): Promise<Result<Uint8Array, UnlockError>> {
	const stream = await fromAge(async () => {
		const { Decrypter } = await import('age-encryption');
		const decrypter = new Decrypter();
		decrypter.addIdentity({ unwrapFileKey: () => fileKey });
		return decrypter.decrypt(new Blob([new Uint8Array(bytes)]).stream());
	});
	const clear = stream.ok ? await readStream(stream.value, bytes.length, pace) : stream;
	return clear.ok ? ok(clear.value) : fail(failureOf(clear.error));
}

const failureOf = (fault: AgeFault): UnlockError =>
	fault.kind === 'wrong-data'
		? { kind: 'damaged' }
		: { kind: 'unlocking-failed', detail: fault.detail };
