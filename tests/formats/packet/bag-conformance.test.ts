import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { foreignZip } from '../../support/foreign-zip.ts';
import { bagOf, folder, plainContents, problemOf, seal, type BagFiles } from './a-packet.ts';

const some = strToU8('x');
const payload = 'data/assessment.machi-tenken.json';
const linesOf = (bag: BagFiles, path: string): string => new TextDecoder().decode(bag.get(path));

/** A packet whose bag is changed and packed as it is; hashes are right again after `seal`. */
function packetWith(change: (bag: BagFiles) => void): Uint8Array {
	const bag = bagOf(encodePacket(plainContents));
	change(bag);
	return foreignZip(new Map([...bag].map(([path, bytes]) => [`${folder}/${path}`, bytes])));
}

/** One of its manifests rewritten, and the tag manifest made to fit. */
const withManifest = (change: (text: string) => string) =>
	packetWith((bag) => {
		bag.set('manifest-sha256.txt', strToU8(change(linesOf(bag, 'manifest-sha256.txt'))));
		sealTags(bag);
	});

function sealTags(bag: BagFiles): void {
	const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'].filter((path) => bag.has(path));
	const lines = tags.map((path) => `${sha256Hex(bag.get(path) ?? some)}  ${path}\n`);
	bag.set('tagmanifest-sha256.txt', strToU8(lines.join('')));
}

const declared = (text: string | Uint8Array) =>
	packetWith((bag) => {
		bag.set('bagit.txt', typeof text === 'string' ? strToU8(text) : text);
		sealTags(bag);
	});
const info = (change: (text: string) => string) =>
	packetWith((bag) => {
		bag.set('bag-info.txt', strToU8(change(linesOf(bag, 'bag-info.txt'))));
		sealTags(bag);
	});
const fetched = (line: string) => packetWith((bag) => bag.set('fetch.txt', strToU8(line)));
const listed = (path: string) => withManifest((text) => `${text}${sha256Hex(some)}  ${path}\n`);
const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

type Case = readonly [title: string, make: () => Uint8Array, expected: object | undefined];

/** What the Library of Congress's suite of bags has a case of, as packets of our own. */
const cases: readonly Case[] = [
	// valid
	['a basic bag', () => packetWith(() => undefined), undefined],
	[
		'a minimal bag without bag-info.txt, which BagIt does not need',
		() =>
			packetWith((bag) => {
				bag.delete('bag-info.txt');
				sealTags(bag);
			}),
		{ kind: 'missing-tag-file' }
	],
	['labels of others twice', () => info((text) => `${text}Test-Tag: 1\nTest-Tag: 2\n`), undefined],
	[
		'uncommon white space behind labels of others',
		() => info((text) => `${text}Test-Tag:   2\nTest-Tag:\t3\nTest-Tag : 4\n`),
		undefined
	],
	['a folded label', () => info((text) => `${text}External-Description: one\n  two\n`), undefined],
	[
		'line ends of Windows in tag files',
		() => info((text) => text.replaceAll('\n', '\r\n')),
		undefined
	],
	['line ends of old Macs', () => info((text) => text.replaceAll('\n', '\r')), undefined],
	['no line end at the end of bagit.txt', () => declared(declaration.trimEnd()), undefined],
	[
		'`./` before the paths of a manifest',
		() => withManifest((text) => text.replace('data/', './data/')),
		undefined
	],
	[
		'hashes in capitals',
		() => withManifest((text) => text.replace(/^\S+/, (hash) => hash.toUpperCase())),
		undefined
	],
	[
		'a manifest by sha256sum in binary mode',
		() => withManifest((text) => text.replace('  ', ' *')),
		undefined
	],
	[
		'a tag manifest with one blank',
		() =>
			packetWith((bag) =>
				bag.set(
					'tagmanifest-sha256.txt',
					strToU8(linesOf(bag, 'tagmanifest-sha256.txt').replaceAll('  ', ' '))
				)
			),
		undefined
	],
	[
		'an encoded name, `%25`',
		() =>
			packetWith((bag) => {
				bag.set('data/50%.txt', some);
				bag.set(
					'manifest-sha256.txt',
					strToU8(`${linesOf(bag, 'manifest-sha256.txt')}${sha256Hex(some)}  data/50%25.txt\n`)
				);
				sealTags(bag);
			}),
		{ kind: 'wrong-oxum' }
	],
	[
		'a name with a blank',
		() =>
			packetWith((bag) => {
				bag.set('data/a b', some);
				seal(bag);
			}),
		{ kind: 'wrong-oxum' }
	],
	[
		'a bag in the bag',
		() =>
			packetWith((bag) => {
				bag.set('data/inner/bagit.txt', strToU8(declaration));
				seal(bag);
			}),
		{ kind: 'wrong-oxum' }
	],
	[
		'a holey bag, which fetches',
		() => fetched(`https://example.com/x 1 data/x\n`),
		{ kind: 'fetches-files' }
	],
	[
		'tag files in ISO-8859-1',
		() => declared(declaration.replace('UTF-8', 'ISO-8859-1')),
		{ kind: 'other-bag-version' }
	],
	[
		'tag files in UTF-16',
		() => declared(utf16(declaration.replace('UTF-8', 'UTF-16'))),
		{ kind: 'other-bag-version' }
	],
	...['0.93', '0.94', '0.95', '0.96', '0.97'].map((version): Case => [
		`version ${version}`,
		() => declared(declaration.replace('1.0', version)),
		{ kind: 'other-bag-version', found: `BagIt-Version: ${version}` }
	]),
	// invalid
	[
		'a byte order mark in bagit.txt',
		() => declared(`\ufeff${declaration}`),
		{ kind: 'wrong-tag-file', path: 'bagit.txt', line: 1 }
	],
	[
		'no encoding in bagit.txt',
		() => declared('BagIt-Version: 1.0\n'),
		{ kind: 'other-bag-version' }
	],
	[
		'white space before the colons of bagit.txt',
		() => declared(declaration.replaceAll(':', ' :')),
		{ kind: 'other-bag-version' }
	],
	[
		'a number of version without its first digit',
		() => declared(declaration.replace('1.0', '.97')),
		{ kind: 'other-bag-version' }
	],
	[
		'an altered payload',
		() => packetWith((bag) => bag.set(payload, some)),
		{ kind: 'wrong-hash', path: payload }
	],
	[
		'an altered tag file',
		() =>
			packetWith((bag) =>
				bag.set('bag-info.txt', strToU8(`${linesOf(bag, 'bag-info.txt')}A: b\n`))
			),
		{ kind: 'wrong-hash', path: 'bag-info.txt' }
	],
	[
		'a file more in the payload',
		() => packetWith((bag) => bag.set('data/extra', some)),
		{ kind: 'surplus-file', path: 'data/extra' }
	],
	['no bagit.txt', () => packetWith((bag) => bag.delete('bagit.txt')), { kind: 'not-a-bag' }],
	[
		'no payload manifest',
		() => packetWith((bag) => bag.delete('manifest-sha256.txt')),
		{ kind: 'missing-tag-file' }
	],
	[
		'a manifest that does not list all files',
		() =>
			packetWith((bag) => {
				bag.set('data/unlisted', some);
				sealTags(bag);
			}),
		{ kind: 'surplus-file', path: 'data/unlisted' }
	],
	[
		'a second manifest that lists other files',
		() =>
			packetWith((bag) => bag.set('manifest-sha512.txt', strToU8(`${'0'.repeat(128)}  data/x\n`))),
		{ kind: 'surplus-file', path: 'manifest-sha512.txt' }
	],
	[
		'one name twice with the same hash',
		() => withManifest((text) => text + text),
		{ kind: 'wrong-tag-file', path: 'manifest-sha256.txt', line: 2 }
	],
	[
		'one name twice with different hashes',
		() => withManifest((text) => `${text}${'0'.repeat(64)}  ${payload}\n`),
		{ kind: 'wrong-tag-file', line: 2 }
	],
	[
		'one name twice, once with `./`',
		() => withManifest((text) => text + text.replace('data/', './data/')),
		{ kind: 'wrong-tag-file', line: 2 }
	],
	// out of scope: by dots, from the root, of a user, of a server, of a drive
	...[
		'../x',
		'data/../../x',
		'/etc/passwd',
		'~/x',
		'~root/x',
		'\\\\server\\share\\x',
		'C:\\x',
		'%HOME%/x',
		'$HOME/x'
	].flatMap((path): Case[] => [
		[
			`${path} in a manifest`,
			() => listed(path),
			{ kind: path.includes('%') ? 'wrong-tag-file' : 'missing-file' }
		],
		[
			`${path} to be fetched`,
			() => fetched(`https://example.com/x 1 ${path}\n`),
			{ kind: 'fetches-files' }
		]
	]),
	// warnings
	[
		'a file of Windows, listed',
		() =>
			packetWith((bag) => {
				bag.set('data/Thumbs.db', some);
				seal(bag);
			}),
		{ kind: 'system-file', system: 'windows' }
	],
	[
		'names that differ by case',
		() =>
			packetWith((bag) => {
				bag.set(payload.toUpperCase().replace('DATA', 'data'), some);
				seal(bag);
			}),
		{ kind: 'wrong-zip', problem: 'duplicate-name' }
	],
	[
		'one name in two normal forms in the manifest',
		() =>
			packetWith((bag) => {
				bag.set('data/が', some);
				seal(bag);
				bag.set(
					'manifest-sha256.txt',
					strToU8(`${linesOf(bag, 'manifest-sha256.txt')}${sha256Hex(some)}  data/か\u3099\n`)
				);
				sealTags(bag);
			}),
		{ kind: 'missing-file' }
	],
	[
		'a manifest of MD5',
		() =>
			packetWith((bag) => {
				bag.delete('manifest-sha256.txt');
				bag.set('manifest-md5.txt', strToU8(`${'0'.repeat(32)}  ${payload}\n`));
			}),
		{ kind: 'missing-tag-file', path: 'manifest-sha256.txt' }
	]
];

describe('a bag of the kinds that the conformance suite has', () => {
	it.each(cases)('%s', (_, make, expected) => {
		const problem = problemOf(make());
		if (expected === undefined) expect(problem).toBeUndefined();
		else expect(problem).toMatchObject(expected);
	});
});
