import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('a question', () => {
	it.each([
		["COPY cities TO 'x.csv'"],
		["SELECT * FROM read_text('/etc/passwd')"],
		["SELECT * FROM glob('/*')"],
		["ATTACH 'x.db'"],
		['SET enable_external_access = true'],
		['SELECT 1; SELECT 2'],
		['INSTALL httpfs'],
		['CREATE TABLE x AS SELECT 1'],
		['SELECT nonsense']
	])('is one SELECT over the tables, not %s', async (sql) => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)) });
		await aggregateIn(folder);
		const { exitCode, out } = await runCli(['aggregate', join(folder, 'out'), '--sql', 'q.sql'], {
			'q.sql': sql
		});
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
	});

	it.each([
		['SELECT code FROM cities', /手元だけで使ってください/],
		['-- shows: cities\nSELECT code FROM cities', /手元だけで使ってください/],
		['-- shows: groups\nSELECT count(*) AS n FROM cities HAVING count(*) >= 5', /との引き算で/],
		['-- shows: protected groups\nSELECT n FROM groups', /^$/]
	])('says of an answer what to mind before it is handed on: %s', async (sql, told) => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)) });
		await aggregateIn(folder);
		const { exitCode, err } = await runCli(['aggregate', join(folder, 'out'), '--sql', 'q.sql'], {
			'q.sql': sql
		});
		expect(exitCode).toBe(0);
		expect(err).toMatch(told);
		expect(err.split('\n').length).toBeLessThanOrEqual(2);
	});

	it('of every kind says it in both languages', () => {
		const [ja, en] = [aggregateMessagesFor('ja'), aggregateMessagesFor('en')];
		for (const key of ['notProtected', 'notProtectedTogether'] as const) {
			expect(ja[key]).toMatch(/[ぁ-ん]/);
			expect(en[key]).not.toMatch(/[ぁ-ん]/);
		}
	});

	it.each([
		['code,population,year\r\n282103,1,2025\r\n132063,1,2026\r\n', '2025'],
		['code,class,year\r\n282103,Ⅳ－2,2025\r\n', '人口の列'],
		['code,population\r\n282104,1\r\n', '282104']
	])(
		'takes populations as the screen does, and says what is wrong with a table: %s',
		async (table, told) => {
			const folder = temporaryFolder();
			writeFiles(folder, { 'in/a.json': fileOf(aCity(0)) });
			const line = [join(folder, 'in'), '-o', join(folder, 'out'), '--population', 'p.csv'];
			const { exitCode, err } = await runCli(['aggregate', ...line], { 'p.csv': table });
			expect(exitCode).toBe(2);
			expect(err).toContain(told);
			expect(err).toContain('p.csv');
		}
	);
});
