import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { readAgeHeader, startsLikeAge, type AgeHeader } from '#lib/formats/packet/age-header.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import { highestEffort, largestLockedFile } from './passphrase-effort.ts';
import { readStream } from './read-stream.ts';

/** Opens a file that age or we have locked: whole, or not at all. Rejects where the pace gives up. */
export async function unlockFile(
	bytes: Uint8Array,
	unlock: PacketUnlock,
	pace?: Pace
): Promise<Result<Uint8Array, UnlockError>> {
	const limit = largestLockedFile;
	if (bytes.length > limit) return fail({ kind: 'too-large', size: bytes.length, limit });
	if (!startsLikeAge(bytes)) return fail({ kind: 'not-an-age-file' });
	const header = readAgeHeader(bytes);
	if (header === undefined) return fail({ kind: 'damaged' });
	const problem = findHeaderProblem(header, unlock) ?? findIdentityProblem(unlock);
	if (problem !== undefined) return fail(problem);
	const fileKey = await openHeader(bytes.slice(0, header.length), unlock);
	return fileKey.ok ? openBody(bytes, fileKey.value, pace) : fileKey;
}

function findHeaderProblem(
	{ types, workFactor = 0 }: AgeHeader,
	unlock: PacketUnlock
): UnlockError | undefined {
	const isForPassphrase = types.includes('scrypt');
	if (isForPassphrase && unlock.kind === 'identities') return { kind: 'needs-passphrase' };
	if (!isForPassphrase && unlock.kind === 'passphrase') return { kind: 'needs-identity' };
	return workFactor > highestEffort
		? { kind: 'work-factor-too-high', found: workFactor, limit: highestEffort }
		: undefined;
}

function findIdentityProblem(unlock: PacketUnlock): UnlockError | undefined {
	if (unlock.kind === 'passphrase') return undefined;
	const areKeys = unlock.identities.every((key) => /^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(key));
	return areKeys && unlock.identities.length > 0 ? undefined : { kind: 'wrong-identity' };
}

/** The key of the file itself, which the header holds for whoever may open it. */
async function openHeader(
	header: Uint8Array,
	unlock: PacketUnlock
): Promise<Result<Uint8Array, UnlockError>> {
	const { Decrypter } = await import('age-encryption');
	const decrypter = new Decrypter();
	if (unlock.kind === 'passphrase') decrypter.addPassphrase(unlock.passphrase);
	else if (!unlock.identities.every((key) => adds(decrypter, key))) {
		return fail({ kind: 'wrong-identity' });
	}
	try {
		return ok(await decrypter.decryptHeader(header));
	} catch (error) {
		if (!isAgeError(error)) throw error;
		if (!error.message.startsWith('no identity matched')) return fail({ kind: 'damaged' });
		return fail({
			kind: unlock.kind === 'passphrase' ? 'wrong-passphrase' : 'not-for-this-key'
		});
	}
}

async function openBody(
	bytes: Uint8Array,
	fileKey: Uint8Array,
	pace: Pace | undefined
): Promise<Result<Uint8Array, UnlockError>> {
	const { Decrypter } = await import('age-encryption');
	const decrypter = new Decrypter();
	decrypter.addIdentity({ unwrapFileKey: () => fileKey });
	try {
		const stream = await decrypter.decrypt(new Blob([new Uint8Array(bytes)]).stream());
		return ok(await readStream(stream, bytes.length, pace));
	} catch (error) {
		if (isAgeError(error)) return fail({ kind: 'damaged' });
		throw error;
	}
}

function adds(decrypter: { addIdentity: (text: string) => void }, identity: string): boolean {
	try {
		decrypter.addIdentity(identity);
		return true;
	} catch (error) {
		if (isAgeError(error)) return false;
		throw error;
	}
}

/** age and what it builds on throw plain errors for wrong data; others are faults of ours. */
const isAgeError = (error: unknown): error is Error =>
	error instanceof Error && error.constructor === Error;
