/** Packets that are refused for the bag within: its files, its manifests and the facts of its `bag-info.txt`. */

import { strToU8 } from 'fflate';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import {
	bagOf,
	contents,
	folder,
	plainContents,
	seal,
	withBag,
	withInfo,
	zipOf
} from './a-packet.ts';
import { areRefused, some, withFile, type BagCases } from './refused-packets.ts';

const packet = encodePacket(contents);

const cases: BagCases = {
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

areRefused(cases);
