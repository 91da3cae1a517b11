import { existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AggregateRequest } from '../../../src/cli/aggregate/aggregate-request.ts';
import { openWorkFolder } from '../../../src/cli/aggregate/work-folder.ts';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, eightCities, fileOf, writeFiles } from '../aggregate-cities.ts';
import { digests, summaryOf } from '../aggregate-output.ts';

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

	it('passes over what it writes itself, by whatever path the folder is named', async () => {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'in'), { 'a.json': fileOf(aCity(0)) });
		symlinkSync('in', join(folder, 'link'));
		const out = join(folder, 'link/out');
		const line = ['aggregate', join(folder, 'link'), '-o', out, '--aliases'];
		await runCli(line);
		expect(summaryOf(out)).toMatchObject({ files: 1, leftOut: 0 });
		const before = digests(out);
		await runCli(line);
		expect(digests(out)).toEqual(before);
		const itself = await runCli(['aggregate', join(folder, 'in'), '-o', join(folder, 'link')]);
		expect(itself.exitCode).toBe(2);
		expect(itself.err).toContain('そのもの');
	});

	it('keeps what another run to the same folder is writing', async () => {
		const folder = temporaryFolder();
		const [input, out] = [join(folder, 'in'), join(folder, 'out')];
		writeFiles(input, eightCities());
		const { aggregateUntil } = await import('../aggregate-until.ts');
		await aggregateUntil(input, out, 3);
		writeFiles(`${out}.part/out`, { 'half.csv': 'x' });
		const request = JSON.parse(readFileSync(`${out}.part/run.json`, 'utf8')) as {
			request: AggregateRequest;
		};
		expect(openWorkFolder(out, request.request)).toMatchObject({ resumed: true });
		expect(readdirSync(`${out}.part/out`)).toEqual(['half.csv']);
	});

	it('goes on where it was ended before its first and after its last step', async () => {
		const folder = temporaryFolder();
		const [input, out] = [join(folder, 'in'), join(folder, 'out')];
		writeFiles(input, eightCities());
		writeFiles(`${out}.part`, { '.run.json.0123456789ab.part': '{' });
		const line = ['aggregate', input, '-o', out];
		expect((await runCli(line)).exitCode).toBe(0);
		const before = digests(out);
		// All of the work is gone but the word of whose it was.
		const { aggregateUntil } = await import('../aggregate-until.ts');
		renameSync(out, join(folder, 'kept'));
		await aggregateUntil(input, out, 3);
		renameSync(join(folder, 'kept'), out);
		for (const name of readdirSync(`${out}.part`)) {
			if (name !== 'run.json') rmSync(join(`${out}.part`, name), { recursive: true });
		}
		expect((await runCli(line)).exitCode).toBe(0);
		expect(digests(out)).toEqual(before);
		expect(readdirSync(folder).sort()).toEqual(['in', 'out']);
	});

	it.each([
		['lost all of it', ''],
		['lost its beginning', 'x'.repeat(20_000)]
	])('reads again what the journal of an ended run lost: it %s', async (_, content) => {
		const folder = temporaryFolder();
		const [input, out] = [join(folder, 'in'), join(folder, 'out')];
		writeFiles(input, eightCities());
		await runCli(['aggregate', input, '-o', join(folder, 'whole')]);
		const { aggregateUntil } = await import('../aggregate-until.ts');
		await aggregateUntil(input, out, 3);
		writeFiles(`${out}.part`, { 'work.duckdb': content });
		expect((await runCli(['aggregate', input, '-o', out])).exitCode).toBe(0);
		expect(digests(out)).toEqual(digests(join(folder, 'whole')));
	});

	it('keeps a file of others where the names behind aliases go, and a link to nothing', async () => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)), 'out.aliases.csv': '大事' });
		symlinkSync('nowhere', join(folder, 'gone'));
		const line = ['aggregate', join(folder, 'in'), '-o'];
		const aliased = await runCli([...line, join(folder, 'out'), '--aliases']);
		expect(aliased.exitCode).toBe(2);
		expect(aliased.err).toContain('out.aliases.csv');
		const toLink = await runCli([...line, join(folder, 'gone')]);
		expect(toLink.exitCode).toBe(2);
		expect(toLink.err).toContain('gone');
		expect(readdirSync(folder).sort()).toEqual(['gone', 'in', 'out.aliases.csv']);
		expect(readFileSync(join(folder, 'out.aliases.csv'), 'utf8')).toBe('大事');
	});
});
