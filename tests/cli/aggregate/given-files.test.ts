import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, codes, eightCities, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateUntil } from '../aggregate-until.ts';
import { ask, reasonsIn, summaryOf } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('aggregate, beside the files of cities', () => {
	afterEach(() => vi.restoreAllMocks());

	it('takes no file that the line names for a result, and says whom a table of populations lacks', async () => {
		const folder = temporaryFolder();
		const known = codes.slice(1).map((code) => `${code},50000`);
		const tables = {
			population: ['団体コード,人口', ...known].join('\r\n'),
			asked: ['団体コード', ...codes].join('\r\n')
		};
		writeFiles(folder, { ...eightCities(), 'other.csv': 'a,b\r\n' });
		const given = Object.entries(tables).map(([name, text]) => {
			writeFiles(folder, { [`${name}.csv`]: text });
			return { option: `--${name}`, path: join(folder, `${name}.csv`), text };
		});
		const out = join(temporaryFolder(), 'out');
		const { exitCode, err } = await runCli(
			['aggregate', folder, '-o', out, ...given.flatMap(({ option, path }) => [option, path])],
			Object.fromEntries(given.map(({ path, text }) => [path, text]))
		);
		expect(reasonsIn(out)).toEqual({ 'other.csv': 'other-file' });
		expect(summaryOf(out)).toMatchObject({ files: 9, results: 8, leftOut: 1 });
		expect(err).toContain('人口の表にない団体が1あります');
		expect(err).toContain(`: ${aCity(0).municipality.name}\n`);
		expect(exitCode).toBe(0);
	});

	it('counts no code that there is not among those that were asked or have a population', async () => {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'in'), eightCities());
		const tables = {
			'p.csv': '団体コード,人口\r\n282103,260000\r\n282111,5000\r\n141011,290000\r\n',
			'a.csv': '団体コード\r\n282103\r\n282111\r\n'
		};
		const out = join(folder, 'out');
		const line = ['aggregate', join(folder, 'in'), '-o', out];
		const { err } = await runCli([...line, '--population', 'p.csv', '--asked', 'a.csv'], tables);
		expect(err).toMatch(/--population の表に、今の一覧にないコードが2あります.*: 282111、141011/);
		expect(err).toMatch(/--asked の表に、今の一覧にないコードが1あります.*: 282111/);
		const places = 'SELECT code FROM places WHERE population IS NOT NULL OR asked';
		expect(await ask(out, places)).toEqual([{ code: '282103' }]);
	});

	const manyCities = (): string => {
		const folder = temporaryFolder();
		const cities = Array.from({ length: 24 }, (_, no) => aCity(no, { id: `a${String(no)}` }));
		writeFiles(
			folder,
			Object.fromEntries(cities.map((city, no) => [`${String(no)}.json`, fileOf(city)]))
		);
		return folder;
	};

	/** What is said where Ctrl+C ends a run as soon as a file stands in its working folder. */
	async function endedAt(folder: string, out: string, file: string): Promise<string> {
		const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
			throw new Error('left');
		});
		const running = runCli(['aggregate', folder, '-o', out]);
		await vi.waitFor(() => expect(existsSync(join(`${out}.part`, file))).toBe(true), {
			timeout: 60_000,
			interval: 1
		});
		expect(() => process.emit('SIGINT')).toThrow('left');
		expect(exit).toHaveBeenCalledWith(130);
		return (await running).err;
	}

	it('says with Ctrl+C that nothing was kept yet, where nothing was', async () => {
		const out = join(temporaryFolder(), 'out');
		const err = await endedAt(manyCities(), out, 'work.duckdb');
		expect(err).toContain('中断しました。まだ何も残していません。');
		expect(err).not.toContain(`${out}.part`);
	});

	it('says with Ctrl+C where it keeps what it read, after an earlier run that was ended too', async () => {
		const folder = manyCities();
		const out = join(temporaryFolder(), 'out');
		await aggregateUntil(folder, out, 3);
		rmSync(join(`${out}.part`, 'kept'));
		const err = await endedAt(folder, out, 'kept');
		expect(err).toContain('中断しました');
		expect(err).toContain(`${out}.part`);
		expect(err).not.toContain('まだ何も残していません');
	});
});
