import type { SafetyCopies, StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Connection, Database } from './connection.ts';
import type { SafetyCopyRecord } from './database-schema.ts';
import { allOf, beginReading, beginWriting, abort } from './transactions.ts';
import { inTimeOrFail, withDatabase } from './with-database.ts';

/** Copies kept of each assessment; older ones make room. */
export const mostSafetyCopies = 5;

/** Keeps safety copies in the browser's database. */
export function createIndexedDbSafetyCopies(connection: Connection): SafetyCopies {
	const attempt = <Value>(act: (database: Database) => Promise<Result<Value, StorageError>>) =>
		withDatabase(connection, (database) => inTimeOrFail(act(database)));
	return {
		put: (copy, text) =>
			attempt(async (database) => {
				await putCopy(database, { ...copy, text });
				return ok(undefined);
			}),
		list: (id) =>
			attempt(async (database) => {
				const { store } = reading(database);
				const keys = await store.index('byAssessment').getAllKeys(id);
				const copies = await Promise.all(
					keys.map(async (key) => ({ key, record: await store.get(key) }))
				);
				return ok(
					copies
						.flatMap(({ key, record }) => (record ? [{ key, ...withoutText(record) }] : []))
						.toSorted((a, b) => b.key - a.key)
				);
			}),
		read: (key) =>
			attempt(async (database) => {
				const record = await reading(database).store.get(key);
				return record ? ok(record.text) : fail({ kind: 'not-found', id: String(key) });
			})
	};
}

function reading(database: Database) {
	const transaction = beginReading(database, ['safetyCopies']);
	return { store: transaction.objectStore('safetyCopies') };
}

async function putCopy(database: Database, record: SafetyCopyRecord): Promise<void> {
	const transaction = beginWriting(database, ['safetyCopies']);
	const store = transaction.objectStore('safetyCopies');
	try {
		await store.put(record);
		const keys = await store.index('byAssessment').getAllKeys(record.id);
		const old = keys.toSorted((a, b) => a - b).slice(0, -mostSafetyCopies);
		await allOf(old.map((key) => () => store.delete(key)));
	} catch (error) {
		abort(transaction);
		throw error;
	}
	await transaction.done;
}

const withoutText = ({ id, title, madeAt }: SafetyCopyRecord) => ({ id, title, madeAt });
