import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, fileOf, writeFiles } from '../aggregate-cities.ts';

const duckdb = await findDuckDb();

/** Two cities, put together. */
async function anOutput(): Promise<string> {
	const folder = temporaryFolder();
	writeFiles(folder, { 'in/a.json': fileOf(aCity(0)), 'in/b.json': fileOf(aCity(1)) });
	const out = join(folder, 'out');
	await runCli(['aggregate', join(folder, 'in'), '-o', out]);
	return out;
}

describe.skipIf(!duckdb.ok)('a question of one’s own', () => {
	async function ask(sql: string, ...options: readonly string[]) {
		const out = await anOutput();
		return runCli(['aggregate', out, '--sql', 'q.sql', ...options], { 'q.sql': sql });
	}

	it.each([[''], ['-- nothing yet\n'], ['/* nothing\n */ ;']])(
		'that says nothing is refused in words: %j',
		async (sql) => {
			const { exitCode, err } = await ask(sql);
			expect({ exitCode, err }).toEqual({
				exitCode: 2,
				err: expect.stringContaining('SELECT文1つ')
			});
		}
	);

	it('that names a column there is not is told the tables and where their columns stand', async () => {
		const { exitCode, err } = await ask('SELECT nonsense FROM cities');
		expect(exitCode).toBe(2);
		expect(err).toContain('nonsense');
		expect(err).toContain('lens_groups');
		expect(err).toContain('dictionary.csv');
	});

	it('has no place on a disk: what does not fit into memory is not written beside the caller', async () => {
		const { out: answer } = await ask("SELECT current_setting('temp_directory') AS place");
		expect(answer.split('\n')[1]).toBe('');
	});

	it('is answered in the same rows as CSV and as JSON, however many there are', async () => {
		const sql = 'SELECT range AS n, range % 3 = 0 AS third FROM range(5000) ORDER BY n';
		const expected = Array.from({ length: 5000 }, (_, n) => ({ n, third: n % 3 === 0 }));
		const json = await ask(sql, '--json');
		expect(json.out.trimEnd()).toBe(JSON.stringify(expected, null, 2));
		const csv = await ask(sql);
		expect(csv.out.trimEnd().split('\n')).toEqual([
			'n,third',
			...expected.map(({ n, third }) => `${String(n)},${String(third)}`)
		]);
	});

	it('is rounded for whoever reads the CSV, and exact as JSON', async () => {
		const sql = 'SELECT sum(x) AS total, 282103 AS code FROM (VALUES (20.1::DOUBLE), (40.2)) t(x)';
		expect((await ask(sql)).out.trim().split('\n')[1]).toBe('60.3,282103');
		expect(JSON.parse((await ask(sql, '--json')).out)).toEqual([
			{ total: 60.300000000000004, code: 282103 }
		]);
	});

	it('without rows is an empty list, or the names of the columns', async () => {
		const sql = 'SELECT code, name FROM cities WHERE false';
		expect((await ask(sql, '--json')).out.trim()).toBe('[]');
		expect((await ask(sql)).out.trim()).toBe('code,name');
	});

	it('about the grades of few cities is answered with the status hidden and no count, as the page does', async () => {
		const out = await anOutput();
		const { out: answer, err } = await runCli(['aggregate', out, '--sql', '01']);
		const [head, ...rows] = answer.trimEnd().split('\n');
		expect(head).toBe('fiscal_year,edition,city_grade,cities,status');
		expect(rows.map((row) => row.split(',').slice(2))).toEqual(
			['A', 'B', 'C', 'D', 'not-rated'].map((grade) => [grade, '', 'hidden'])
		);
		expect(err).toBe('');
	});

	it('by a name that nobody knows is answered with the names there are', async () => {
		const { exitCode, err } = await runCli(['aggregate', await anOutput(), '--sql', '99']);
		expect(exitCode).toBe(2);
		expect(err).toContain('99');
		expect(err).toContain('07-who-left');
	});
});
