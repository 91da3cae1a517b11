import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogueOf } from '#lib/application/ports.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { packetKinds, type PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import { CommandFailure, type CommandContext } from '../../src/cli/command-context.ts';
import type { Command } from '../../src/cli/commands/command.ts';
import { packCommand } from '../../src/cli/commands/pack.ts';
import { verifyPacket } from '../../src/cli/commands/packet-verify.ts';
import { unpackCommand } from '../../src/cli/commands/unpack.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { runProgram } from '../support/run-program.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { checklist, pin } = shippedChecklist();
const proof = strToU8('第1回議事録');
const sha256 = sha256Hex(proof);
const assessment = anAssessment({
	checklist: pin,
	evidence: [
		{
			id: 'e1',
			title: '議事録',
			file: { name: '議事録.txt', mediaType: 'text/plain', size: proof.length, sha256 }
		}
	]
});

let place = '';
const at = (name: string) => join(place, name);
const run = (program: string, ...args: string[]) => runProgram(program, args, { cwd: place });

/** Runs a command on real files, as `run` does. */
async function runCommand(
	command: Command,
	name: string,
	values: Record<string, string | boolean> = {}
) {
	const [out, err]: [string[], string[]] = [[], []];
	const context: CommandContext = {
		locale: 'ja',
		messages: cliMessagesFor('ja'),
		words: messagesFor('ja'),
		catalogue: catalogueOf(shippedGuidelines),
		sampleCity,
		clock: () => '2026-11-22T00:00:00.000Z',
		newIdentifier: () => 'id',
		files: nodeFiles,
		packetCrypto,
		print: (line) => out.push(line),
		tell: (line) => err.push(line)
	};
	const isFile = [
		'output',
		'evidence',
		'sign-with',
		'passphrase-file',
		'identity',
		'allowed-signers'
	];
	const placed = Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			key,
			isFile.includes(key) ? at(String(value)) : value
		])
	);
	try {
		const exitCode = await command(context, { operands: [at(name)], values: placed });
		return { exitCode, out: out.join('\n'), err: err.join('\n') };
	} catch (error) {
		if (!(error instanceof CommandFailure)) throw error;
		return { exitCode: error.exitCode, out: out.join('\n'), err: error.lines.join('\n') };
	}
}

const pack = (values: Record<string, string> = {}) =>
	runCommand(packCommand, 'f.json', { output: 'p.zip', ...values });
const unpack = (values: Record<string, string> = {}, name = 'p.zip') =>
	runCommand(unpackCommand, name, { output: 'out', ...values });
const verify = (values: Record<string, string | boolean> = {}, name = 'p.zip') =>
	runCommand(
		(context, input) =>
			verifyPacket(context, input, { path: at(name), bytes: context.files.read(at(name)) }),
		name,
		values
	);

/** The packet in its folder with one file changed. */
function tamper(path: string, bytes: Uint8Array): void {
	const files = unzipSync(readFileSync(at('p.zip')));
	const [name = ''] = Object.keys(files).filter((found) => found.endsWith(path));
	writeFileSync(at('p.zip'), zipSync({ ...files, [name]: bytes }));
}

/** Makes a key and the file that names its owner. */
function aKey(name: string): void {
	run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', name);
	writeFileSync(at(`${name}.allowed`), `${name} ${readFileSync(at(`${name}.pub`), 'utf8')}`);
}

beforeEach(() => {
	place = temporaryFolder();
	writeFileSync(at('f.json'), encodeAssessment({ assessment, checklistCopy: checklist }));
	mkdirSync(at('evidence/2026'), { recursive: true });
	writeFileSync(at('evidence/2026/議事録（最終）.txt'), proof);
	writeFileSync(at('evidence/other.txt'), 'other');
});

describe('pack and unpack', () => {
	it('carry an assessment and its evidence, which sha256sum checks in the folder', async () => {
		const packed = await pack({ evidence: 'evidence' });
		expect(packed).toMatchObject({ exitCode: 0, out: '' });
		expect(packed.err).toContain('証跡 1件');
		expect(packed.err).toContain('1件は、点検に登録されていないため');
		expect(await unpack()).toMatchObject({ exitCode: 0 });
		const sums = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'];
		const checked = runProgram('sha256sum', ['-c', ...sums], { cwd: at('out') });
		expect(checked.status).toBe(0);
		expect(new Uint8Array(readFileSync(at(`out/data/evidence/${sha256}`)))).toEqual(proof);
	});

	it('write the assessment alone, as it was', async () => {
		await pack();
		expect(await unpack({ output: 'g.json' })).toMatchObject({ exitCode: 0 });
		expect(decodeAssessment(new Uint8Array(readFileSync(at('g.json'))))).toEqual({
			ok: true,
			value: { assessment, checklistCopy: checklist }
		});
	});

	it('say which evidence did not come along', async () => {
		await pack();
		expect((await verify()).out).toContain('証跡のうち1件は');
	});

	it('publish figures only', async () => {
		expect(await pack({ kind: 'publication' })).toMatchObject({ exitCode: 0 });
		await unpack();
		expect(readdirSync(at('out/data'))).toEqual(['publication.machi-tenken.json']);
		expect((await unpack({ output: 'g.json' })).err).toContain('点検ファイルが入っていません');
		expect((await pack({ kind: 'publication', evidence: 'evidence' })).exitCode).toBe(2);
	});

	it.each([
		[{ kind: 'request' }, '--for'],
		[{ kind: 'gift' }, '--kind gift'],
		[{ 'sign-with': 'f.json' }, '秘密鍵として読めません'],
		[{ 'encrypt-to': 'age1x' }, '公開鍵ではありません'],
		[{ 'encrypt-to': 'age1x', 'passphrase-file': 'f.json' }, 'どちらか一方']
	])('refuse %j and write nothing', async (values, words) => {
		const packed = await pack(values);
		expect(packed.exitCode).toBe(2);
		expect(packed.err).toContain(words);
		expect(existsSync(at('p.zip'))).toBe(false);
	});

	const onlyOfSome: Readonly<Record<string, readonly PacketKind[]>> = {
		for: ['share', 'request'],
		ask: ['request'],
		deadline: ['request'],
		message: ['request'],
		noted: ['request'],
		kit: ['request'],
		blanks: ['request'],
		'not-applicable': ['request'],
		proof: ['request']
	};
	const misplaced = Object.entries(onlyOfSome).flatMap(([option, kinds]) =>
		packetKinds.filter((kind) => !kinds.includes(kind)).map((kind) => [option, kind] as const)
	);
	it.each(misplaced)(
		'refuse --%s of a %s, which has none, and write nothing',
		async (option, kind) => {
			const packed = await pack({ kind, [option]: '2026-12-01' });
			expect([packed.exitCode, packed.err]).toEqual([2, expect.stringContaining(`--${option} `)]);
			expect(existsSync(at('p.zip'))).toBe(false);
		}
	);

	it('refuse a part that is named where no kind is', async () => {
		expect((await pack({ for: 'party:harbour' })).exitCode).toBe(2);
		expect(existsSync(at('p.zip'))).toBe(false);
	});

	it('leave a folder that is there already as it is', async () => {
		await pack();
		mkdirSync(at('out'));
		const unpacked = await unpack();
		expect(unpacked).toMatchObject({ exitCode: 2 });
		expect(unpacked.err).toContain('既にあります');
		expect(readdirSync(at('out'))).toEqual([]);
	});
});

describe('a hostile packet', () => {
	it.each([
		[
			'altered',
			() => tamper('assessment.machi-tenken.json', strToU8('{}')),
			1,
			'ハッシュ値と一致しません'
		],
		['no packet', () => writeFileSync(at('p.zip'), 'a text'), 2, '受渡しファイル（ZIP）ではない'],
		[
			'cut off',
			() => writeFileSync(at('p.zip'), readFileSync(at('p.zip')).subarray(0, 900)),
			2,
			'途中で切れています'
		],
		[
			'reaching out of its folder',
			() =>
				writeFileSync(
					at('p.zip'),
					zipSync({ ...unzipSync(readFileSync(at('p.zip'))), 'a/../../evil.txt': strToU8('x') })
				),
			2,
			'危険な名前'
		]
	])('that is %s leaves nothing behind', async (_, spoil, exitCode, words) => {
		await pack();
		spoil();
		const before = readdirSync(place).toSorted();
		const unpacked = await unpack();
		expect(unpacked).toMatchObject({ exitCode });
		expect(unpacked.err).toContain(words);
		expect(unpacked.err).toContain('何も取り込んでいません');
		expect((await unpack({ output: 'g.json' })).exitCode).toBe(exitCode);
		expect((await verify()).exitCode).toBe(exitCode);
		expect(readdirSync(place).toSorted()).toEqual(before);
	});
});

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
		const found = runProgram('ssh-keygen', ['-Y', 'verify', ...args], { cwd: place, input });
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
			file.slice(place.length + 1),
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
