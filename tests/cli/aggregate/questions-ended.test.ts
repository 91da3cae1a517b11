import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn, digests } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

const endless =
	'SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range + b.range = -1';

describe.skipIf(!duckdb.ok)('a question that never ends', () => {
	afterEach(() => vi.restoreAllMocks());

	it('is ended by Ctrl+C, which says so, waits for no statement and leaves nothing behind', async () => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)), 'in/b.json': fileOf(aCity(1)) });
		await aggregateIn(folder);
		const before = { files: digests(folder), exit: process.listeners('exit') };
		const left = vi.spyOn(process, 'exit').mockImplementation(() => {
			throw new Error('left');
		});
		const asked = { ended: false, said: '' };
		const asking = runCli(['aggregate', join(folder, 'out'), '--sql', 'q.sql'], {
			'q.sql': endless
		}).then(({ err }) => Object.assign(asked, { ended: true, said: err }));
		/** What a process does with its engines as it exits. */
		const exit = () => {
			for (const listener of process.listeners('exit')) {
				if (!before.exit.includes(listener)) listener(130);
			}
		};
		const engines = () => process.listenerCount('exit') - before.exit.length;
		await vi.waitFor(() => expect(engines()).toBe(1), { timeout: 60_000 });
		expect(() => process.emit('SIGINT')).toThrow('left');
		expect(left).toHaveBeenCalledWith(130);
		await vi.waitFor(
			() => {
				exit();
				expect(asked.ended).toBe(true);
			},
			{ timeout: 60_000 }
		);
		await asking;
		expect(asked.said).toContain('中断しました。問いの答えは最後まで出ていません。');
		expect(engines()).toBe(0);
		expect(digests(folder)).toEqual(before.files);
		expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
	});
});
