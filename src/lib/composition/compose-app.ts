import type { AppPorts } from '#lib/application/app-ports.ts';
import { hashFile } from '#lib/exchange/hash-file.ts';
import { createKeySmith } from '#lib/exchange/key-smith.ts';
import { createMasterFiles } from '#lib/exchange/master-files.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { signingKeyFrom } from '#lib/exchange/signing/ed25519-keys.ts';
import type { Connection } from '#lib/storage/connection.ts';
import {
	createIndexedDbEvidenceFiles,
	createMemoryEvidenceFiles
} from '#lib/storage/evidence-files.ts';
import { createIndexedDbRepository } from '#lib/storage/indexeddb-repository.ts';
import { createIndexedDbSafetyCopies } from '#lib/storage/indexeddb-safety-copies.ts';
import type { IndexedDbShelf } from '#lib/storage/indexeddb-shelf.ts';
import { createIndexedDbKeyRing, createMemoryKeyRing } from '#lib/storage/key-ring.ts';
import { createIndexedDbLeftWork, createMemoryLeftWork } from '#lib/storage/left-work.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { createMemorySafetyCopies } from '#lib/storage/memory-safety-copies.ts';
import type { MemoryShelf } from '#lib/storage/memory-shelf.ts';
import {
	createIndexedDbOwnChecklists,
	createMemoryOwnChecklists
} from '#lib/storage/own-checklists.ts';
import { browserStorageHealth, noStorageHealth } from '#lib/storage/storage-health.ts';
import { browserPace } from './browser-pace.ts';
import type { StartComposition } from './compose-start.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadPortablePage } from './load-portable-page.ts';
import { loadSample } from './load-sample.ts';
import { loadMunicipalities } from './load-municipalities.ts';
import { loadRecurringWork } from './load-recurring-work.ts';
import { loadWorkedExamples } from './load-worked-examples.ts';
import { renderAgain } from './make-report.ts';
import { newIdentifier } from './new-identifier.ts';
import { browserPageLifecycle } from './page-lifecycle.ts';

/**
 * Gives the whole app its adapters, on those of the start; the checklists are there when it resolves.
 * `siteBase` is the address of the folder the app is served from, without a slash at its end.
 */
export async function composeApp(start: StartComposition, siteBase: string): Promise<AppPorts> {
	const { keeping } = start;
	return {
		...start.ports,
		newIdentifier,
		catalogue: await loadCatalogue(),
		masterFiles: createMasterFiles(start.handles),
		hashFile,
		paceFor: browserPace,
		packetCrypto,
		keySmith: createKeySmith(
			keeping.kind === 'browser' && (await keeping.vault.look()) === 'open'
				? 'to-be-sealed'
				: 'for-good'
		),
		lifecycle: browserPageLifecycle,
		loadSample,
		loadPortablePage: () => loadPortablePage(siteBase),
		loadWorkedExamples,
		loadRecurringWork,
		loadMunicipalities,
		renderPdf: renderAgain(siteBase),
		...(keeping.kind === 'browser'
			? inDatabase(keeping.connection, keeping.shelf)
			: inMemory(keeping.shelf))
	};
}

type Kept = Pick<
	AppPorts,
	| 'repository'
	| 'safetyCopies'
	| 'leftWork'
	| 'ownChecklists'
	| 'evidenceFiles'
	| 'keyRing'
	| 'storageHealth'
>;

const inDatabase = (connection: Connection, shelf: IndexedDbShelf): Kept => ({
	repository: createIndexedDbRepository(connection, newIdentifier, shelf),
	safetyCopies: createIndexedDbSafetyCopies(connection),
	leftWork: createIndexedDbLeftWork(connection),
	ownChecklists: createIndexedDbOwnChecklists(connection),
	evidenceFiles: createIndexedDbEvidenceFiles(connection),
	keyRing: createIndexedDbKeyRing(connection, signingKeyFrom),
	storageHealth: browserStorageHealth
});

const inMemory = (shelf: MemoryShelf): Kept => ({
	repository: createMemoryRepository(shelf),
	safetyCopies: createMemorySafetyCopies(),
	leftWork: createMemoryLeftWork(),
	ownChecklists: createMemoryOwnChecklists(),
	evidenceFiles: createMemoryEvidenceFiles(),
	keyRing: createMemoryKeyRing(),
	storageHealth: noStorageHealth
});
