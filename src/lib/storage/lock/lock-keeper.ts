import type { LockKeeper, LockProblem } from '#lib/application/lock-ports.ts';
import { shortestLockPassphrase } from '#lib/application/lock-ports.ts';
import type { Clock, NewIdentifier, StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { bringCarriedNotes } from '../lock-place.ts';
import type { Database } from '../database-schema.ts';
import { lockCopyKey } from '../lockable-notes.ts';
import { translateStorageError } from '../translate-storage-error.ts';
import type { TabPresence } from '../tab-presence.ts';
import type { Vault } from '../vault.ts';
import { withDatabase } from '../with-database.ts';
import { carriedOpen, carriedSealed } from './carried-notes.ts';
import { forgetEverything } from './forget-everything.ts';
import { derivationTurns, type LockRecord } from './lock-record.ts';
import { notesCipher } from './notes-cipher.ts';
import { recordIn, type KeptLock } from './record-in.ts';
import { sealedDatabase } from './sealed-database.ts';
import { openEverything, sealEverything } from './turn-lock.ts';
import { drawSecret, keysOf, type VaultKeys } from './vault-keys.ts';
import { unwrapSecret, wrapSecret } from './wrap-secret.ts';
import { writeLockRecord } from './write-lock-record.ts';

/** What keeping the lock takes. */
export type LockKeeperParts = {
	readonly vault: Vault;
	readonly presence: Pick<TabPresence, 'alone'>;
	readonly clock: Clock;
	readonly newIdentifier: NewIdentifier;
	/** Turns of the derivation for what is wrapped from now on. */
	readonly turns?: number;
};

type Outcome = Promise<Result<undefined, LockProblem>>;
type Opened = KeptLock & { readonly secret: Uint8Array<ArrayBuffer> };

/** Keeps the lock of a vault. */
export const createLockKeeper = (parts: LockKeeperParts): LockKeeper => ({
	examine: async () => {
		const kept = await recordIn(parts.vault);
		return kept.ok ? ok(undefined) : kept;
	},
	unlock: (passphrase) => unlock(parts, passphrase),
	turnOn: (passphrase) => turnOn(parts, passphrase),
	turnOff: async (passphrase) => {
		const opened = await open(parts, passphrase);
		if (!opened.ok) return opened;
		const keys = await keysOf(opened.value.secret);
		const notes = carriedOpen(parts.vault.bare.notes, notesCipher(keys.notes));
		return turn(parts, (database) => openEverything(database, keys, notes));
	},
	changePassphrase: async (from, to) => {
		if (to.length < shortestLockPassphrase) return fail({ kind: 'passphrase-too-short' });
		const opened = await open(parts, from);
		return opened.ok ? keep(parts, await wrap(parts, opened.value, to)) : opened;
	},
	wipe: async () => {
		const { connection, notes } = parts.vault.bare;
		const wiped = await parts.presence.alone(() => forgetEverything(connection, notes));
		return wiped === 'others' ? fail({ kind: 'other-tabs' }) : wiped;
	}
});

async function open(
	{ vault }: LockKeeperParts,
	passphrase: string
): Promise<Result<Opened, LockProblem>> {
	const kept = await recordIn(vault);
	if (!kept.ok) return kept;
	const secret = await unwrapSecret(kept.value.record, passphrase);
	return secret === undefined ? fail({ kind: 'wrong-passphrase' }) : ok({ ...kept.value, secret });
}

async function unlock(parts: LockKeeperParts, passphrase: string): Outcome {
	const opened = await open(parts, passphrase);
	if (!opened.ok) return opened;
	const { record, isWhole, secret } = opened.value;
	const isOld = record.derivation.turns < turnsOf(parts);
	// Both places hold it again afterwards; a database that does not take it does not keep anybody out.
	if (isOld) await keep(parts, await wrap(parts, opened.value, passphrase));
	else if (!isWhole) await keep(parts, record);
	parts.vault.admit(accessBy(await keysOf(secret)));
	secret.fill(0);
	return ok(undefined);
}

async function turnOn(parts: LockKeeperParts, passphrase: string): Outcome {
	if (passphrase.length < shortestLockPassphrase) return fail({ kind: 'passphrase-too-short' });
	const { clock, newIdentifier, vault } = parts;
	const secret = drawSecret();
	const terms = { id: newIdentifier(), madeAt: clock(), turns: turnsOf(parts) };
	const record = await wrapSecret(secret, passphrase, terms);
	const keys = await keysOf(secret);
	secret.fill(0);
	return turn(parts, (database) => {
		const notes = carriedSealed(vault.bare.notes, notesCipher(keys.notes), record);
		return sealEverything(database, keys, { record, notes });
	});
}

const turnsOf = ({ turns = derivationTurns }: LockKeeperParts): number => turns;

const wrap = (
	parts: LockKeeperParts,
	{ record, secret }: Opened,
	passphrase: string
): Promise<LockRecord> =>
	wrapSecret(secret, passphrase, { id: record.id, madeAt: parts.clock(), turns: turnsOf(parts) });

async function keep({ vault }: LockKeeperParts, record: LockRecord): Outcome {
	const { connection, notes } = vault.bare;
	const kept = await writeLockRecord(connection, record);
	if (kept.ok) notes.write(lockCopyKey, JSON.stringify(record));
	return kept;
}

/** Turns everything over while nobody else is there. */
async function turn(
	{ vault, presence }: LockKeeperParts,
	act: (database: Database) => Promise<void>
): Outcome {
	const { connection, notes } = vault.bare;
	const turnAll = async (database: Database): Promise<Result<undefined, StorageError>> => {
		await act(database);
		// From here on it is turned; notes that do not get to their place now do so at the next start.
		await bringCarriedNotes(database, notes).catch(translateStorageError);
		return ok(undefined);
	};
	const reopen = vault.shut();
	const turned = await presence.alone(() => withDatabase(connection, turnAll, 'to-the-end'));
	const outcome = turned === 'others' ? fail({ kind: 'other-tabs' as const }) : turned;
	if (!outcome.ok) reopen();
	return outcome;
}

const accessBy = (keys: VaultKeys) => ({
	database: (sealed: Database) => sealedDatabase(sealed, keys),
	notes: notesCipher(keys.notes)
});
