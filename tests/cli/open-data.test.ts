import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvwFaults } from '../support/csvw-faults.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dataSet = (folder: string): ReadonlyMap<string, string> =>
	new Map(
		readdirSync(folder)
			.sort()
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
	);

/** A small nation on disk, and what `aggregate` makes of it with further options. */
async function aggregated() {
	const root = temporaryFolder();
	const { files } = await runCli(['nation', '-o', 'nation', '--cities', '12', '--years', '1']);
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), bytes);
	}
	return async (
		name: string,
		options: readonly string[],
		given: Readonly<Record<string, string>> = {}
	) => {
		const out = join(root, name);
		const line = ['aggregate', join(root, 'nation'), '-o', out, '--samples', ...options];
		const ended = await runCli(line, given);
		return { ...ended, made: ended.exitCode === 2 ? new Map() : dataSet(join(out, 'open-data')) };
	};
}

describe('aggregate', () => {
	it('leaves a data set that is what its metadata says, names no city, and is the same again', async () => {
		const run = await aggregated();
		const { exitCode, made } = await run('one', ['--publisher', '架空県', '--licence', 'pdl-1.0']);
		expect(exitCode).toBe(0);
		expect(csvwFaults(made)).toEqual([]);
		expect([...made.values()].join('')).not.toMatch(/見本[^データの]+[市町村区]/u);
		expect(made.get('README.md')).toContain('見本データです');
		const again = await run('two', ['--publisher', '架空県', '--licence', 'pdl-1.0']);
		expect([...again.made]).toEqual([...made]);
	});

	it('names the cities where their bodies agreed', async () => {
		const run = await aggregated();
		const { made } = await run('out', ['--named']);
		expect(csvwFaults(made)).toEqual([]);
		const codes = new Set(
			(made.get('cities.csv') ?? '')
				.split('\r\n')
				.slice(1, -1)
				.map((row: string) => row.split(',')[1])
		);
		expect(codes.size).toBe(12);
	});

	it('lists what was corrected, and says where the difference lays cities open', async () => {
		const run = await aggregated();
		const { made } = await run('first', []);
		const before = (made.get('group-figures.csv') ?? '').replace(
			/,all,all,全体,Whole city,,12,12,/,
			',all,all,全体,Whole city,,12,11,'
		);
		const former = {
			'former/group-figures.csv': before,
			'former/corrections.csv': made.get('corrections.csv') ?? ''
		};
		const second = await run('second', ['--corrections', 'former'], former);
		expect(second.made.get('corrections.csv')).toContain(
			'2026-11-22,2026,3.0,00,all,all,all,cities,11,12,shown,shown'
		);
		expect(second.err).toContain('11 から 12 に変わりました');
	});

	it('refuses to correct figures of samples by those of real cities, and the other way round', async () => {
		const run = await aggregated();
		const { made } = await run('first', []);
		const files = (isSample: boolean) => ({
			'former/group-figures.csv': (made.get('group-figures.csv') ?? '').replaceAll(
				/,true\r$/gm,
				`,${String(isSample)}\r`
			),
			'former/corrections.csv': made.get('corrections.csv') ?? ''
		});
		expect(await run('out', ['--corrections', 'former'], files(true))).toMatchObject({
			exitCode: 0
		});
		const { exitCode, err } = await run('third', ['--corrections', 'former'], files(false));
		expect(exitCode).toBe(2);
		expect(err).toContain('former は実際の団体のデータです');
	});

	it('refuses an unknown licence and a folder that is no such data set before it reads anything', async () => {
		const run = await aggregated();
		expect(await run('out', ['--licence', 'mine'])).toMatchObject({ exitCode: 2 });
		const wrong = { 'former/group-figures.csv': 'a\r\n', 'former/corrections.csv': '' };
		const { exitCode, err } = await run('out', ['--corrections', 'former'], wrong);
		expect(exitCode).toBe(2);
		expect(err).toContain('former/group-figures.csv');
	});
});
