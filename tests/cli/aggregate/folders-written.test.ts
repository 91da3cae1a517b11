import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, eightCities, fileOf, writeFiles } from '../aggregate-cities.ts';
import { digests } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('aggregate', () => {
	it('goes on where it was ended, without reading again, and gives the same bytes', async () => {
		const folder = temporaryFolder();
		const input = join(folder, 'in');
		writeFiles(input, eightCities());
		await runCli(['aggregate', input, '-o', join(folder, 'whole')]);
		writeFiles(join(folder, 'ended.part'), {});
		const { aggregateUntil } = await import('../aggregate-until.ts');
		for (const files of [3, 0, 2]) await aggregateUntil(input, join(folder, 'ended'), files);
		expect(existsSync(join(folder, 'ended'))).toBe(false);
		const { err, exitCode } = await runCli(['aggregate', input, '-o', join(folder, 'ended')]);
		expect(exitCode).toBe(0);
		expect(err).toContain('5');
		expect(digests(join(folder, 'ended'))).toEqual(digests(join(folder, 'whole')));
		expect(existsSync(join(folder, 'ended.part'))).toBe(false);
	});

	it('keeps folders that are not its own, or were made with other options', async () => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)), 'mine/letter.txt': '大事' });
		const [input, out] = [join(folder, 'in'), join(folder, 'out')];
		expect((await runCli(['aggregate', input, '-o', join(folder, 'mine')])).exitCode).toBe(2);
		expect(readdirSync(join(folder, 'mine'))).toEqual(['letter.txt']);
		await runCli(['aggregate', input, '-o', out]);
		const before = digests(out);
		const other = await runCli(['aggregate', input, '-o', out, '--stage', 'accepted']);
		expect(other.exitCode).toBe(2);
		expect(other.err).toContain('--stage');
		expect(digests(out)).toEqual(before);
		expect((await runCli(['aggregate', input, '-o', input])).exitCode).toBe(2);
		expect((await runCli(['aggregate', join(folder, 'nowhere'), '-o', out])).exitCode).toBe(2);
	});
});
