import type { SmallStore } from '#lib/application/app-ports.ts';
import type { LockStanding } from '#lib/application/lock-ports.ts';
import type { StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database-schema.ts';
import { findLock, type FoundLock } from './lock-place.ts';
import { lockableNotes, lockCopyKey, type NotesCipher } from './lockable-notes.ts';
import type { ListedNotes } from './small-store.ts';

/** What unlocking gives: the database and the notes as if nothing were sealed. */
export type VaultAccess = {
	readonly database: (sealed: Database) => Database;
	readonly notes: NotesCipher;
};

/** The database and the notes behind the lock, where there is one. */
export type Vault = {
	/** Everybody's way to the database: shut while locked, and with sealing in between while open. */
	readonly connection: Connection;
	/** Everybody's notes. */
	readonly notes: SmallStore;
	readonly look: () => Promise<LockStanding>;
	/** What was found of the lock when it was looked for. */
	readonly found: () => FoundLock | undefined;
	/** Opens it for this tab. */
	readonly admit: (access: VaultAccess) => void;
	/** Lets nobody in while the lock is being turned; returns what ends that. */
	readonly shut: () => () => void;
	/** The same without the lock, for whoever keeps the lock. */
	readonly bare: { readonly connection: Connection; readonly notes: ListedNotes };
};

type Looked = Result<FoundLock | undefined, StorageError>;

/** Makes it. `join` is awaited before anything is read: while the lock is being turned, nobody else reads. */
export function createVault(bare: Vault['bare'], join: () => Promise<void>): Vault {
	let access: VaultAccess | undefined;
	let isShut = false;
	let found: FoundLock | undefined;
	let looking: Promise<Looked> | undefined;

	const lookOnce = async (): Promise<Looked> => {
		await join();
		const looked = await findLock(bare.connection, bare.notes);
		// What could not be seen is looked for again; until then the copy says whether there is a lock.
		if (!looked.ok) looking = undefined;
		found = looked.ok ? looked.value : copyIn(bare.notes);
		return looked;
	};
	const look = (): Promise<Looked> => (looking ??= lookOnce());
	const open = async (): ReturnType<Connection['open']> => {
		if (isShut) return fail({ kind: 'locked' });
		const looked = access === undefined ? await look() : ok(undefined);
		if (access === undefined && found !== undefined) return fail({ kind: 'locked' });
		if (!looked.ok) return looked;
		const opened = await bare.connection.open();
		return opened.ok && access !== undefined ? ok(access.database(opened.value)) : opened;
	};
	return {
		connection: { ...bare.connection, open },
		notes: lockableNotes(bare.notes, () => access?.notes),
		look: async () => {
			if (access !== undefined) return 'open';
			await look();
			return found === undefined ? 'no-lock' : 'locked';
		},
		found: () => found,
		admit: (given) => {
			access = given;
		},
		shut: () => {
			isShut = true;
			return () => {
				isShut = false;
			};
		},
		bare
	};
}

/** What the notes know of a lock whose database cannot be read. */
function copyIn(notes: ListedNotes): FoundLock | undefined {
	const copy = notes.read(lockCopyKey);
	return copy === undefined ? undefined : { stored: undefined, copy };
}
