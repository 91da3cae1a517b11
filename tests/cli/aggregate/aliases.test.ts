import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import {
	findDuckDb,
	openEngine,
	type Engine,
	type Row
} from '../../../src/cli/aggregate/duckdb/engine.ts';
import { readyQuestion } from '../../../src/cli/aggregate/run-question.ts';
import { runCli } from '../../support/run-cli.ts';
import { valueOf } from '../../support/value-of.ts';
import { aCity, codes, fileOf, writeFiles } from '../aggregate-cities.ts';
import { ask, digests, summaryOf } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

const nameOf = (place: number) => `かくれ里${'甲乙丙丁戊己庚辛'.charAt(place)}市`;
const dayOf = (place: number) => `2026-0${String(place + 1)}-17`;
const cityAt = (place: number, asOf = dayOf(place)) =>
	aCity(place, { municipality: { code: codes[place] ?? '', name: nameOf(place) }, asOf });

/** Files whose names tell whose they are, sound and left out for many reasons. */
const files: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		codes.map((code, i) => [`返信/${code}_${nameOf(i)}.json`, fileOf(cityAt(i))])
	),
	'返信/282103_差し替え前.json': fileOf(cityAt(0, '2025-12-24')),
	'返信/同じ日の131024.json': fileOf(cityAt(4)).replace('"title"', '"title" '),
	'返信/281000_こわれた.json': fileOf(cityAt(2)).replaceAll('"status": "met"', '"status": "done"'),
	'返信/131016.machi-tenken.zip': 'PKこわれた',
	'返信/282111_なくなった町.json': fileOf(
		aCity(1, { municipality: { code: '282111', name: 'なくなった町' } })
	),
	'返信/012025_送付状.pdf': '%PDF-1.4',
	'返信/見本の011002.json': fileOf(aCity(6, { sample: true }))
};

/** One who was asked and is silent. */
const silent = '402028';
const tables = {
	'p.csv': csv('code,population', (i) => String(5_000 * (i + 1) + 77)),
	'c.csv': csv('団体コード,類型,年', (i) => `${i < 5 ? 'Ⅰ－1' : 'Ⅱ－2'},2024`),
	'a.csv': `${csv('code', () => undefined)}${silent}\r\n`
};
function csv(head: string, rest: (place: number) => string | undefined): string {
	const rows = codes.map((code, i) => [code, rest(i)].filter((cell) => cell !== undefined).join());
	return [head, ...rows, ''].join('\r\n');
}

/** What would tell who is who, wherever it stood. The first and the last day of all are those of no alias. */
const telling: readonly string[] = [
	...codes,
	'282111',
	silent,
	...codes.map((_, i) => nameOf(i)),
	'なくなった',
	'差し替え',
	'こわれた',
	'送付状',
	'返信',
	...codes.slice(1, -1).map((_, i) => dayOf(i + 1))
];

describe.skipIf(!duckdb.ok)('aggregate with aliases', () => {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-test-'));
	const [out, open] = [join(folder, 'out'), join(folder, 'open')];
	const line = (to: string, ...more: readonly string[]) => [
		...['aggregate', join(folder, 'in'), '-o', to],
		...['--population', 'p.csv', '--classes', 'c.csv', '--asked', 'a.csv'],
		...more
	];
	let engine: Engine;
	let ended: Awaited<ReturnType<typeof runCli>>;
	const paths = (root: string): readonly string[] =>
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
	const rowsIn = (path: string): Promise<readonly Row[]> =>
		engine.rows(`SELECT * FROM read_parquet('${path}', hive_partitioning = false)`);
	/** Its name, its bytes, and what they hold once they are unpacked. */
	const textOf = async (path: string): Promise<string> => {
		const unpacked = path.endsWith('.parquet') ? JSON.stringify(await rowsIn(path)) : '';
		return [relative(out, path), readFileSync(path, 'utf8'), unpacked].join('\n');
	};

	beforeAll(async () => {
		if (!duckdb.ok) return;
		engine = await openEngine(duckdb.value, ':memory:', {});
		writeFiles(join(folder, 'in'), files);
		ended = await runCli(line(out, '--aliases'), tables);
		await runCli(line(open), tables);
	}, 120_000);
	afterAll(() => {
		engine.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('leaves no code, name, file name or day of a city in any byte of any file', async () => {
		expect(ended.exitCode).toBe(1);
		expect(summaryOf(out)).toMatchObject({ files: 15, results: 8, leftOut: 7 });
		const told: (readonly [file: string, word: string])[] = [];
		for (const path of paths(out)) {
			const text = await textOf(path);
			for (const word of telling) if (text.includes(word)) told.push([relative(out, path), word]);
		}
		expect(told).toEqual([]);
	});

	it('finds each of these words where cities stand under their names', async () => {
		const all = (await Promise.all(paths(open).map(textOf))).join('\n');
		expect(telling.filter((word) => !all.includes(word))).toEqual([]);
	});

	it('puts nothing beside an alias that a city could be looked up by', async () => {
		const own = paths(out).filter((path) =>
			/[\\/](?:answers|layers|lenses|cities)[\\/]/.test(path)
		);
		expect([...new Set(own.map((path) => /prefecture=\d+/.exec(path)?.[0]))]).toEqual([
			'prefecture=00'
		]);
		const hidden = {
			population: null,
			population_class: null,
			similar_class: null
		};
		for (const city of await ask(out, 'SELECT * FROM cities'))
			expect(city).toMatchObject({ ...hidden, as_of: null, prefecture: '00', fiscal_year: 2026 });
		const places = await ask(out, 'SELECT * FROM places');
		expect(places).toHaveLength(8);
		for (const place of places)
			expect(place).toMatchObject({
				...hidden,
				prefecture: '00',
				prefecture_ja: null,
				prefecture_en: null,
				asked: null
			});
		const cities = readFileSync(join(out, 'cities.csv'), 'utf8').slice(1);
		const [head, ...rows] = valueOf(parseCsv(cities)).map(({ cells }) => cells);
		for (const row of rows) {
			const cell = (column: string) => row[head?.indexOf(column) ?? -1];
			expect(['prefecture', ...Object.keys(hidden), 'as_of'].map(cell)).toEqual([
				...['00', '', '', '', '']
			]);
		}
	});

	it('counts by reason what is left out, and keeps the names beside the folder', () => {
		expect(readFileSync(join(out, 'left-out.csv'), 'utf8')).toBe(
			[
				'\ufefffile,why,files,explanation',
				'*,as-new,1,同じ自治体・年度の同じ新しさのものがある',
				'*,other-file,1,点検の結果ではない',
				'*,sample,1,見本',
				'*,superseded,1,同じ自治体・年度のより新しいものがある',
				'*,unknown-code,1,今はないコード',
				'*,wrong-assessment,1,点検ファイルとして読めない',
				'*,wrong-packet,1,受渡しファイルが壊れているか、書き換えられている',
				''
			].join('\r\n')
		);
		const beside = (of: string, name: string) => readFileSync(`${of}${name}.csv`, 'utf8');
		expect(beside(out, '.left-out')).toBe(beside(open, '/left-out'));
		const aliases = beside(out, '.aliases');
		for (const [i, code] of codes.entries())
			expect(aliases).toMatch(new RegExp(`^A0[1-8],${code},${nameOf(i)}\r$`, 'm'));
		for (const name of [`${out}.aliases.csv`, `${out}.left-out.csv`])
			expect(ended.err).toContain(name);
		expect(ended.err).toContain('得点と回答は残ります');
	});

	it('tells of groups to the byte what is told where cities stand under their names', async () => {
		const groups = (of: string) =>
			Object.entries(digests(of)).filter(([path]) => /^(?:groups|open-data|dictionary)/.test(path));
		expect(groups(out).length).toBeGreaterThan(6);
		expect(groups(out)).toEqual(groups(open));
		// The page has a number of its own, and says of files beside it what they hold.
		const figures = (of: string) =>
			readFileSync(join(of, 'index.html'), 'utf8')
				.replaceAll(/MT-scsg-2026-\w+/g, '')
				.split('<h2 id="data"')[0];
		expect(figures(out)).toBe(figures(open));
		for (const name of ['01', '02', '03', '08', '09', '12', '13']) {
			// Sums are added up in the order of codes or of aliases: their last digits may differ.
			const answer = async (of: string) =>
				JSON.stringify(await ask(of, readyQuestion(name) ?? ''), (_, value: unknown) =>
					typeof value === 'number' ? Number(value.toFixed(6)) : value
				);
			expect([name, await answer(out)]).toEqual([name, await answer(open)]);
		}
	});

	it('gives the same bytes again, beside the folder too', async () => {
		const made = () => [
			digests(out),
			...['aliases', 'left-out'].map((name) => readFileSync(`${out}.${name}.csv`, 'utf8'))
		];
		const before = made();
		await runCli(line(out, '--aliases'), tables);
		expect(made()).toEqual(before);
	});

	it('keeps a file of others where the names of files left out go', async () => {
		const to = join(folder, 'taken');
		writeFiles(folder, { 'taken.left-out.csv': '大事' });
		const { exitCode, err } = await runCli(line(to, '--aliases'), tables);
		expect({ exitCode, err }).toMatchObject({ exitCode: 2 });
		expect(err).toContain('taken.left-out.csv');
		expect(readFileSync(`${to}.left-out.csv`, 'utf8')).toBe('大事');
	});

	it('does not name cities and give them aliases at a time', async () => {
		const to = join(folder, 'both');
		const { exitCode, err } = await runCli(line(to, '--aliases', '--named'), tables);
		expect(exitCode).toBe(2);
		expect(err).toContain('--named');
		expect(readdirSync(folder).filter((name) => name.startsWith('both'))).toEqual([]);
	});
});
