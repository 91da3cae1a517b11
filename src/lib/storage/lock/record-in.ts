import type { LockProblem } from '#lib/application/lock-ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { Vault } from '../vault.ts';
import { lockCopyKey } from '../lockable-notes.ts';
import { readLockRecord } from './write-lock-record.ts';
import { parseLockRecord, type LockRecord } from './lock-record.ts';

/** A record, and whether both places hold it as it is. */
export type KeptLock = { readonly record: LockRecord; readonly isWhole: boolean };

/** The record of a vault's lock: that of the database, or its copy where that one is gone or damaged. */
export async function recordIn({ bare }: Vault): Promise<Result<KeptLock, LockProblem>> {
	const read = await readLockRecord(bare.connection);
	const stored = read.ok ? read.value : undefined;
	const copy = jsonOf(bare.notes.read(lockCopyKey));
	if (stored === undefined && copy === undefined) return fail({ kind: 'lock-gone' });
	const first = parseLockRecord(stored ?? copy);
	if (first.ok) return ok({ record: first.value, isWhole: isSameContent(stored, copy) });
	if (first.error.kind === 'lock-too-new') return first;
	const second = parseLockRecord(copy);
	return second.ok ? ok({ record: second.value, isWhole: false }) : first;
}

function jsonOf(text: string | undefined): unknown {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
