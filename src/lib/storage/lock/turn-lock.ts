import { sealedStores, type CarriedNote, type Database } from '../database-schema.ts';
import { abort, beginWriting } from '../transactions.ts';
import type { LockRecord } from './lock-record.ts';
import { sealedStore, type AnyStore } from './sealed-database.ts';
import type { VaultKeys } from './vault-keys.ts';

const everyStore = [...sealedStores, 'fileHandles', 'lock'] as const;

/** Moves a record from the open store to the sealed one, or back; `undefined`: it cannot be moved and goes. */
type Move = (
	between: { readonly bare: AnyStore; readonly sealed: AnyStore },
	key: IDBValidKey
) => Promise<unknown>;

/**
 * Seals everything in one transaction, with the record of the lock and the notes to be brought: whatever
 * interrupts it, all of it is as it was or all of it is sealed.
 */
export const sealEverything = (
	database: Database,
	keys: VaultKeys,
	lock: { readonly record: LockRecord; readonly notes: readonly CarriedNote[] }
): Promise<void> =>
	turn(database, keys, lock, async ({ bare, sealed }, key) => {
		const value = await bare.get(key);
		if (!isObject(value)) return;
		if (cannotBeSealed(value)) await bare.delete(key);
		else await sealed.put(value, bare.keyPath === null ? key : undefined);
	});

/** Opens everything for good, in the same way. */
export const openEverything = (
	database: Database,
	keys: VaultKeys,
	notes: readonly CarriedNote[]
): Promise<void> =>
	turn(database, keys, { record: undefined, notes }, async ({ bare, sealed }, key) => {
		const value = await sealed.get(key);
		if (isObject(value)) await bare.put(value, bare.keyPath === null ? key : undefined);
	});

async function turn(
	database: Database,
	keys: VaultKeys,
	lock: { readonly record: LockRecord | undefined; readonly notes: readonly CarriedNote[] },
	move: Move
): Promise<void> {
	const transaction = beginWriting(database, everyStore);
	try {
		for (const name of sealedStores) {
			const bare = transaction.objectStore(name) as unknown as AnyStore;
			const between = { bare, sealed: sealedStore(bare, keys) };
			// One after the other: a large file is gone from memory before the next one comes.
			for (const key of await bare.getAllKeys()) await move(between, key);
		}
		await transaction.objectStore('fileHandles').clear();
		const place = transaction.objectStore('lock');
		if (lock.record === undefined) await place.delete('lock');
		else await place.put({ id: 'lock', record: lock.record });
		await place.put({ id: 'carried', notes: lock.notes });
	} catch (error) {
		abort(transaction);
		throw error;
	}
	await transaction.done;
}

/** A private key that no code can read out, not even this: its own file brings it back under the lock. */
const cannotBeSealed = (value: object): boolean =>
	'entry' in value &&
	isObject(value.entry) &&
	'privateKey' in value.entry &&
	value.entry.privateKey instanceof CryptoKey &&
	!value.entry.privateKey.extractable;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
