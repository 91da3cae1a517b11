import type { SafetyCopies } from '#lib/application/ports.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import type { Connection } from './connection.ts';
import type { SafetyCopyRecord } from './database-schema.ts';
import { mostSafetyCopies } from './most-safety-copies.ts';
import { storeOf } from './store-of.ts';
import { allOf } from './transactions.ts';

/** Keeps safety copies in the browser's database. */
export function createIndexedDbSafetyCopies(connection: Connection): SafetyCopies {
	const copies = storeOf(connection, 'safetyCopies');
	return {
		put: (copy, text) =>
			copies.write(async (store) => {
				await store.put({ ...copy, text });
				const keys = await store.index('byAssessment').getAllKeys(copy.id);
				const old = keys.toSorted((a, b) => a - b).slice(0, -mostSafetyCopies);
				await allOf(old.map((key) => () => store.delete(key)));
			}),
		list: (id) =>
			copies.read(async (store) => {
				const keys = await store.index('byAssessment').getAllKeys(id);
				const found = await Promise.all(
					keys.map(async (key) => ({ key, record: await store.get(key) }))
				);
				return found
					.flatMap(({ key, record }) => (record ? [{ key, ...withoutText(record) }] : []))
					.toSorted((a, b) => b.key - a.key);
			}),
		read: async (key) => {
			const record = await copies.read((store) => store.get(key));
			if (!record.ok) return record;
			return record.value ? ok(record.value.text) : fail({ kind: 'not-found', id: String(key) });
		}
	};
}

const withoutText = ({ id, title, madeAt }: SafetyCopyRecord) => ({ id, title, madeAt });
