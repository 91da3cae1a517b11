/** Packets that are refused for the archive around their bag: its size, its names, its headers, what it unpacks to. */

import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { changed, endOf, entriesOf, withUint16, withUint32 } from '../spreadsheet/changed-zip.ts';
import { bagOf, contents, folder, plainContents, zipOf } from './a-packet.ts';
import { areRefused, some, withFile, type ArchiveCases } from './refused-packets.ts';

const packet = encodePacket(contents);

/** The packet with the name of one entry replaced by another of the same length, in both headers. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
	let copy = bytes;
	const entry = entriesOf(bytes).find(({ name }) => name === `${folder}/${from}`)!;
	const letters = strToU8(`${folder}/${to}`);
	expect(letters).toHaveLength(strToU8(entry.name).length);
	for (const [place, letter] of letters.entries()) {
		copy = changed(copy, entry.at + 46 + place, letter);
		copy = changed(copy, entry.offset + 30 + place, letter);
	}
	return copy;
}

/** 300 MiB of zeros, which pack to 300 kB, with a directory that says so. */
const bomb = (): Uint8Array => zipOf(new Map([['data/zeros', new Uint8Array(300 << 20)]]));

/** The same with a directory that tells of 10 bytes. */
function lyingBomb(): Uint8Array {
	const honest = zipOf(new Map([['data/zeros', new Uint8Array(64 << 20)]]));
	const [entry] = entriesOf(honest);
	return withUint32(withUint32(honest, entry!.at + 24, 10), entry!.offset + 22, 10);
}

const cases: ArchiveCases = {
	'too-large': [
		[
			'a file beyond the limit',
			() => new Uint8Array(packetLimits.file + 1),
			{ size: packetLimits.file + 1, limit: packetLimits.file }
		]
	],
	'not-a-zip': [
		['nothing', () => new Uint8Array(), {}],
		['a text', () => strToU8('PKではない'), {}],
		['an empty ZIP', () => zipSync({}), {}]
	],
	'wrong-zip': [
		['half of it', () => packet.slice(0, packet.length / 2), { problem: 'truncated' }],
		[
			'a step up',
			() => zipOf(new Map([['../../evil', some]]), 'a'),
			{ problem: 'unsafe-name', path: 'a/../../evil' }
		],
		['an absolute path', () => zipOf(new Map([['/etc/x', some]]), ''), { problem: 'unsafe-name' }],
		['a drive', () => zipOf(new Map([['C:/x', some]]), ''), { problem: 'unsafe-name' }],
		['a backslash', () => withFile('data/..\\x'), { problem: 'unsafe-name' }],
		['a control character', () => withFile('data/a\u0007'), { problem: 'unsafe-name' }],
		['a device of Windows', () => withFile('data/nul.txt'), { problem: 'unsafe-name' }],
		['a stream of Windows', () => withFile('data/a:b'), { problem: 'unsafe-name' }],
		['a name that turns round', () => withFile('data/\u202efdp.exe'), { problem: 'unsafe-name' }],
		['a name with a dot at its end', () => withFile('data/a.'), { problem: 'unsafe-name' }],
		[
			'one name twice',
			() =>
				renamed(
					withFile('data/assessment.machi-tenken.jsox'),
					'data/assessment.machi-tenken.jsox',
					'data/assessment.machi-tenken.json'
				),
			{ problem: 'duplicate-name' }
		],
		[
			'one name in two cases',
			() => withFile('data/Assessment.machi-tenken.json'),
			{ problem: 'duplicate-name' }
		],
		[
			'one name in two normal forms',
			() => {
				const bag = bagOf(encodePacket(plainContents));
				bag.set('data/が', some).set('data/か\u3099', some);
				return zipOf(bag);
			},
			{ problem: 'duplicate-name' }
		],
		[
			'a file that is a folder too',
			() => withFile('data/assessment.machi-tenken.json/x'),
			{ problem: 'duplicate-name' }
		],
		[
			'an encrypted file',
			() => withUint16(packet, entriesOf(packet)[0]!.at + 8, 1),
			{ problem: 'encrypted' }
		],
		[
			'a name that differs in the two headers',
			() => changed(packet, entriesOf(packet)[0]!.offset + 31, 0x58),
			{ problem: 'headers-disagree' }
		],
		['a directory that lies about a bomb', lyingBomb, { problem: 'wrong-size' }],
		[
			'more entries than are read',
			() => withUint16(withUint16(packet, endOf(packet) + 8, 20_001), endOf(packet) + 10, 20_001),
			{ problem: 'too-many-entries' }
		]
	],
	'too-much-inside': [['a bomb', bomb, {}]],
	'symbolic-link': [
		[
			'a link',
			() => withFile('data/link', strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }),
			{ path: `${folder}/data/link` }
		]
	],
	'several-folders': [
		[
			'two',
			() =>
				zipOf(
					new Map([...bagOf(packet)].map(([path, bytes]) => [`a/${path}`, bytes])).set('b/x', some),
					''
				),
			{}
		],
		['none', () => zipOf(bagOf(packet), ''), {}]
	]
};

areRefused(cases);
