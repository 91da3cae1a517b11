import { describe, expect, it } from 'vitest';
import { findDuckDb, openEngine } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { enterStage } from '../../../src/cli/aggregate/duckdb/engine-memory.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('the engine with little memory', () => {
	const open = () => {
		if (!duckdb.ok) throw new Error(duckdb.error);
		return openEngine(duckdb.value, ':memory:', { memory_limit: '4MB', temp_directory: '' });
	};
	const limitOf = async (engine: Awaited<ReturnType<typeof open>>): Promise<unknown> => {
		const [row] = await engine.rows("SELECT current_setting('memory_limit') AS most");
		return row?.['most'];
	};
	const large =
		'CREATE TABLE t AS SELECT list(i ORDER BY -i) AS all_of FROM range(1000000) AS r (i)';

	it('does what is too large for it with more, and the next stage has its own again', async () => {
		const engine = await open();
		try {
			const before = await limitOf(engine);
			await engine.run(large);
			expect(await engine.rows('SELECT len(all_of) AS n FROM t')).toEqual([{ n: 1_000_000 }]);
			expect(await limitOf(engine)).not.toBe(before);
			await enterStage(engine, 'writing');
			expect(await limitOf(engine)).toBe('30.5 MiB');
		} finally {
			engine.close();
		}
	});

	it('still says what is wrong with a statement', async () => {
		const engine = await open();
		try {
			await expect(engine.run('SELECT nothing_of_this_name')).rejects.toThrow(
				'nothing_of_this_name'
			);
		} finally {
			engine.close();
		}
	});
});
