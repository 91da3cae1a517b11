import type { AppPorts } from '#lib/application/app-ports.ts';
import { browserFiles } from '#lib/exchange/browser-files.ts';
import { createMasterFiles, createMemoryHandleStore } from '#lib/exchange/master-files.ts';
import { hashFile } from '#lib/exchange/hash-file.ts';
import { createConnection } from '#lib/storage/connection.ts';
import {
	createIndexedDbEvidenceFiles,
	createMemoryEvidenceFiles
} from '#lib/storage/evidence-files.ts';
import { createIndexedDbHandleStore } from '#lib/storage/indexeddb-handle-store.ts';
import { createIndexedDbRepository } from '#lib/storage/indexeddb-repository.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import {
	createMemoryRepository,
	createMemorySafetyCopies
} from '#lib/storage/memory-repository.ts';
import {
	createIndexedDbOwnChecklists,
	createMemoryOwnChecklists
} from '#lib/storage/own-checklists.ts';
import { createLocalSmallStore, createMemorySmallStore } from '#lib/storage/small-store.ts';
import { browserStorageHealth, noStorageHealth } from '#lib/storage/storage-health.ts';
import { createTabMessages, silentTabMessages } from '#lib/storage/tab-messages.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import { newIdentifier } from './new-identifier.ts';
import { browserPageLifecycle } from './page-lifecycle.ts';

/** The one place where the browser app gets its adapters; `loadSample` brings the sample city's bytes. */
export const composeBrowser = (loadSample: AppPorts['loadSample']): AppPorts =>
	__PORTABLE__ ? composePortable(loadSample) : composeSite(loadSample);

const everywhere = {
	clock: () => new Date().toISOString(),
	newIdentifier,
	catalogue: composeCatalogue(),
	files: browserFiles,
	hashFile,
	lifecycle: browserPageLifecycle
};

/** The static site: IndexedDB, with `localStorage` as the witness. */
function composeSite(loadSample: AppPorts['loadSample']): AppPorts {
	const connection = createConnection();
	return {
		...everywhere,
		loadSample,
		keeping: 'browser',
		repository: createIndexedDbRepository(connection, newIdentifier),
		safetyCopies: createIndexedDbSafetyCopies(connection),
		ownChecklists: createIndexedDbOwnChecklists(connection),
		evidenceFiles: createIndexedDbEvidenceFiles(connection),
		smallStore: createLocalSmallStore(),
		masterFiles: createMasterFiles(createIndexedDbHandleStore(connection)),
		tabs: createTabMessages(),
		storageHealth: browserStorageHealth
	};
}

/** The portable html: every local page shares one browser storage, so nothing is ever put there. */
function composePortable(loadSample: AppPorts['loadSample']): AppPorts {
	return {
		...everywhere,
		loadSample,
		keeping: 'file',
		repository: createMemoryRepository(),
		safetyCopies: createMemorySafetyCopies(),
		ownChecklists: createMemoryOwnChecklists(),
		evidenceFiles: createMemoryEvidenceFiles(),
		smallStore: createMemorySmallStore(),
		masterFiles: createMasterFiles(createMemoryHandleStore()),
		tabs: silentTabMessages,
		storageHealth: noStorageHealth
	};
}
