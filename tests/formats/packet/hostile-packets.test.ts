import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import type { DecodePacketError } from '#lib/formats/packet/decode-packet-error.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import { changed, endOf, entriesOf, withUint16, withUint32 } from '../spreadsheet/changed-zip.ts';
import {
	bagOf,
	contents,
	folder,
	plainContents,
	problemOf,
	seal,
	withBag,
	withInfo,
	zipOf
} from './a-packet.ts';

const packet = encodePacket(contents);
const some = strToU8('x');

/** The packet with one file more in its bag, listed in the manifests. */
const withFile = (path: string, bytes = some, options = {}): Uint8Array => {
	const bag = bagOf(encodePacket(plainContents));
	bag.set(path, bytes);
	seal(bag);
	return zipOf(bag, folder, { [path]: options });
};

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

type Case = readonly [title: string, packet: () => Uint8Array, expected: object];

const cases: { readonly [Kind in DecodePacketError['kind']]: readonly Case[] } = {
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
	],
	'not-a-bag': [['no bagit.txt', () => withBag((bag) => bag.delete('bagit.txt')), {}]],
	'other-bag-version': [
		[
			'version 0.97',
			() =>
				withBag((bag) =>
					bag.set('bagit.txt', strToU8('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n'))
				),
			{ found: 'BagIt-Version: 0.97' }
		],
		[
			'another encoding',
			() =>
				withBag((bag) =>
					bag.set(
						'bagit.txt',
						strToU8('BagIt-Version: 1.0\nTag-File-Character-Encoding: Shift_JIS\n')
					)
				),
			{}
		]
	],
	'fetches-files': [
		['fetch.txt', () => withFile('fetch.txt', strToU8('https://example.com/x 1 data/x\n')), {}]
	],
	'missing-tag-file': [
		[
			'no manifest',
			() => withBag((bag) => bag.delete('manifest-sha256.txt')),
			{ path: 'manifest-sha256.txt' }
		],
		['no tag manifest', () => withBag((bag) => bag.delete('tagmanifest-sha256.txt')), {}],
		[
			'no bag-info.txt',
			() => withBag((bag) => bag.delete('bag-info.txt')),
			{ path: 'bag-info.txt' }
		]
	],
	'wrong-tag-file': [
		[
			'a line that is no hash',
			() => withBag((bag) => bag.set('tagmanifest-sha256.txt', strToU8('nonsense\n'))),
			{ path: 'tagmanifest-sha256.txt', line: 1 }
		],
		[
			'a path listed twice',
			() =>
				withBag((bag) => {
					const manifest = bag.get('tagmanifest-sha256.txt')!;
					bag.set('tagmanifest-sha256.txt', new Uint8Array([...manifest, ...manifest]));
				}),
			{ path: 'tagmanifest-sha256.txt', line: 4 }
		],
		[
			'a tag without a colon',
			() => withInfo((text) => `nonsense\n${text}`),
			{ path: 'bag-info.txt', line: 1 }
		],
		[
			'a signature of a megabyte',
			() => withBag((bag) => bag.set('tagmanifest-sha256.txt.sig', new Uint8Array(1 << 20))),
			{ path: 'tagmanifest-sha256.txt.sig' }
		]
	],
	'missing-file': [
		[
			'one taken out',
			() => withBag((bag) => bag.delete('data/assessment.machi-tenken.json')),
			{ path: 'data/assessment.machi-tenken.json' }
		]
	],
	'surplus-file': [
		['one put in', () => withBag((bag) => bag.set('data/extra', some)), { path: 'data/extra' }],
		['one beside the payload', () => withBag((bag) => bag.set('README', some)), { path: 'README' }],
		[
			'another manifest',
			() => withBag((bag) => bag.set('manifest-md5.txt', some)),
			{ path: 'manifest-md5.txt' }
		]
	],
	'system-file': [
		[
			'of a Mac in the folder',
			() => withBag((bag) => bag.set('.DS_Store', some)),
			{ path: `${folder}/.DS_Store`, system: 'mac', others: 0 }
		],
		[
			'of a Mac beside the folder',
			() =>
				zipOf(
					new Map([...bagOf(packet)].map(([path, bytes]) => [`a/${path}`, bytes]))
						.set('__MACOSX/a/._bagit.txt', some)
						.set('__MACOSX/._a', some),
					''
				),
			{ path: '__MACOSX/a/._bagit.txt', system: 'mac', others: 1 }
		],
		['listed by who packed it', () => withFile('data/._x'), { system: 'mac' }],
		[
			'of Windows, in another case',
			() => withBag((bag) => bag.set('data/evidence/Thumbs.DB', some)),
			{ system: 'windows' }
		],
		['of Windows', () => withBag((bag) => bag.set('desktop.ini', some)), { system: 'windows' }],
		['of Linux', () => withBag((bag) => bag.set('.directory', some)), { system: 'linux' }]
	],
	'wrong-hash': [
		[
			'other bytes',
			() => withBag((bag) => bag.set('data/assessment.machi-tenken.json', some)),
			{ path: 'data/assessment.machi-tenken.json' }
		],
		[
			'other bytes and a manifest that fits them',
			() =>
				withBag((bag) => {
					const tags = bag.get('tagmanifest-sha256.txt')!;
					bag.set('data/assessment.machi-tenken.json', some);
					seal(bag);
					bag.set('tagmanifest-sha256.txt', tags);
				}, plainContents),
			{ path: 'manifest-sha256.txt' }
		]
	],
	'wrong-oxum': [
		['another size', () => withInfo((text) => text.replace(/Oxum: .*/, 'Oxum: 1.1')), {}],
		['no size', () => withInfo((text) => text.replace(/Payload-Oxum: .*\n/, '')), {}]
	],
	'not-a-packet': [
		["somebody else's bag", () => withInfo(() => 'Source-Organization: 図書館\n'), {}]
	],
	'format-too-new': [
		[
			'format 2',
			() => withInfo((text) => text.replace('Format: 1', 'Format: 2')),
			{ found: 2, supported: 1 }
		]
	],
	'wrong-fact': [
		[
			'an unknown kind',
			() => withInfo((text) => text.replace('backup', 'gift')),
			{ label: 'Machi-Tenken-Kind' }
		],
		[
			'a wrong code',
			() => withInfo((text) => text.replace('Code: 282103', 'Code: 282104')),
			{ label: 'Machi-Tenken-Municipality-Code' }
		],
		[
			'a day that is none',
			() => withInfo((text) => text.replace('11-22', '02-30')),
			{ label: 'Bagging-Date' }
		],
		[
			'a label twice',
			() => withInfo((text) => `${text}Machi-Tenken-Kind: backup\n`),
			{ label: 'Machi-Tenken-Kind' }
		],
		[
			'a format that is no number',
			() => withInfo((text) => text.replace('Format: 1', 'Format: x')),
			{ label: 'Machi-Tenken-Packet-Format' }
		],
		[
			'a sample that is not true',
			() => withInfo((text) => `${text}Machi-Tenken-Sample: no\n`),
			{ label: 'Machi-Tenken-Sample' }
		]
	]
};

describe.each(Object.entries(cases))('a packet that is refused as %s', (kind, list) => {
	it.each(list)('%s', (_, make, expected) => {
		const error = problemOf(make());
		expect(error).toMatchObject({ kind, ...expected });
		const describe = (locale: 'ja' | 'en') =>
			describePacketFailure({ at: 'decode', error: error! }, 'p.zip', locale).join('');
		expect(describe('ja')).toMatch(/^p\.zip: .*何も取り込んでいません。/);
		expect(describe('en')).toMatch(/^p\.zip: .*Nothing was imported\./);
	});
});

describe('any other change', () => {
	it('of one byte is refused, or touches nothing that is read', () => {
		const whole = readAtOnce(sourceOf(packet), decodePacket);
		fc.assert(
			fc.property(fc.nat(packet.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
				const decoded = readAtOnce(
					sourceOf(changed(packet, at, (packet[at] ?? 0) ^ by)),
					decodePacket
				);
				if (decoded.ok) expect(decoded).toEqual(whole);
			}),
			{ numRuns: 2000 }
		);
	});

	it('of length is refused', () => {
		fc.assert(
			fc.property(fc.nat(packet.length - 1), (length) => {
				expect(readAtOnce(sourceOf(packet.slice(0, length)), decodePacket).ok).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it('to any bytes after the first four never throws', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
				expect(
					readAtOnce(sourceOf(new Uint8Array([0x50, 0x4b, 3, 4, ...rest])), decodePacket).ok
				).toBe(false);
			})
		);
	});
});
