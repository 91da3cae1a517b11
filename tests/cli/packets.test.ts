import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { packetKinds, type PacketKind } from '#lib/formats/packet/packet-facts.ts';
import { runProgram } from '../support/run-program.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';
import {
	at,
	pack,
	unpack,
	verify,
	tamper,
	proof,
	assessment,
	sha256,
	folder,
	usePacketFolder
} from './packet-folder.ts';

usePacketFolder();

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
			value: { assessment, checklistCopy: shippedChecklist().checklist }
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
		const before = readdirSync(folder()).toSorted();
		const unpacked = await unpack();
		expect(unpacked).toMatchObject({ exitCode });
		expect(unpacked.err).toContain(words);
		expect(unpacked.err).toContain('何も取り込んでいません');
		expect((await unpack({ output: 'g.json' })).exitCode).toBe(exitCode);
		expect((await verify()).exitCode).toBe(exitCode);
		expect(readdirSync(folder()).toSorted()).toEqual(before);
	});
});
