import { zipSync, type ZipOptions } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bringOut } from '#lib/application/bring-evidence.ts';
import { sourceOfFile, type FileSource } from '#lib/application/file-source.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import type { LyingFile } from '#lib/formats/packet/packet-contents.ts';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce, readFrom } from '#lib/formats/reading/reading.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { FoundZipEntry } from '#lib/formats/zip/zip-entry.ts';
import { bagOf, facts, folder, problemOf } from '../formats/packet/a-packet.ts';

const mebibyte = 1024 * 1024;
const proof = new Uint8Array(5 * mebibyte).map((_, at) => (at * at) % 251);
const sha256 = sha256Hex(proof);
const path = `evidence/${sha256}`;
const packet = encodePacket({
	facts,
	files: new Map([
		['assessment.machi-tenken.json', new TextEncoder().encode('{}\n')],
		[path, proof]
	])
});

/** The bag as another program packs it. */
const packedAgain = (level: 0 | 6, bag = bagOf(packet)): Uint8Array =>
	zipSync(
		Object.fromEntries(
			[...bag].map(([name, bytes]): [string, [Uint8Array, ZipOptions]] => [
				`${folder}/${name}`,
				[bytes, { level }]
			])
		)
	);

/** A file that is read later, and how much was asked for at a time. */
function slowly(bytes: Uint8Array) {
	const asked: number[] = [];
	const source: FileSource = {
		size: bytes.length,
		read: async (from, to) => {
			asked.push(to - from);
			await Promise.resolve();
			return bytes.slice(from, to);
		}
	};
	return { source, asked };
}

async function evidenceIn(source: FileSource): Promise<LyingFile<FoundZipEntry>> {
	const read = await readFrom(source, decodePacket);
	const lying = read.ok ? read.value.files.get(path) : undefined;
	if (lying === undefined || lying instanceof Uint8Array) throw new Error('no evidence');
	return lying;
}

describe.each([
	['stored', packet],
	['deflated', packedAgain(6)]
])('a packet with much evidence that is %s', (_, bytes) => {
	it('is read part by part, to the same end as in memory', async () => {
		const { source, asked } = slowly(bytes);
		const read = await readFrom(source, decodePacket);
		expect(read).toEqual(readAtOnce(sourceOf(bytes), decodePacket));
		expect(read.ok && read.value.files.get(path)).toMatchObject({ size: proof.length, sha256 });
		expect(Math.max(...asked)).toBeLessThanOrEqual(mebibyte);
	});

	it('gives its evidence out of the file it lies in', async () => {
		const file = new File([new Uint8Array(bytes)], 'p.zip');
		for (const source of [sourceOfFile(file), slowly(bytes).source]) {
			const brought = await bringOut(source, await evidenceIn(source))();
			const out = brought.ok ? await brought.value.arrayBuffer() : new ArrayBuffer();
			expect(sha256Hex(new Uint8Array(out))).toBe(sha256);
		}
	});

	it('says so where the file was changed or went meanwhile', async () => {
		const lying = await evidenceIn(sourceOf(bytes));
		const other = bytes.slice();
		other.fill(0, lying.place.dataStart + 1000, lying.place.dataStart + 2000);
		expect(await bringOut(sourceOf(other), lying)()).toMatchObject({ ok: false });
		const cut = sourceOfFile(new File([bytes.slice(0, 1000)], 'p.zip'));
		expect(await bringOut({ size: bytes.length, read: cut.read }, lying)()).toEqual({
			ok: false,
			error: { cause: 'NotReadableError' }
		});
	});
});

it('is refused where its evidence is not what its hash says', () => {
	const bag = bagOf(packet);
	bag.set(`data/${path}`, proof.subarray(1));
	expect(problemOf(packedAgain(0, bag))).toEqual({ kind: 'wrong-hash', path: `data/${path}` });
});
