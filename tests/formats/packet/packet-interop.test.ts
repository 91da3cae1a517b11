import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { contents, facts, folder } from './a-packet.ts';

const manifests = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'];
const withoutPercent = {
	facts,
	files: new Map([...contents.files].map(([path, bytes]) => [path.replace('%', '％'), bytes]))
};

/** A packet unpacked by the unzip program. */
function unzipped(packet: Uint8Array): string {
	const place = temporaryFolder();
	writeFileSync(join(place, 'p.zip'), packet);
	expect(runProgram('unzip', ['-q', 'p.zip'], { cwd: place }).status).toBe(0);
	return join(place, folder);
}

describe('other programs', () => {
	it('unzip a packet with its Japanese names, and sha256sum finds every file right', () => {
		const bag = unzipped(encodePacket(withoutPercent));
		expect(readFileSync(join(bag, 'data/証跡/議事録 50％.txt'), 'utf8')).toBe('第1回\n');
		const checked = runProgram('sha256sum', ['--strict', '-c', ...manifests], { cwd: bag });
		expect(checked.status).toBe(0);
		expect(checked.out.match(/: OK$/gm)).toHaveLength(5);
	});

	it('find an altered file with sha256sum', () => {
		const bag = unzipped(encodePacket(withoutPercent));
		writeFileSync(join(bag, 'data/assessment.machi-tenken.json'), '{}');
		const checked = runProgram('sha256sum', ['-c', ...manifests], { cwd: bag });
		expect(checked.status).toBe(1);
		expect(checked.out).toContain('data/assessment.machi-tenken.json: FAILED');
	});

	it('make a bag that is read: manifests by sha256sum, packed as a stream', () => {
		const place = temporaryFolder();
		const bag: Record<string, string> = {
			'bagit.txt': 'BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n',
			'bag-info.txt': `Source-Organization: 加古川市
External-Identifier: ${facts.externalIdentifier}
Contact-Name: 岡田
  小百合
Bagging-Date: 2026-11-22
Payload-Oxum: 4.1
Machi-Tenken-Packet-Format: 1
Machi-Tenken-Kind: backup
Machi-Tenken-Municipality-Code: 282103
Machi-Tenken-Fiscal-Year: 2026
Machi-Tenken-Assessment: assessment-1`,
			'data/メモ.txt': 'abc\n'
		};
		const put = (path: string, text: string) => {
			bag[path] = text;
			mkdirSync(dirname(join(place, path)), { recursive: true });
			writeFileSync(join(place, path), text);
		};
		for (const [path, text] of Object.entries(bag)) put(path, text);
		const sums = (...paths: string[]) =>
			runProgram('sha256sum', ['--', ...paths], { cwd: place }).out;
		put('manifest-sha256.txt', sums('data/メモ.txt'));
		put('tagmanifest-sha256.txt', sums('bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'));
		const decoded = readAtOnce(sourceOf(streamed(bag)), decodePacket);
		expect(decoded).toMatchObject({ ok: true, value: { facts } });
		expect(decoded.ok && decoded.value.files.get('メモ.txt')).toEqual(strToU8('abc\n'));
	});
});

/** Packed with a folder entry and sizes after the data, as many programs do. */
function streamed(bag: Readonly<Record<string, string>>): Uint8Array {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	for (const [path, text] of [['data/', ''], ...Object.entries(bag)] as const) {
		const file = new ZipDeflate(`p/${path}`);
		zip.add(file);
		file.push(strToU8(text), true);
	}
	zip.end();
	return new Uint8Array(Buffer.concat(chunks));
}
