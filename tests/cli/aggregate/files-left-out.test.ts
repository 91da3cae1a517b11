import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '#lib/application/ports.ts';
import { readPortfolioFile } from '#lib/application/read-portfolio-file.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { describeLeftOut } from '#lib/i18n/describe-left-out.ts';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn, digests, reasonsIn, summaryOf } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('aggregate', () => {
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
			'b/answers.json': whole.replaceAll('"status": "met"', '"status": "done"'),
			'b/altered.json': whole.replace('"weight": 3', '"weight": 2'),
			'b/note.txt': '関係のない文章',
			'b/table.csv': 'a,b\r\n1,2\r\n',
			'b/other.json': '{"name": "x"}',
			'b/empty.machi-tenken.json': '',
			'b/flipped.machi-tenken.zip': Uint8Array.from([0x51, 0x4b, 3, 4, 0, 0, 0, 0]),
			'b/flipped.machi-tenken.json': whole.replace('machi-tenken/', 'machi-tenkem/'),
			'b/=cmd.pdf': '%PDF-1.4',
			'b/zip.zip': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])
		});
		symlinkSync('..', join(input, 'b/loop'));
		writeFileSync(join(input, 'b/huge.machi-tenken.json'), '{');
		writeFileSync(join(input, 'b/cut-off.machi-tenken.zip'), Uint8Array.from([0x51, 0x4b, 3, 4]));
		writeFileSync(join(input, 'b/cut-off.machi-tenken.zip.age'), 'bge-encryption.org/v1');
		for (const name of [
			'huge.machi-tenken.json',
			'cut-off.machi-tenken.zip',
			'cut-off.machi-tenken.zip.age'
		])
			truncateSync(join(input, 'b', name), 300 * 1024 * 1024);
		const { exitCode, out: printed, err } = await runCli(['aggregate', input, '-o', out]);
		expect(exitCode).toBe(1);
		expect(reasonsIn(out)).toEqual({
			'a/older.json': 'superseded',
			'b/sample.json': 'sample',
			'b/merged.json': 'unknown-code',
			'b/cut.json': 'wrong-assessment',
			'b/answers.json': 'wrong-assessment',
			'b/altered.json': 'wrong-assessment',
			'b/note.txt': 'other-file',
			'b/table.csv': 'other-file',
			'b/other.json': 'other-file',
			'b/empty.machi-tenken.json': 'wrong-assessment',
			'b/flipped.machi-tenken.zip': 'wrong-packet',
			'b/flipped.machi-tenken.json': 'wrong-assessment',
			'b/=cmd.pdf': 'other-file',
			'b/zip.zip': 'other-file',
			'b/loop': 'link',
			'b/huge.machi-tenken.json': 'too-large',
			'b/cut-off.machi-tenken.zip': 'wrong-packet',
			'b/cut-off.machi-tenken.zip.age': 'wrong-packet'
		});
		expect(summaryOf(out)).toMatchObject({
			files: 19,
			results: 1,
			cities: 1,
			leftOut: 18,
			scoringVersion: 2
		});
		const csv = readFileSync(join(out, 'left-out.csv'), 'utf8');
		expect(csv).toMatch(
			/^b\/answers\.json,wrong-assessment,1,.*answers\.\S+\.status 使えない値です（.*ほかに\d+件あります。\r$/m
		);
		expect(csv).toMatch(
			/^b\/flipped\.machi-tenken\.zip,wrong-packet,1,受渡しファイルとして読めません。送り主に/m
		);
		expect(csv).toMatch(
			/^b\/flipped\.machi-tenken\.json,wrong-assessment,1,点検ファイルとして読めません。送り主に/m
		);
		expect(printed).toContain('19');
		expect(err).toContain('a/good.json');
		// Once more: what was made lies in the folder that is read, and is not read.
		const before = digests(out);
		await runCli(['aggregate', input, '-o', out]);
		expect(digests(out)).toEqual(before);
	});

	it('says of a file that has nothing in it what the screen says, and of no other', async () => {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'in'), {
			'good.json': fileOf(aCity(0)),
			'a.json': '',
			'b.txt': ' \r\n',
			'c.txt': `${' '.repeat(5000)}text`,
			'd.txt': 'text'
		});
		await aggregateIn(folder);
		const csv = readFileSync(join(folder, 'out/left-out.csv'), 'utf8');
		const found = csv
			.split('\r\n')
			.slice(1, -1)
			.map((line) => [line.slice(0, 5), line.includes(',空のファイルです。')]);
		expect(found).toEqual([
			['a.jso', true],
			['b.txt', true],
			['c.txt', false],
			['d.txt', false]
		]);
		const reading = { catalogue: catalogueOf(shippedGuidelines), packetCrypto, signers: [] };
		const onScreen = await readPortfolioFile(reading, {
			path: 'a.json',
			file: new File([''], 'a.json')
		});
		if (onScreen.kind !== 'left') throw new Error(onScreen.kind);
		expect(csv).toContain(describeLeftOut(onScreen, 'ja'));
	});

	it('says so where it may not read, and goes on', async () => {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'in'), {
			'good.json': fileOf(aCity(0)),
			'closed.json': fileOf(aCity(1))
		});
		chmodSync(join(folder, 'in/closed.json'), 0);
		const { exitCode } = await aggregateIn(folder);
		const isRoot = process.getuid?.() === 0;
		expect(exitCode).toBe(isRoot ? 0 : 1);
		expect(reasonsIn(join(folder, 'out'))).toEqual(
			isRoot ? {} : { 'closed.json': 'no-permission' }
		);
	});

	it('explains every fault of a fictional nation, a town that is no more among them', async () => {
		const folder = temporaryFolder();
		const size = ['--cities', '5', '--years', '1', '--with-faults'];
		const { files } = await runCli(['nation', '-o', 'in', ...size]);
		writeFiles(folder, Object.fromEntries(files));
		const out = join(folder, 'out');
		const { exitCode, err } = await runCli([
			'aggregate',
			join(folder, 'in'),
			'-o',
			out,
			'--samples'
		]);
		const reasons = reasonsIn(out);
		expect(exitCode).toBe(1);
		expect(err).toContain('1件: 今はないコード');
		expect(reasons['fault-former-town.machi-tenken.json']).toBe('unknown-code');
		const faults = [...files.keys()].filter((path) => path.includes('fault-'));
		expect(faults.filter((path) => reasons[path.replace('in/', '')] === undefined)).toEqual([
			// It is newer than the file that it doubles.
			'in/fault-duplicate-newer.machi-tenken.json'
		]);
		expect(summaryOf(out)).toMatchObject({ results: 5 });
	});

	it('writes nothing where nothing can be compared', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'in'));
		writeFiles(folder, { 'in/sample.json': fileOf(aCity(0, { sample: true })) });
		const { exitCode, err } = await aggregateIn(folder);
		expect(exitCode).toBe(1);
		expect(err).toContain('1件');
		expect(readdirSync(folder)).toEqual(['in']);
	});
});
