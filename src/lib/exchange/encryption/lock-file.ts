import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { LockError, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { largestLockedFile, passphraseEffort, shortestPassphrase } from './passphrase-effort.ts';
import { readStream } from './read-stream.ts';

/**
 * Locks a file so that the age program opens it too; `effort` is that of a passphrase. Rejects where the
 * pace gives up.
 */
export async function lockFile(
	bytes: Uint8Array,
	lock: PacketLock,
	{
		effort = passphraseEffort,
		pace
	}: { readonly effort?: number; readonly pace?: Pace | undefined } = {}
): Promise<Result<Uint8Array, LockError>> {
	const limit = largestLockedFile;
	if (bytes.length > limit) return fail({ kind: 'too-large', size: bytes.length, limit });
	const problem = findLockProblem(lock);
	if (problem !== undefined) return fail(problem);
	const { Encrypter } = await import('age-encryption');
	const encrypter = new Encrypter();
	if (lock.kind === 'passphrase') {
		encrypter.setPassphrase(lock.passphrase);
		encrypter.setScryptWorkFactor(effort);
	} else {
		const wrong = lock.recipients.find((recipient) => !takes(encrypter, recipient));
		if (wrong !== undefined) return fail({ kind: 'wrong-recipient', recipient: wrong });
	}
	const stream = await encrypter.encrypt(new Blob([new Uint8Array(bytes)]).stream());
	return ok(await readStream(stream, bytes.length, pace));
}

function findLockProblem(lock: PacketLock): LockError | undefined {
	if (lock.kind === 'recipients') {
		return lock.recipients.length === 0 ? { kind: 'no-recipients' } : undefined;
	}
	return Array.from(lock.passphrase).length < shortestPassphrase
		? { kind: 'passphrase-too-short', least: shortestPassphrase }
		: undefined;
}

/** Only X25519: the newer kinds are refused by age programs that are still in use. */
function takes(encrypter: { addRecipient: (text: string) => void }, recipient: string): boolean {
	if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) return false;
	try {
		encrypter.addRecipient(recipient);
		return true;
	} catch (error) {
		if (error instanceof Error && error.constructor === Error) return false;
		throw error;
	}
}
