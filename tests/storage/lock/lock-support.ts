import { createConnection, type Connection } from '#lib/storage/connection.ts';
import { createIndexedDbRepository } from '#lib/storage/indexeddb-repository.ts';
import { createLockKeeper } from '#lib/storage/lock/lock-keeper.ts';
import { notesCipher } from '#lib/storage/lock/notes-cipher.ts';
import { sealedDatabase } from '#lib/storage/lock/sealed-database.ts';
import { drawSecret, keysOf } from '#lib/storage/lock/vault-keys.ts';
import { createMemorySmallStore, type ListedNotes } from '#lib/storage/small-store.ts';
import { createVault, type Vault } from '#lib/storage/vault.ts';
import type { AssessmentRepository } from '#lib/application/ports.ts';
import type { LockKeeper } from '#lib/application/lock-ports.ts';

export const passphrase = '正しい馬 電池 ホチキス';

/** Few turns: what is tested is not how long a guess takes. */
export const quickTurns = 10;

let tokens = 0;
const newIdentifier = (): string => (++tokens).toString(16).padStart(24, '0');

/** A visit to the app on what this browser keeps. */
export type Visit = {
	readonly vault: Vault;
	readonly keeper: LockKeeper;
	readonly connection: Connection;
	readonly repository: AssessmentRepository;
};

/** Begins a visit; `others`: another tab has the app open. */
export function visit(
	notes: ListedNotes = createMemorySmallStore(),
	{ others = false, turns = quickTurns } = {}
): Visit {
	const vault = createVault({ connection: createConnection(), notes }, () => Promise.resolve());
	const keeper = createLockKeeper({
		vault,
		presence: { alone: async (act) => (others ? 'others' : act()) },
		clock: () => '2026-11-29T00:00:00.000Z',
		newIdentifier,
		turns
	});
	const { connection } = vault;
	return {
		vault,
		keeper,
		connection,
		repository: createIndexedDbRepository(connection, newIdentifier)
	};
}

const tabKeys = await keysOf(drawSecret());

/** A tab on the database under a lock that is open; every such tab has the same keys. */
export function sealedTab(): Visit {
	const tab = visit();
	tab.vault.admit({
		database: (sealed) => sealedDatabase(sealed, tabKeys),
		notes: notesCipher(tabKeys.notes)
	});
	return tab;
}

/** A visit in which the lock was opened. */
export async function openVisit(notes: ListedNotes): Promise<Visit> {
	const opened = visit(notes);
	const unlocked = await opened.keeper.unlock(passphrase);
	if (!unlocked.ok) throw new Error(unlocked.error.kind);
	return opened;
}

/** A browser whose lock is on, with nothing in it. */
export async function lockedBrowser(): Promise<ListedNotes> {
	const notes = createMemorySmallStore();
	const turned = await visit(notes).keeper.turnOn(passphrase);
	if (!turned.ok) throw new Error(turned.error.kind);
	return notes;
}

/** Everything that stands in the database, bytes of files included, as one text to search in. */
export async function rawDatabase(): Promise<string> {
	const opened = await createConnection().open();
	if (!opened.ok) throw new Error(opened.error.kind);
	const database = opened.value;
	const texts: string[] = [];
	for (const name of database.objectStoreNames) {
		const store = database.transaction(name).objectStore(name);
		const [keys, records] = [await store.getAllKeys(), await store.getAll()];
		texts.push(JSON.stringify(keys), ...(await Promise.all(records.map(textOf))));
	}
	database.close();
	return texts.join('\n');
}

async function textOf(value: unknown): Promise<string> {
	if (value instanceof Uint8Array) return new TextDecoder().decode(value);
	if (value instanceof Blob) return value.text();
	if (typeof value !== 'object' || value === null) return String(value);
	const parts = await Promise.all(
		Object.entries(value).map(async ([name, part]) => `${name}: ${await textOf(part)}`)
	);
	return parts.join('\n');
}
