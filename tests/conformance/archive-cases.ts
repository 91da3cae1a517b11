import { strToU8 } from 'fflate';
import { little } from '../support/foreign-zip.ts';
import {
	changed,
	endOf,
	entriesOf,
	withUint16,
	withUint32
} from '../formats/spreadsheet/changed-zip.ts';
import { refused, valid } from './packet-case.ts';
import { bagWith, folder, sealedWith, zipped, type Bag } from './plain-packet.ts';

const some = strToU8('x');
const plain = bagWith();
const packet = zipped(plain);
const [first] = entriesOf(packet);
if (first === undefined) throw new Error('The packet is empty.');
const { at, offset, data } = first;

/** A packet with one file more, listed and counted like the others. */
const withFile = (path: string): Uint8Array => sealedWith((bag) => bag.set(path, some));

const unsafe = (name: string, path: string, what: string) =>
	[name, 'wrong-zip unsafe-name', `A file's name ${what}.`, withFile(path)] as const;

/** The whole archive with another top, and other files beside it. */
const withTop = (top: string, more: Bag): Uint8Array =>
	zipped(
		new Map([...[...plain].map(([path, bytes]) => [`${top}${path}`, bytes] as const), ...more]),
		{},
		''
	);

const linked = zipped(plain, {
	attributesOf: (path) => (path.endsWith('bagit.txt') ? 0o120777 * 0x10000 : 0)
});

/** What an archive may and must not be. */
export const archiveCases = [
	...valid('archive', [
		['plain', 'A backup as the product packs it, with one piece of evidence.', packet],
		[
			'zip64',
			'Sizes of 64 bits, although 32 would do.',
			zipped(plain, { zip64: { local: true, central: true, end: true } })
		],
		[
			'sizes-behind-data',
			'Checksum and sizes stand behind the data.',
			zipped(plain, { descriptor: { signed: true, width: 4 } })
		],
		['comment', 'The archive has a comment.', zipped(plain, { comment: '控え' })],
		[
			'folder-entries',
			'Folders have entries of their own.',
			zipped(plain, { folders: [`${folder}/`, `${folder}/data/`] })
		],
		['dot-before-names', 'Names begin with `./`.', zipped(plain, {}, `./${folder}/`)]
	]),
	...refused('archive', [
		['empty-file', 'not-a-zip', 'The file is empty.', new Uint8Array()],
		['text', 'not-a-zip', 'The file is a text.', strToU8('PKではない')],
		[
			'cut-in-half',
			'wrong-zip truncated',
			'The second half is missing.',
			packet.slice(0, packet.length / 2)
		],
		['cut-by-one-byte', 'wrong-zip truncated', 'The last byte is missing.', packet.slice(0, -1)],
		[
			'wrong-crc',
			'wrong-zip wrong-crc',
			'A checksum is another than that of the data.',
			withUint32(withUint32(packet, at + 16, 1), offset + 14, 1)
		],
		[
			'altered-data',
			'wrong-zip wrong-crc',
			'One byte of a file is altered.',
			changed(packet, data, 0x21)
		],
		[
			'size-too-small',
			'wrong-zip wrong-size',
			'A file is larger than its entry says.',
			withUint32(withUint32(packet, at + 24, 1), offset + 22, 1)
		],
		[
			'headers-disagree-on-name',
			'wrong-zip headers-disagree',
			'A name differs between the directory and the header before the data.',
			changed(packet, offset + 31, 0x58)
		],
		[
			'headers-disagree-on-method',
			'wrong-zip headers-disagree',
			'The method differs between the two headers.',
			withUint16(packet, offset + 8, 8)
		],
		[
			'encrypted-entry',
			'wrong-zip encrypted',
			'A file is encrypted within the archive.',
			withUint16(withUint16(packet, at + 8, 1), offset + 6, 1)
		],
		[
			'unknown-method',
			'wrong-zip unknown-method',
			'A file is packed by a method other than 0 and 8.',
			withUint16(withUint16(packet, at + 10, 12), offset + 8, 12)
		],
		[
			'split',
			'wrong-zip split',
			'The archive says that it is one of several parts.',
			withUint16(packet, endOf(packet) + 4, 1)
		],
		[
			'overlapping',
			'wrong-zip overlapping',
			'Two entries are about the same bytes.',
			overlapping()
		],
		[
			'too-many-entries',
			'wrong-zip too-many-entries',
			'The directory says that there are 20,001 files.',
			withUint16(withUint16(packet, endOf(packet) + 8, 20_001), endOf(packet) + 10, 20_001)
		],
		[
			'bomb-in-directory',
			'too-much-inside',
			'The directory says that a file inflates to 4 GB.',
			withUint32(withUint32(packet, at + 24, 0xfffffff0), offset + 22, 0xfffffff0)
		],
		['name-twice', 'wrong-zip duplicate-name', 'Two files have the same name.', nameTwice()],
		[
			'name-in-two-cases',
			'wrong-zip duplicate-name',
			'Two names differ by the case of a letter.',
			withFile('data/Assessment.machi-tenken.json')
		],
		[
			'name-in-two-normal-forms',
			'wrong-zip duplicate-name',
			'Two names differ by their Unicode form only.',
			sealedWith((bag) => bag.set('data/が', some).set('data/か\u3099', some))
		],
		[
			'file-and-folder',
			'wrong-zip duplicate-name',
			'A name is that of a file and of a folder.',
			withFile('data/assessment.machi-tenken.json/x')
		],
		unsafe('step-up', 'data/../../x', 'steps up'),
		unsafe('backslash', 'data/..\\x', 'steps up with backslashes'),
		unsafe('drive', 'data/C:x', 'names a drive'),
		unsafe('device', 'data/nul.txt', 'is a device of Windows'),
		unsafe('control-character', 'data/a\u0007', 'holds a control character'),
		unsafe('direction-mark', 'data/\u202efdp.exe', 'turns its letters round'),
		unsafe('dot-at-end', 'data/a.', 'ends in a dot'),
		[
			'name-not-utf8',
			'wrong-zip unread-name',
			'A name is in no encoding that is told.',
			zipped(bagWith(), { nameOf: notUtf8 })
		],
		['symbolic-link', 'symbolic-link', 'A file is a symbolic link.', linked],
		[
			'two-folders',
			'several-folders',
			'There is a second folder beside the bag.',
			withTop('a/', new Map([['b/x', some]]))
		],
		['no-folder', 'several-folders', 'The files lie in no folder.', withTop('', new Map())],
		['mac-file', 'system-file', 'A Mac has left a file of its own.', withFile('data/.DS_Store')],
		[
			'windows-file',
			'system-file',
			'Windows has left a file of its own.',
			withFile('data/evidence/Thumbs.db')
		]
	])
];

/** The header of the second file is said to begin where that of the first one does. */
function overlapping(): Uint8Array {
	const [one, other] = entriesOf(packet);
	return withUint32(packet, (other?.at ?? 0) + 42, one?.offset ?? 0);
}

/** A file with the name of another: both are there, with headers that agree. */
function nameTwice(): Uint8Array {
	const like = 'data/assessment.machi-tenken.jsox';
	return new Uint8Array(
		zipped(
			bagWith((bag) => bag.set(like, some)),
			{
				nameOf: (path) => Buffer.from(path.replace('.jsox', '.json'))
			}
		)
	);
}

function notUtf8(path: string): Uint8Array {
	return Buffer.concat([
		Buffer.from(path.replace('bagit.txt', 'bagit')),
		path.endsWith('bagit.txt') ? little(2, 0xfefe) : little(2, 0x2e2e)
	]);
}
