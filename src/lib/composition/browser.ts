import type { AppPorts } from '#lib/application/app-ports.ts';
import { browserFiles } from '#lib/exchange/browser-files.ts';
import { createMasterFiles, createMemoryHandleStore } from '#lib/exchange/master-files.ts';
import { hashFile } from '#lib/exchange/hash-file.ts';
import { keySmith } from '#lib/exchange/key-smith.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { signingKeyFrom } from '#lib/exchange/signing/ed25519-keys.ts';
import { createConnection } from '#lib/storage/connection.ts';
import {
	createIndexedDbEvidenceFiles,
	createMemoryEvidenceFiles
} from '#lib/storage/evidence-files.ts';
import { createIndexedDbHandleStore } from '#lib/storage/indexeddb-handle-store.ts';
import { createIndexedDbRepository } from '#lib/storage/indexeddb-repository.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import { createIndexedDbKeyRing, createMemoryKeyRing } from '#lib/storage/key-ring.ts';
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
import { now } from '#lib/ui/state/now.ts';
import { browserPace } from './browser-pace.ts';
import { composeCatalogue } from './compose-catalogue.ts';
import { renderAgain } from './make-report.ts';
import { newIdentifier } from './new-identifier.ts';
import { browserPageLifecycle } from './page-lifecycle.ts';

/**
 * The one place where the browser app gets its adapters. `loadSample` brings the sample city's bytes;
 * `siteBase` is the address of the folder the app is served from, without a slash at its end.
 */
export function composeBrowser(loadSample: AppPorts['loadSample'], siteBase: string): AppPorts {
	const given = { loadSample, renderPdf: renderAgain(siteBase) };
	return __PORTABLE__ ? composePortable(given) : composeSite(given);
}

type Given = Pick<AppPorts, 'loadSample' | 'renderPdf'>;

const everywhere = {
	clock: now,
	newIdentifier,
	catalogue: composeCatalogue(),
	files: browserFiles,
	hashFile,
	paceFor: browserPace,
	packetCrypto,
	keySmith,
	lifecycle: browserPageLifecycle
};

/** The static site: IndexedDB, with `localStorage` as the witness. */
function composeSite(given: Given): AppPorts {
	const connection = createConnection();
	return {
		...everywhere,
		...given,
		keeping: 'browser',
		repository: createIndexedDbRepository(connection, newIdentifier),
		safetyCopies: createIndexedDbSafetyCopies(connection),
		ownChecklists: createIndexedDbOwnChecklists(connection),
		evidenceFiles: createIndexedDbEvidenceFiles(connection),
		keyRing: createIndexedDbKeyRing(connection, signingKeyFrom),
		smallStore: createLocalSmallStore(),
		masterFiles: createMasterFiles(createIndexedDbHandleStore(connection)),
		tabs: createTabMessages(),
		storageHealth: browserStorageHealth
	};
}

/** The portable html: every local page shares one browser storage, so nothing is ever put there. */
function composePortable(given: Given): AppPorts {
	return {
		...everywhere,
		...given,
		keeping: 'file',
		repository: createMemoryRepository(),
		safetyCopies: createMemorySafetyCopies(),
		ownChecklists: createMemoryOwnChecklists(),
		evidenceFiles: createMemoryEvidenceFiles(),
		keyRing: createMemoryKeyRing(),
		smallStore: createMemorySmallStore(),
		masterFiles: createMasterFiles(createMemoryHandleStore()),
		tabs: silentTabMessages,
		storageHealth: noStorageHealth
	};
}
