import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { nodeFiles } from '../../src/cli/node-files.ts';
import {
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

it('takes evidence out of the packet as it was put in', async () => {
	await pack({ evidence: 'evidence' });
	expect(await unpack()).toMatchObject({ exitCode: 0 });
	expect(new Uint8Array(readFileSync(at(`out/data/evidence/${sha256}`)))).toEqual(proof);
});
