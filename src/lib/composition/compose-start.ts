import type { StartPorts } from '#lib/application/app-ports.ts';
import type { HandleStore } from '#lib/application/file-ports.ts';
import { browserFiles } from '#lib/exchange/browser-files.ts';
import { createMemoryHandleStore } from '#lib/exchange/memory-handle-store.ts';
import { createConnection, type Connection } from '#lib/storage/connection.ts';
import { createIndexedDbHandleStore } from '#lib/storage/indexeddb-handle-store.ts';
import { createIndexedDbShelf, type IndexedDbShelf } from '#lib/storage/indexeddb-shelf.ts';
import { createMemoryShelf, type MemoryShelf } from '#lib/storage/memory-shelf.ts';
import { createLocalSmallStore, createMemorySmallStore } from '#lib/storage/small-store.ts';
import { createTabMessages, silentTabMessages } from '#lib/storage/tab-messages.ts';
import { createTabPresence, unknownPresence } from '#lib/storage/tab-presence.ts';
import { createVault, type Vault } from '#lib/storage/vault.ts';
import { now } from '#lib/ui/state/now.ts';
import { handlesUnderLock } from './handles-under-lock.ts';
import { noLock, siteLock } from './site-lock.ts';

/** The start's ports, and where the rest of the app goes on from them. */
export type StartComposition = {
	readonly ports: StartPorts;
	readonly handles: HandleStore;
	readonly keeping:
		| {
				readonly kind: 'browser';
				readonly connection: Connection;
				readonly shelf: IndexedDbShelf;
				readonly vault: Vault;
		  }
		| { readonly kind: 'file'; readonly shelf: MemoryShelf };
};

/** Where the app runs: in a browser, or while its pages are written at build time. */
export type Place = 'browser' | 'build';

/** Gives the start screen its adapters: few, so that it is there at once. `compose-app.ts` adds all others. */
export const composeStart = (place: Place): StartComposition =>
	__PORTABLE__ ? composePortable() : composeSite(place);

/** The static site: IndexedDB, with `localStorage` as the witness. At build time there is neither. */
function composeSite(place: Place): StartComposition {
	const inBrowser = place === 'browser';
	const presence =
		inBrowser && hasTabLocks() ? createTabPresence(navigator.locks) : unknownPresence;
	const notes = inBrowser ? createLocalSmallStore() : createMemorySmallStore();
	const vault = createVault({ connection: createConnection(), notes }, presence.join);
	const { connection } = vault;
	const shelf = createIndexedDbShelf(connection);
	const handles = handlesUnderLock(vault, createIndexedDbHandleStore(connection));
	return {
		ports: {
			...everywhere,
			keeping: 'browser',
			shelf,
			forgetMasterFile: handles.forget,
			smallStore: vault.notes,
			tabs: inBrowser ? createTabMessages() : silentTabMessages,
			lock: inBrowser ? siteLock(vault, presence) : noLock
		},
		handles,
		keeping: { kind: 'browser', connection, shelf, vault }
	};
}

/** The portable html: every local page shares one browser storage, so nothing is ever put there. */
function composePortable(): StartComposition {
	const shelf = createMemoryShelf();
	const handles = createMemoryHandleStore();
	return {
		ports: {
			...everywhere,
			keeping: 'file',
			shelf,
			forgetMasterFile: handles.forget,
			smallStore: createMemorySmallStore(),
			tabs: silentTabMessages,
			lock: noLock
		},
		handles,
		keeping: { kind: 'file', shelf }
	};
}

const hasTabLocks = (): boolean => 'locks' in navigator;

const everywhere = { clock: now, files: browserFiles, languages: () => navigator.languages };
