import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { runCli, textOf } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const small = ['nation', '-o', 'out', '--cities', '2', '--years', '1'];

describe('nation', () => {
	it('writes a folder, and says in both languages that all of it is made up', async () => {
		const { exitCode, err, files } = await runCli([...small, '--seed', '7']);
		expect(exitCode).toBe(0);
		expect(err).toContain('見本の全国を作りました（点検2件）: out');
		expect(err).toContain('【見本】');
		expect([...files.keys()].filter((path) => path.endsWith('.machi-tenken.json'))).toHaveLength(2);
		const note = textOf(files.get('out/README.txt'));
		expect(note).toContain('全て架空です');
		expect(note).toContain('Everything in this folder is fictional');
		expect(note).toContain('乱数の種: 7');
		expect(note).toContain('Seed: 7');
		expect(textOf(files.get('out/population.csv')).split('\r\n')).toHaveLength(4);
	});

	it('makes a whole nation of two years where nothing else is said', async () => {
		const { err } = await runCli([
			'nation',
			'-o',
			'out',
			'--lang',
			'en',
			'--as',
			'publications',
			'--cities',
			'30'
		]);
		expect(err).toMatch(/Made the sample nation \(5\d assessments\)/);
	});

	it('gives a file that other commands take', async () => {
		const { files } = await runCli(small);
		const [path = ''] = [...files.keys()].filter((name) => name.endsWith('.machi-tenken.json'));
		const scored = await runCli(['score', 'f.json'], { 'f.json': files.get(path) ?? '' });
		expect(scored.exitCode).toBe(0);
		expect(scored.out).toContain('見本');
	});

	it('leaves a folder alone that is there already', async () => {
		const { exitCode, err, files } = await runCli(small, { 'out/mine.txt': 'mine' });
		expect(exitCode).toBe(2);
		expect(err).toContain('out');
		expect([...files.keys()]).toEqual(['out/mine.txt']);
	});

	it.each([
		['--cities', '0', '1から1741まで'],
		['--cities', '1742', '1から1741まで'],
		['--cities', 'all', '1から1741まで'],
		['--years', '21', '1から20まで'],
		['--seed', '-1', '0から4294967295まで'],
		['--seed', '1.5', '0から4294967295まで'],
		['--as', 'reports', 'assessments, packets, publications, mixed']
	])('refuses %s %s and says what it takes', async (option, given, words) => {
		const { exitCode, err, files } = await runCli(['nation', '-o', 'out', `${option}=${given}`]);
		expect(exitCode).toBe(2);
		expect(err).toContain(words);
		expect(err).toContain(given);
		expect(files.size).toBe(0);
	});

	it('refuses what it would not use', async () => {
		expect((await runCli([...small, 'surplus'])).exitCode).toBe(2);
		expect((await runCli(['nation'])).exitCode).toBe(2);
	});
});

describe('a folder of many files', () => {
	const some = new TextEncoder().encode('x');

	it('is written file by file, so that the next one is made when the last is on the disk', () => {
		const parent = temporaryFolder();
		const lying: number[] = [];
		function* files() {
			for (let i = 0; i < 3; i++) {
				const draft = readdirSync(parent)[0];
				lying.push(draft === undefined ? 0 : readdirSync(join(parent, draft)).length);
				yield [`${String(i)}.txt`, some] as const;
			}
		}
		expect(nodeFiles.writeFolder(join(parent, 'out'), files())).toBe('written');
		expect(lying).toEqual([0, 1, 2]);
		expect(readFileSync(join(parent, 'out', '2.txt'), 'utf8')).toBe('x');
	});

	it('is not there at all when one of them cannot be made', () => {
		const parent = temporaryFolder();
		function* files() {
			yield ['0.txt', some] as const;
			throw new Error('out of ideas');
		}
		expect(() => nodeFiles.writeFolder(join(parent, 'out'), files())).toThrow();
		expect(readdirSync(parent)).toEqual([]);
	});

	it('is not begun where something lies in its place', () => {
		const parent = temporaryFolder();
		expect(nodeFiles.writeFolder(join(parent, 'out'), [['a', some]])).toBe('written');
		function* files(): Generator<readonly [string, Uint8Array]> {
			yield expect.unreachable();
		}
		expect(nodeFiles.writeFolder(join(parent, 'out'), files())).toBe('exists');
		expect(existsSync(join(parent, 'out', 'a'))).toBe(true);
	});
});
