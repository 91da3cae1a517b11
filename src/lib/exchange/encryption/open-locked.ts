import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	readAgeHeader,
	takeBeginning,
	takeBinaryAge,
	type AgeHeader,
	type BinaryAge
} from '#lib/formats/packet/age-header.ts';
import { foreignTypes } from '#lib/formats/packet/age-keys.ts';
import { unlessPartFails } from '#lib/formats/packet/part-failure.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { ByteSource } from '#lib/formats/reading/byte-source.ts';
import { readingWithin, type InnerFile } from '#lib/formats/reading/inner-file.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import { openHeader } from './open-header.ts';
import { openPayload } from './open-payload.ts';
import { highestEffort, largestLockedFile } from './passphrase-effort.ts';

type Opening = Promise<Result<InnerFile, UnlockError>>;

/**
 * Opens a file that age or we have locked, in its binary form or in letters, where it lies: its header, and its last
 * part, so that it is known to be whole. All else is opened where it is read. Rejects where the pace gives up.
 */
export async function openLocked(given: ByteSource, unlock: PacketUnlock, pace?: Pace): Opening {
	const opened = await unlessPartFails(() => openAge(given, unlock, pace));
	return opened.ok ? opened.value : opened;
}

async function openAge(given: ByteSource, unlock: PacketUnlock, pace: Pace | undefined): Opening {
	const binary = await readFrom(given, takeBinaryAge);
	if (!binary.ok) return binary;
	const { file, form } = binary.value;
	if (file.size > largestLockedFile)
		return fail({ kind: 'too-large', size: file.size, limit: largestLockedFile });
	const beginning = await readFrom(given, () => takeBeginning(binary.value));
	const header = readAgeHeader(beginning);
	if (header === undefined) return fail(form === 'armor' ? { kind: 'damaged-armor' } : damaged);
	const problem = findHeaderProblem(header, unlock);
	if (problem !== undefined) return fail(problem);
	const fileKey = await openHeader(beginning.slice(0, header.length), unlock, pace);
	if (!fileKey.ok) return fileKey;
	return openBody(given, binary.value, { start: header.length, fileKey: fileKey.value });
}

const damaged: UnlockError = { kind: 'damaged' };

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

/** Reads of what is sealed as reads of the file around it. */
async function openBody(
	given: ByteSource,
	{ file }: BinaryAge,
	{ start, fileKey }: { readonly start: number; readonly fileKey: Uint8Array }
): Opening {
	const steps = await openPayload(file.size, start, fileKey);
	if (!steps.ok) return steps;
	const clear = await readFrom(given, () => readingWithin(file, steps.value));
	if (clear === undefined) return fail(damaged);
	const { size, part } = clear;
	return ok({ size, part: (from, to) => readingWithin(file, part(from, to)) });
}
