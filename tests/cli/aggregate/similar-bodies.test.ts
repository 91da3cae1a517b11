import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '#lib/application/ports.ts';
import { readCityResult } from '#lib/application/read-city-result.ts';
import { cityGroups } from '#lib/domain/comparison/city-groups.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { encodeGroupsCsv } from '#lib/formats/comparison/encode-groups-csv.ts';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { tableOf } from '../../support/html-tables.ts';
import { runCli } from '../../support/run-cli.ts';
import { valueOf } from '../../support/value-of.ts';

const duckdb = await findDuckDb();

/** By their place in the table: a large class, a middle one, a small one; every seventh city is in none. */
const classAt = (place: number): string | undefined => {
	if (place % 7 === 6) return undefined;
	return place % 7 < 4 ? 'Ⅰ－1' : place < 40 ? 'Ⅱ－2' : 'Ⅲ－0';
};

describe.skipIf(!duckdb.ok)('aggregate with a table of similar bodies', () => {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-test-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const results: CityResult[] = [];
	const out = join(folder, 'out');
	const textIn = (name: string) => readFileSync(join(out, name), 'utf8');
	let classOf: ReadonlyMap<string, string>;
	let tables: Readonly<Record<string, string>>;
	let err = '';

	beforeAll(async () => {
		const size = ['--cities', '56', '--years', '1', '--seed', '5'];
		const { files } = await runCli(['nation', '-o', 'nation', ...size]);
		const reading = { catalogue: catalogueOf(shippedGuidelines), packetCrypto, signers: [] };
		for (const [path, bytes] of files) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes);
			if (!path.endsWith('.machi-tenken.json')) continue;
			results.push(valueOf(await readCityResult(reading, { name: path, bytes })));
		}
		const codes = results.map(({ code }) => code).sort();
		const known = codes.flatMap((code, place) => {
			const name = classAt(place);
			return name === undefined ? [] : [[code, name] as const];
		});
		classOf = new Map(known);
		const rows = known.map(([code, name]) => `${code},${name},2024`);
		tables = { 'classes.csv': ['団体コード,類型,年', ...rows, ''].join('\r\n') };
		const line = [join(folder, 'nation'), '--samples', '--classes', 'classes.csv'];
		({ err } = await runCli(['aggregate', ...line, '-o', out], tables));
		await runCli(['aggregate', ...line, '--aliases', '-o', join(folder, 'aliased')], tables);
	}, 120_000);

	it('writes the groups that the screen shows, to the letter', () => {
		const layers = results[0]?.layers.map(({ layer }) => layer) ?? [];
		const groups = cityGroups(results, { layers, similarOf: (code) => classOf.get(code) });
		expect(groups.some(({ similarClass, mark }) => similarClass !== null && mark === 'shown')).toBe(
			true
		);
		const linesOf = (csv: string) => csv.split('\r\n').toSorted();
		expect(linesOf(textIn('groups.csv'))).toEqual(linesOf(encodeGroupsCsv(groups)));
	});

	it('says who is not in the table, on the line, in the summary and on the page', () => {
		const outside = results.filter(({ code }) => !classOf.has(code));
		for (const { name } of outside) expect(err).toContain(name);
		expect(err).not.toContain(results.find(({ code }) => classOf.has(code))?.name);
		const summary = JSON.parse(textIn('summary.json')) as Record<string, unknown>;
		expect(summary['classes']).toEqual({ year: 2024, notInTable: outside.length });
		const html = textIn('index.html');
		expect(html).toContain(`${String(outside.length)}団体は表にない`);
		expect(html).toContain('2024年の表');
	});

	it('shows each class on the page and in the open data, hidden where it is small', () => {
		const rows = tableOf(textIn('index.html'), '類似団体区分別、層ごとの得点の中央値').slice(1);
		expect(rows.map(([name]) => name)).toEqual(['全体', 'Ⅰ－1', 'Ⅱ－2', 'Ⅲ－0']);
		expect(rows[1]?.[3]).toMatch(/%/);
		const small = [...classOf.values()].filter((name) => name === 'Ⅲ－0').length;
		expect([rows[3]?.[1], rows[3]?.[3]]).toEqual([
			String(small),
			small < 5 ? 'χ' : expect.anything()
		]);
		const [head = '', ...lines] = textIn('open-data/group-figures.csv').split('\r\n');
		expect(head.split(',')[6]).toBe('similar_class');
		expect(lines.some((line) => line.split(',')[6] === 'Ⅱ－2')).toBe(true);
		expect(textIn('open-data/dictionary-ja.csv')).toContain('similar_class,類似団体区分');
	});

	it('counts in the summary what its tables of groups hide', () => {
		const { protection } = JSON.parse(textIn('summary.json')) as {
			protection: {
				rule: string;
				leastCities: number;
				groups: Record<string, number>;
				grades: Record<string, number>;
			};
		};
		const [head = '', ...lines] = textIn('groups.csv').trimEnd().split('\r\n');
		const at = (name: string) => head.replace('\ufeff', '').split(',').indexOf(name);
		const counted = (column: string, status: string) =>
			lines.filter((line) => line.split(',')[at(column)] === status).length;
		expect(protection.leastCities).toBe(5);
		expect(protection.groups['hidden']).toBe(counted('status', 'hidden'));
		expect(protection.groups['hidden']).toBeGreaterThan(0);
		expect(protection.grades['hidden'] ?? 0).toBe(counted('grades_status', 'hidden'));
		const all = Object.values(protection.groups).reduce((sum, count) => sum + count, 0);
		expect(all).toBe(lines.length);
	});

	it('writes no class beside an alias', async () => {
		const sql = { 'q.sql': 'SELECT similar_class FROM cities WHERE similar_class IS NOT NULL' };
		const asked = async (folderOf: string) =>
			JSON.parse(
				(await runCli(['aggregate', folderOf, '--sql', 'q.sql', '--json'], sql)).out
			) as unknown[];
		expect(await asked(out)).toHaveLength(classOf.size);
		expect(await asked(join(folder, 'aliased'))).toEqual([]);
		expect(readFileSync(join(folder, 'aliased/groups.csv'), 'utf8')).toContain(',Ⅱ－2,');
	});

	it.each([
		['団体コード,類型\r\n011002,Ⅰ－1\r\n', '何年の表か'],
		['団体コード,人口,年\r\n011002,5,2024\r\n', '類似団体区分の列']
	])('says what is wrong with a table: %s', async (table, told) => {
		const line = [join(folder, 'nation'), '-o', join(folder, 'wrong'), '--classes', 'c.csv'];
		const { exitCode, err: said } = await runCli(['aggregate', ...line], { 'c.csv': table });
		expect(exitCode).toBe(2);
		expect(said).toContain(told);
		expect(said).toContain('c.csv');
	});
});
