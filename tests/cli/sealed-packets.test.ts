import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import {
	at,
	run,
	pack,
	unpack,
	verify,
	tamper,
	aKey,
	sha256,
	folder,
	usePacketFolder
} from './packet-folder.ts';

usePacketFolder();

describe('a signed packet', () => {
	beforeEach(async () => {
		aKey('kakogawa');
		aKey('stranger');
		await pack({ 'sign-with': 'kakogawa' });
	});

	it('is found good by us and by ssh-keygen', async () => {
		const known = { 'allowed-signers': 'kakogawa.allowed' };
		const verified = await verify(known);
		expect(verified).toMatchObject({ exitCode: 0 });
		expect(verified.out).toContain('署名者: kakogawa');
		expect(await unpack(known)).toMatchObject({ exitCode: 0 });
		const input = readFileSync(at('out/tagmanifest-sha256.txt'));
		const signature = at('out/tagmanifest-sha256.txt.sig');
		const args = [
			'-f',
			'kakogawa.allowed',
			'-I',
			'kakogawa',
			'-n',
			'machi-tenken',
			'-s',
			signature
		];
		const found = runProgram('ssh-keygen', ['-Y', 'verify', ...args], { cwd: folder(), input });
		expect(found.out).toMatch(/^Good "machi-tenken" signature/);
	});

	it('by a key nobody vouches for is told with the number to compare, and refused where signers are named', async () => {
		const unknown = await verify();
		expect(unknown.exitCode).toBe(1);
		expect(unknown.out).toMatch(/電話で確かめるときの番号: (\d{4} ){11}\d{4}$/);
		const stranger = { 'allowed-signers': 'stranger.allowed' };
		expect((await verify(stranger)).exitCode).toBe(1);
		const refused = await unpack(stranger);
		expect(refused.exitCode).toBe(1);
		expect(refused.err).toContain('何も書き出していません');
		expect(existsSync(at('out'))).toBe(false);
	});

	it('by a known key over another packet is refused, whoever is named', async () => {
		const signature = unzipSync(readFileSync(at('p.zip')));
		const [, sig] = Object.entries(signature).find(([name]) => name.endsWith('.sig'))!;
		await pack({ kind: 'submission', 'sign-with': 'stranger' });
		tamper('.sig', sig);
		const known = { 'allowed-signers': 'kakogawa.allowed' };
		expect((await verify(known)).out).toContain('署名: 正しくありません');
		expect(await unpack(known)).toMatchObject({ exitCode: 1 });
		expect(await unpack()).toMatchObject({ exitCode: 1 });
		expect(existsSync(at('out'))).toBe(false);
	});

	it('does not pass without its signature where signers are named', async () => {
		await pack();
		expect(await verify()).toMatchObject({ exitCode: 0 });
		expect((await verify()).out).toContain('署名: ありません');
		const known = { 'allowed-signers': 'kakogawa.allowed' };
		expect(await verify(known)).toMatchObject({ exitCode: 1 });
		expect(await unpack(known)).toMatchObject({ exitCode: 1 });
	});

	it('is described as JSON for scripts', async () => {
		const { out } = await verify({ json: true, 'allowed-signers': 'kakogawa.allowed' });
		expect(JSON.parse(out)).toMatchObject({
			format: 'machi-tenken/packet-verification',
			kind: 'backup',
			files: 1,
			missingEvidence: [sha256],
			signature: { verdict: 'good', signer: 'kakogawa' }
		});
	});

	it('is not judged by a list that names nobody', async () => {
		const verified = await verify({ 'allowed-signers': 'f.json' });
		expect(verified).toMatchObject({ exitCode: 2 });
		expect(verified.err).toContain('署名者が1人もいません');
	});

	it('signed by ssh-keygen itself is found good', async () => {
		await pack();
		await unpack();
		run(
			'ssh-keygen',
			'-q',
			'-Y',
			'sign',
			'-f',
			'stranger',
			'-n',
			'machi-tenken',
			'out/tagmanifest-sha256.txt'
		);
		const files = readdirSync(at('out'), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		const bag = files.map((file) => [
			file.slice(folder().length + 1),
			new Uint8Array(readFileSync(file))
		]);
		writeFileSync(at('p.zip'), zipSync(Object.fromEntries(bag)));
		expect(await verify({ 'allowed-signers': 'stranger.allowed' })).toMatchObject({ exitCode: 0 });
	});
});

describe('an encrypted packet', () => {
	it('opens with the key it is for, and for the age program too', async () => {
		run('age-keygen', '-o', 'key.txt');
		const recipient = run('age-keygen', '-y', 'key.txt').out.trim();
		expect(await pack({ 'encrypt-to': recipient, output: 'p.zip.age' })).toMatchObject({
			exitCode: 0
		});
		expect(await verify({ identity: 'key.txt' }, 'p.zip.age')).toMatchObject({ exitCode: 0 });
		expect(await unpack({ identity: 'key.txt' }, 'p.zip.age')).toMatchObject({ exitCode: 0 });
		expect(run('age', '-d', '-i', 'key.txt', '-o', 'q.zip', 'p.zip.age').status).toBe(0);
		expect(await verify({}, 'q.zip')).toMatchObject({ exitCode: 0 });
	});

	it('opens with its passphrase, and leaves nothing behind otherwise', async () => {
		writeFileSync(at('right.txt'), 'みかん 電車 correct horse\r\n');
		writeFileSync(at('wrong.txt'), 'みかん 電車 correct mouse\n');
		await pack({ 'passphrase-file': 'right.txt', output: 'p.age' });
		const wrong = await unpack({ 'passphrase-file': 'wrong.txt' }, 'p.age');
		expect(wrong).toMatchObject({ exitCode: 2 });
		expect(wrong.err).toContain('パスフレーズが違います');
		expect((await unpack({}, 'p.age')).err).toContain('暗号化されています');
		const both = { identity: 'right.txt', 'passphrase-file': 'right.txt' };
		expect((await unpack(both, 'p.age')).exitCode).toBe(2);
		writeFileSync(at('cut.age'), readFileSync(at('p.age')).subarray(0, -1));
		const cut = await unpack({ 'passphrase-file': 'right.txt' }, 'cut.age');
		expect(cut.err).toContain('途中で切れているか');
		expect(existsSync(at('out'))).toBe(false);
		expect(await unpack({ 'passphrase-file': 'right.txt' }, 'p.age')).toMatchObject({
			exitCode: 0
		});
	});
});
