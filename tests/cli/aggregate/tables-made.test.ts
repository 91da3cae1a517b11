import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { score } from '#lib/domain/scoring/score.ts';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, codes, eightCities, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn, ask, digests } from '../aggregate-output.ts';

const duckdb = await findDuckDb();
if (!duckdb.ok) console.warn(`aggregate is not tested: ${duckdb.error}`);

describe.skipIf(!duckdb.ok)('aggregate', () => {
	it('gives the same bytes whatever the order of the files, and the figures of the domain', async () => {
		const [first, second] = [temporaryFolder(), temporaryFolder()];
		const files = Object.entries(eightCities());
		writeFiles(join(first, 'in'), Object.fromEntries(files));
		for (const [name, text] of files.reverse()) writeFiles(join(second, 'in'), { [name]: text });
		for (const folder of [first, second]) {
			const { exitCode, err } = await aggregateIn(folder);
			expect({ exitCode, err }).toMatchObject({ exitCode: 0 });
		}
		const made = digests(join(first, 'out'));
		expect(Object.keys(made)).toContain('answers/fiscal_year=2026/prefecture=28/part-0.parquet');
		for (const name of ['cities.csv', 'groups.csv', 'index.html', 'left-out.csv', 'summary.json']) {
			expect(Object.keys(made)).toContain(name);
		}
		expect(digests(join(second, 'out'))).toEqual(made);
		const { checklist } = shippedChecklist();
		const rows = await ask(
			join(first, 'out'),
			'SELECT code, earned, percent, low, high, grade, prefecture, fiscal_year FROM cities'
		);
		expect(rows).toHaveLength(8);
		for (const [i, code] of codes.entries()) {
			const { overall } = score(checklist, aCity(i));
			const { earned, percent, low, high, grade } = overall;
			expect(rows).toContainEqual({
				code,
				earned,
				percent,
				low,
				high,
				grade,
				prefecture: code.slice(0, 2),
				fiscal_year: 2026
			});
		}
		const sums = await ask(
			join(first, 'out'),
			`SELECT answers.code FROM answers JOIN cities USING (code) GROUP BY answers.code, cities.earned, cities.possible
			HAVING sum(answers.earned) <> cities.earned OR sum(answers.possible) <> cities.possible`
		);
		expect(sums).toEqual([]);
		for (const [path, bytes] of Object.keys(made).map(
			(name) => [name, readFileSync(join(first, 'out', name), 'latin1')] as const
		)) {
			expect([path, bytes.includes(Buffer.from('秘密の名前').toString('latin1'))]).toEqual([
				path,
				false
			]);
		}
	});

	it('tells every column in both languages', async () => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)) });
		await aggregateIn(folder);
		const lines = readFileSync(join(folder, 'out/dictionary.csv'), 'utf8')
			.split('\r\n')
			.slice(1, -1);
		expect(lines.length).toBeGreaterThan(100);
		expect(
			lines.filter(
				(line) => !/^[a-z_]+,[a-z_0-9]+,[A-Z]+,(?:"[^"]+"|[^,"]+),(?:"[^"]+"|[^,"]+)$/.test(line)
			)
		).toEqual([]);
	});

	it('puts aliases in the place of names and codes, and tells who is who beside the folder', async () => {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'in'), eightCities());
		const out = join(folder, 'out');
		const population = `code,population\r\n${codes.map((code, i) => `${code},${String(12_345 + i)}\r\n`).join('')}`;
		const { exitCode, err } = await runCli(
			['aggregate', join(folder, 'in'), '-o', out, '--aliases', '--population', 'p.csv'],
			{ 'p.csv': population }
		);
		expect({ exitCode, err }).toMatchObject({ exitCode: 0 });
		const rows = (await ask(out, 'SELECT code, name, population FROM cities')) as {
			code: string;
		}[];
		expect(rows.map(({ code }) => code).sort()).toEqual([
			'A01',
			'A02',
			'A03',
			'A04',
			'A05',
			'A06',
			'A07',
			'A08'
		]);
		expect(
			await ask(out, "SELECT code FROM places WHERE population IS NOT NULL OR code NOT LIKE 'A%'")
		).toEqual([]);
		for (const name of ['cities.csv', 'groups.csv', 'summary.json']) {
			const text = readFileSync(join(out, name), 'utf8');
			expect(codes.filter((code) => text.includes(code))).toEqual([]);
		}
		const told = readFileSync(`${out}.aliases.csv`, 'utf8');
		expect(codes.every((code) => told.includes(code))).toBe(true);
	});
});
