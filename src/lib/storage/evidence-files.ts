import type { EvidenceFiles } from '#lib/application/ports.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import type { Connection } from './connection.ts';
import { storeOf } from './store-of.ts';
import { allOf } from './transactions.ts';

/**
 * Keeps evidence in the browser's database, as blobs: the browser puts those into files of their own,
 * and a full disk refuses them without harm to the answers.
 */
export function createIndexedDbEvidenceFiles(connection: Connection): EvidenceFiles {
	// Large files take their time: no limit there, the caller shows that it goes on.
	const files = storeOf(connection, 'evidenceFiles', 'to-the-end');
	return {
		list: () =>
			storeOf(connection, 'evidenceFiles').read(async (store) =>
				(await store.getAll()).map(({ sha256, size }) => ({ sha256, size }))
			),
		read: (sha256) => files.read(async (store) => (await store.get(sha256))?.blob),
		put: (sha256, blob) => files.write((store) => store.put({ sha256, size: blob.size, blob })),
		remove: (sha256s) =>
			files.write((store) => allOf(sha256s.map((sha256) => () => store.delete(sha256))))
	};
}

/** Keeps evidence for this visit only; a backup with evidence brings it back. */
export function createMemoryEvidenceFiles(): EvidenceFiles {
	const kept = new Map<string, Blob>();
	return {
		list: () => Promise.resolve(ok([...kept].map(([sha256, { size }]) => ({ sha256, size })))),
		read: (sha256) => Promise.resolve(ok(kept.get(sha256))),
		put: (sha256, blob) => {
			kept.set(sha256, blob);
			return Promise.resolve(ok(undefined));
		},
		remove: (sha256s) => {
			for (const sha256 of sha256s) kept.delete(sha256);
			return Promise.resolve(ok(undefined));
		}
	};
}
