import type { EvidenceFiles, StorageError } from '#lib/application/ports.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Connection, Database } from './connection.ts';
import { allOf, beginReading, beginWriting } from './transactions.ts';
import { inTimeOrFail, withDatabase } from './with-database.ts';

type Outcome<Value> = Promise<Result<Value, StorageError>>;

/**
 * Keeps evidence in the browser's database, as blobs: the browser puts those into files of their own,
 * and a full disk refuses them without harm to the answers.
 */
export function createIndexedDbEvidenceFiles(connection: Connection): EvidenceFiles {
	const within = <Value>(act: (database: Database) => Promise<Value>): Outcome<Value> =>
		withDatabase(connection, async (database) => ok(await act(database)));
	return {
		list: () =>
			withDatabase(connection, (database) =>
				inTimeOrFail(listed(database).then((list) => ok(list)))
			),
		read: (sha256) =>
			within(async (database) => {
				const store = beginReading(database, ['evidenceFiles']).objectStore('evidenceFiles');
				return (await store.get(sha256))?.blob;
			}),
		// Large files take their time: no limit here, the caller shows that it goes on.
		put: (sha256, blob) =>
			within(async (database) => {
				const transaction = beginWriting(database, ['evidenceFiles']);
				await transaction.objectStore('evidenceFiles').put({ sha256, size: blob.size, blob });
				await transaction.done;
				return undefined;
			}),
		remove: (sha256s) =>
			within(async (database) => {
				const transaction = beginWriting(database, ['evidenceFiles']);
				const store = transaction.objectStore('evidenceFiles');
				await allOf(sha256s.map((sha256) => () => store.delete(sha256)));
				await transaction.done;
				return undefined;
			})
	};
}

async function listed(database: Database) {
	const store = beginReading(database, ['evidenceFiles']).objectStore('evidenceFiles');
	const records = await store.getAll();
	return records.map(({ sha256, size }) => ({ sha256, size }));
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
