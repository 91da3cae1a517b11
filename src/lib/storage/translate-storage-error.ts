import type { StorageError } from '#lib/application/ports.ts';

/** Turns what the browser threw into ours; anything but a DOM exception is a bug and thrown on. */
export function translateStorageError(error: unknown): StorageError {
	if (!(error instanceof DOMException)) throw error;
	switch (error.name) {
		case 'VersionError':
			return { kind: 'newer-data' };
		case 'InvalidStateError':
			return { kind: 'connection-lost' };
		default:
			// A full disk answers with almost any name, so the name is told and decides nothing.
			return { kind: 'not-saved', cause: error.name };
	}
}
