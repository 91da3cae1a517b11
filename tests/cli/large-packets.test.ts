import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { armor } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { makeAgeKeyPair } from '#lib/exchange/encryption/receiving-key-file.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import {
	assessment,
	at,
	folder,
	pack,
	proof,
	sha256,
	unpack,
	usePacketFolder,
	verify
} from './packet-folder.ts';

usePacketFolder();

/** A file that says to be of a size, most of it holes. */
function hole(name: string, size: number): void {
	writeFileSync(at(name), '');
	truncateSync(at(name), size);
}

describe('a packet that is larger than any text', () => {
	it('is refused when it is larger than packets are, before any of it is read', async () => {
		hole('p.zip', packetLimits.file + 1);
		writeFileSync(at('p.zip'), 'PK\u0003\u0004', { flag: 'r+' });
		expect(await verify()).toMatchObject({ exitCode: 2, out: '' });
		expect(await unpack()).toMatchObject({ exitCode: 2 });
		expect(existsSync(at('out'))).toBe(false);
	});
});

describe('a file that is written piece by piece', () => {
	it('is there whole, or not at all and without a trace', async () => {
		await nodeFiles.writePieces(at('a.bin'), async (write) => {
			write(proof);
			await Promise.resolve();
			write(proof);
		});
		expect(readFileSync(at('a.bin'))).toEqual(Buffer.concat([proof, proof]));
		const before = readdirSync(folder()).toSorted();
		const failing = nodeFiles.writePieces(at('b.bin'), async (write) => {
			write(proof);
			await Promise.reject(new Error('no'));
		});
		await expect(failing).rejects.toThrow('no');
		expect(readdirSync(folder()).toSorted()).toEqual(before);
	});
});

describe('a locked packet', () => {
	const large = new Uint8Array(400_000).map((_, place) => (place * 7) % 253);
	const digest = sha256Hex(large);

	/** Packs an assessment with evidence of several chunks for a key of our own. */
	async function packLocked(): Promise<Buffer> {
		const { identity, recipient } = await makeAgeKeyPair();
		writeFileSync(at('key.txt'), `${identity}\n`);
		writeFileSync(at('evidence/large.bin'), large);
		const file = {
			name: 'large.bin',
			mediaType: 'application/octet-stream',
			size: large.length,
			sha256: digest
		};
		const evidence = [{ id: 'e2', title: '図面', file }];
		writeFileSync(at('f.json'), encodeAssessment({ assessment: { ...assessment, evidence } }));
		expect(await pack({ evidence: 'evidence', 'encrypt-to': recipient })).toMatchObject({
			exitCode: 0
		});
		return readFileSync(at('p.zip'));
	}

	it.each([
		['as it is', (locked: Buffer) => locked],
		['in letters', (locked: Buffer) => Buffer.from(armor.encode(locked))]
	])('is verified and taken out where it lies, %s', async (_, form) => {
		writeFileSync(at('p.zip'), form(await packLocked()));
		expect(await verify({ identity: 'key.txt' })).toMatchObject({ exitCode: 0 });
		expect(await unpack({ identity: 'key.txt' })).toMatchObject({ exitCode: 0 });
		expect(new Uint8Array(readFileSync(at(`out/data/evidence/${digest}`)))).toEqual(large);
	});

	it('that was altered in its evidence is refused in words, and nothing of it is written', async () => {
		const locked = await packLocked();
		locked[200_000] = (locked[200_000] ?? 0) ^ 1;
		writeFileSync(at('p.zip'), locked);
		const before = readdirSync(folder()).toSorted();
		for (const refused of [
			await verify({ identity: 'key.txt' }),
			await unpack({ identity: 'key.txt' })
		]) {
			expect(refused).toMatchObject({ exitCode: 2, out: '' });
			expect(refused.err).toMatch(/書き換えられています。何も取り込んでいません。もう一度/);
		}
		expect(readdirSync(folder()).toSorted()).toEqual(before);
	});
});

it('takes evidence out of the packet as it was put in', async () => {
	await pack({ evidence: 'evidence' });
	expect(await unpack()).toMatchObject({ exitCode: 0 });
	expect(new Uint8Array(readFileSync(at(`out/data/evidence/${sha256}`)))).toEqual(proof);
});
