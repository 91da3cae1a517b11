import type { IDBPDatabase } from 'idb';
import type { MachiTenkenSchema } from '../database-schema.ts';
import { createStores } from './0001-create-stores.ts';
import { createOwnChecklists } from './0002-create-own-checklists.ts';
import { createEvidenceFiles } from './0003-create-evidence-files.ts';
import { createKeys } from './0004-create-keys.ts';
import { createLock } from './0005-create-lock.ts';
import { createLeftWorkStore } from './0006-create-left-work.ts';

/** Every upgrade in order; the n-th leads to database version n + 1 counted from 0. */
export const upgrades: readonly ((database: IDBPDatabase<MachiTenkenSchema>) => void)[] = [
	createStores,
	createOwnChecklists,
	createEvidenceFiles,
	createKeys,
	createLock,
	createLeftWorkStore
];

/** Runs what an older database lacks. */
export function upgradeDatabase(
	database: IDBPDatabase<MachiTenkenSchema>,
	oldVersion: number
): void {
	for (const upgrade of upgrades.slice(oldVersion)) upgrade(database);
}
