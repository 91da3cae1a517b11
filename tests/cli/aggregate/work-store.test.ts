import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDuckDb, openEngine } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { openWorkStore } from '../../../src/cli/aggregate/duckdb/work-store.ts';
import type { KeptReading } from '../../../src/cli/aggregate/file-reading.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('what was read so far', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'machi-tenken-store-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const path = (): string => join(folder, 'work.duckdb');
	const open = () => {
		if (!duckdb.ok) throw new Error(duckdb.error);
		return openEngine(duckdb.value, path(), {});
	};
	const reading = (no: number): KeptReading => ({
		gave: 'refusal',
		name: `${String(no)}.json`,
		stamp: { size: no, mtime: '1' },
		sha256: '',
		why: { kind: 'wrong-publication' }
	});
	const batch = (from: number): readonly KeptReading[] =>
		Array.from({ length: 50 }, (_, i) => reading(from + i));

	it('is in its place on disk after every batch: none of it waits in memory for the next', async () => {
		const engine = await open();
		try {
			const store = await openWorkStore(engine);
			for (const from of [0, 50, 100]) {
				await store.keep(batch(from));
				const [held] = await engine.rows(
					`SELECT coalesce(sum(memory_usage_bytes), 0)::DOUBLE AS bytes FROM duckdb_memory()
					WHERE tag = 'IN_MEMORY_TABLE'`
				);
				expect(held).toEqual({ bytes: 0 });
				const waiting = `${path()}.wal`;
				expect(existsSync(waiting) ? statSync(waiting).size : 0).toBe(0);
			}
		} finally {
			engine.close();
		}
	});

	it('is known when the database is opened again', async () => {
		const first = await open();
		await (await openWorkStore(first)).keep(batch(0));
		first.close();
		const again = await open();
		try {
			const store = await openWorkStore(again);
			expect(store.before.size).toBe(50);
			expect(store.before.get('7.json')).toEqual({ size: 7, mtime: '1' });
			const entries = await store.entriesOf(new Set(['7.json']));
			expect([...entries.values()].map(({ gave }) => gave)).toEqual([
				{ kind: 'refusal', why: { kind: 'wrong-publication' } }
			]);
		} finally {
			again.close();
		}
	});
});
