import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { foreignRecipient, usableRecipient } from '#lib/formats/packet/age-keys.ts';
import type { LockError, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { fromAge, messageOf, type AgeFault } from './from-age.ts';
import { largestLockedFile, passphraseEffort, shortestPassphrase } from './passphrase-effort.ts';
import { readStream } from './read-stream.ts';

type Effort = { readonly effort?: number; readonly pace?: Pace | undefined };

/**
 * Locks a file so that the age program opens it too; `effort` is that of a passphrase. Rejects where the
 * pace gives up.
 */
export async function lockFile(
	bytes: Uint8Array,
	lock: PacketLock,
	{ effort = passphraseEffort, pace }: Effort = {}
): Promise<Result<Uint8Array, LockError>> {
	const limit = largestLockedFile;
	if (bytes.length > limit) return fail({ kind: 'too-large', size: bytes.length, limit });
	const problem = findLockProblem(lock);
	if (problem !== undefined) return fail(problem);
	const encrypter = await encrypterFor(lock, effort);
	if (!encrypter.ok) return encrypter;
	const stream = await fromAge(() =>
		encrypter.value.encrypt(new Blob([new Uint8Array(bytes)]).stream())
	);
	const locked = stream.ok ? await readStream(stream.value, bytes.length, pace) : stream;
	return locked.ok ? locked : fail(failureOf(locked.error));
}

function findLockProblem(lock: PacketLock): LockError | undefined {
	if (lock.kind === 'passphrase') {
		return Array.from(lock.passphrase).length < shortestPassphrase
			? { kind: 'passphrase-too-short', least: shortestPassphrase }
			: undefined;
	}
	if (lock.recipients.length === 0) return { kind: 'no-recipients' };
	// Only X25519: the newer kinds are refused by age programs that are still in use.
	return lock.recipients.map(problemOfRecipient).find((found) => found !== undefined);
}

function problemOfRecipient(recipient: string): LockError | undefined {
	if (usableRecipient.test(recipient)) return undefined;
	const keyKind = foreignRecipient(recipient);
	return keyKind === undefined
		? { kind: 'wrong-recipient', recipient }
		: { kind: 'recipient-of-other-kind', recipient, keyKind };
}

async function encrypterFor(lock: PacketLock, effort: number) {
	const made = await fromAge(async () => new (await import('age-encryption')).Encrypter());
	if (!made.ok) return fail(failureOf(made.error));
	const encrypter = made.value;
	if (lock.kind === 'passphrase') {
		const set = await fromAge(() => {
			encrypter.setPassphrase(lock.passphrase);
			encrypter.setScryptWorkFactor(effort);
		});
		return set.ok ? ok(encrypter) : fail(failureOf(set.error));
	}
	for (const recipient of lock.recipients) {
		const added = await fromAge(() => {
			encrypter.addRecipient(recipient);
		});
		if (!added.ok) return fail(slipOr(failureOf, added.error, recipient));
	}
	return ok(encrypter);
}

/** What the library says of a public key with a slip is about that key. */
const slipOr = (
	otherwise: (fault: AgeFault) => LockError,
	fault: AgeFault,
	recipient: string
): LockError =>
	fault.kind === 'wrong-data' ? { kind: 'wrong-recipient', recipient } : otherwise(fault);

const failureOf = (fault: AgeFault): LockError => ({
	kind: 'sealing-failed',
	detail: messageOf(fault)
});
