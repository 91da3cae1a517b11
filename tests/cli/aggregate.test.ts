import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { score } from '#lib/domain/scoring/score.ts';
import { findDuckDb } from '../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { aCity, codes, fileOf, writeFiles } from './aggregate-cities.ts';

const duckdb = await findDuckDb();
if (!duckdb.ok) console.warn(`aggregate is not tested: ${duckdb.error}`);

/** Every file below a folder with the digest of its bytes. */
const digests = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((path) => [
				relative(folder, path),
				createHash('sha256').update(readFileSync(path)).digest('hex')
			])
	);

const summaryOf = (out: string): Record<string, unknown> =>
	JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Record<string, unknown>;

/** Reasons by file. */
const reasonsIn = (out: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		readFileSync(join(out, 'left-out.csv'), 'utf8')
			.split('\r\n')
			.slice(1, -1)
			.map((line) => line.split(',').slice(0, 2))
	);

const eightCities = () =>
	Object.fromEntries(codes.map((code, i) => [`${code}.json`, fileOf(aCity(i))]));

async function ask(out: string, sql: string): Promise<unknown[]> {
	const {
		out: answer,
		err,
		exitCode
	} = await runCli(['aggregate', out, '--sql', 'q.sql', '--json'], { 'q.sql': sql });
	if (exitCode !== 0) throw new Error(err);
	return JSON.parse(answer) as unknown[];
}

describe.skipIf(!duckdb.ok)('aggregate', () => {
	it('gives the same bytes whatever the order of the files, and the figures of the domain', async () => {
		const [first, second] = [temporaryFolder(), temporaryFolder()];
		const files = Object.entries(eightCities());
		writeFiles(join(first, 'in'), Object.fromEntries(files));
		for (const [name, text] of files.reverse()) writeFiles(join(second, 'in'), { [name]: text });
		for (const folder of [first, second]) {
			const { exitCode, err } = await runCli([
				'aggregate',
				join(folder, 'in'),
				'-o',
				join(folder, 'out')
			]);
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
		await runCli(['aggregate', join(folder, 'in'), '-o', join(folder, 'out')]);
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

	it('leaves out what is wrong, each with its reason, and loses nothing else', async () => {
		const folder = temporaryFolder();
		const [input, out] = [join(folder, 'in'), join(folder, 'in/out')];
		const whole = fileOf(aCity(0));
		writeFiles(input, {
			'a/good.json': whole,
			'a/older.json': fileOf(aCity(0, { asOf: '2026-01-01' })),
			'b/sample.json': fileOf(aCity(1, { sample: true })),
			'b/merged.json': fileOf(aCity(2, { municipality: { code: '282111', name: '無い市' } })),
			'b/cut.json': whole.slice(0, 9000),
			'b/altered.json': whole.replace('"weight": 3', '"weight": 2'),
			'b/note.txt': '関係のない文章',
			'b/table.csv': 'a,b\r\n1,2\r\n',
			'b/other.json': '{"name": "x"}',
			'b/empty.machi-tenken.json': '',
			'b/=cmd.pdf': '%PDF-1.4',
			'b/zip.zip': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])
		});
		symlinkSync('..', join(input, 'b/loop'));
		writeFileSync(join(input, 'b/huge.machi-tenken.json'), '{');
		truncateSync(join(input, 'b/huge.machi-tenken.json'), 300 * 1024 * 1024);
		const { exitCode, out: printed, err } = await runCli(['aggregate', input, '-o', out]);
		expect(exitCode).toBe(1);
		expect(reasonsIn(out)).toEqual({
			'a/older.json': 'superseded',
			'b/sample.json': 'sample',
			'b/merged.json': 'unknown-code',
			'b/cut.json': 'wrong-assessment',
			'b/altered.json': 'wrong-assessment',
			'b/note.txt': 'other-file',
			'b/table.csv': 'other-file',
			'b/other.json': 'other-file',
			'b/empty.machi-tenken.json': 'wrong-assessment',
			'b/=cmd.pdf': 'other-file',
			'b/zip.zip': 'other-file',
			'b/loop': 'link',
			'b/huge.machi-tenken.json': 'too-large'
		});
		expect(summaryOf(out)).toMatchObject({
			files: 14,
			results: 1,
			cities: 1,
			leftOut: 13,
			scoringVersion: 2
		});
		expect(printed).toContain('14');
		expect(err).toContain('a/good.json');
		// Once more: what was made lies in the folder that is read, and is not read.
		const before = digests(out);
		await runCli(['aggregate', input, '-o', out]);
		expect(digests(out)).toEqual(before);
	});

	it('says so where it may not read, and goes on', async () => {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'in'), {
			'good.json': fileOf(aCity(0)),
			'closed.json': fileOf(aCity(1))
		});
		chmodSync(join(folder, 'in/closed.json'), 0);
		const { exitCode } = await runCli(['aggregate', join(folder, 'in'), '-o', join(folder, 'out')]);
		const isRoot = process.getuid?.() === 0;
		expect(exitCode).toBe(isRoot ? 0 : 1);
		expect(reasonsIn(join(folder, 'out'))).toEqual(
			isRoot ? {} : { 'closed.json': 'no-permission' }
		);
	});

	it('goes on where it was ended, without reading again, and gives the same bytes', async () => {
		const folder = temporaryFolder();
		const input = join(folder, 'in');
		writeFiles(input, eightCities());
		await runCli(['aggregate', input, '-o', join(folder, 'whole')]);
		writeFiles(join(folder, 'ended.part'), {});
		const { aggregateUntil } = await import('./aggregate-until.ts');
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

	it('writes nothing where nothing can be compared', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'in'));
		writeFiles(folder, { 'in/sample.json': fileOf(aCity(0, { sample: true })) });
		const { exitCode, err } = await runCli([
			'aggregate',
			join(folder, 'in'),
			'-o',
			join(folder, 'out')
		]);
		expect(exitCode).toBe(1);
		expect(err).toContain('1件');
		expect(readdirSync(folder)).toEqual(['in']);
	});
});

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
		await runCli(['aggregate', join(folder, 'in'), '-o', join(folder, 'out')]);
		const { exitCode, out } = await runCli(['aggregate', join(folder, 'out'), '--sql', 'q.sql'], {
			'q.sql': sql
		});
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
	});

	it.each([
		['SELECT code FROM cities', true],
		['-- shows: cities\nSELECT code FROM cities', true],
		['-- shows: groups\nSELECT count(*) AS n FROM cities HAVING count(*) >= 5', false]
	])('says of an answer whether it is for the holder alone: %s', async (sql, isTold) => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)) });
		await runCli(['aggregate', join(folder, 'in'), '-o', join(folder, 'out')]);
		const { exitCode, err } = await runCli(['aggregate', join(folder, 'out'), '--sql', 'q.sql'], {
			'q.sql': sql
		});
		expect(exitCode).toBe(0);
		expect(err.includes('手元だけで使ってください')).toBe(isTold);
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
