import { concatBytes } from '@noble/hashes/utils.js';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { foreignRecipient, usableRecipient } from '#lib/formats/packet/age-keys.ts';
import type { ComingFile, LockError, PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import { piecesOf } from '#lib/formats/reading/pieces.ts';
import { fromAge, messageOf, type AgeFault } from './from-age.ts';
import { largestLockedFile, passphraseEffort, shortestPassphrase } from './passphrase-effort.ts';
import { readStream } from './read-stream.ts';
import { streamOf } from './stream-of.ts';

type Effort = { readonly effort?: number; readonly pace?: Pace | undefined };
type Taking = Effort & { readonly take: (piece: Uint8Array) => void };

/** Locks a file in memory, as `lockPieces` does. */
export async function lockFile(
	bytes: Uint8Array,
	lock: PacketLock,
	effort: Effort = {}
): Promise<Result<Uint8Array, LockError>> {
	const pieces: Uint8Array[] = [];
	const take = (piece: Uint8Array) => pieces.push(piece);
	const clear = { size: bytes.length, pieces: piecesOf([bytes]) };
	const locked = await lockPieces(clear, lock, { ...effort, take });
	return locked.ok ? ok(concatBytes(...pieces)) : locked;
}

/**
 * Locks a file so that the age program opens it too; `effort` is that of a passphrase. Nothing of it is held, and
 * nothing is handed on where the lock will not do. Rejects where the pace gives up.
 */
export async function lockPieces(
	{ size, pieces }: ComingFile,
	lock: PacketLock,
	{ effort = passphraseEffort, pace, take }: Taking
): Promise<Result<undefined, LockError>> {
	const limit = largestLockedFile;
	if (size > limit) return fail({ kind: 'too-large', size, limit });
	const problem = findLockProblem(lock);
	if (problem !== undefined) return fail(problem);
	const encrypter = await encrypterFor(lock, effort);
	if (!encrypter.ok) return encrypter;
	const stream = await fromAge(() => encrypter.value.encrypt(streamOf(pieces)));
	const locked = stream.ok ? await readStream(stream.value, { size, take, pace }) : stream;
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
