import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#lib/formats/reading/byte-source.ts';
import { readAtOnce } from '#lib/formats/reading/reading.ts';
import { decodePacket } from '#lib/formats/packet/decode-packet.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { describePacketFailure } from '#lib/i18n/describe-packet.ts';
import { extraField, foreignZip, little, type ZipHabits } from '../../support/foreign-zip.ts';
import { runProgram } from '../../support/run-program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { withUint32 } from '../spreadsheet/changed-zip.ts';
import { bagOf, contents, folder, problemOf } from './a-packet.ts';

const packet = encodePacket(contents);
const bag = bagOf(packet);
const whole = readAtOnce(sourceOf(packet), decodePacket);
/** The files of the bag below its folder, with names that are put before and between as they are. */
const files = (top = `${folder}/`): ReadonlyMap<string, Uint8Array> =>
	new Map([...bag].map(([path, bytes]) => [`${top}${path}`, bytes]));
const written = (habits: ZipHabits, top?: string) => foreignZip(files(top), habits);

const unixTimes = extraField(0x5455, Buffer.from([3]), little(4, 1), little(4, 2));
const owners = extraField(0x7875, Buffer.from([1, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0]));
const ntfsTimes = extraField(
	0x000a,
	little(4, 0),
	little(2, 1),
	little(2, 24),
	...[1, 2, 3].map((time) => little(8, time))
);
const utf8Beside = (name: Uint8Array, path: string) =>
	extraField(0x7075, Buffer.from([1]), little(4, crc32(name)), Buffer.from(path));
/** What a program without UTF-8 makes of a name. */
const poor = (path: string) => Buffer.from(path.replace(/[^\x20-\x7e]/gu, '?'));
const foreign = (path: string) => Buffer.from(path.replace(/[^\x20-\x7e]/gu, '\x8f'), 'latin1');
const folders = [`${folder}/`, `${folder}/data/`, `${folder}/data/証跡/`];

const forms = [
	['sizes of 64 bits in the directory', { zip64: { central: true } }],
	['sizes of 64 bits in the headers of files', { zip64: { local: true } }],
	['a ZIP64 end record', { zip64: { end: true } }],
	['ZIP64 everywhere', { zip64: { central: true, local: true, end: true } }],
	[
		'ZIP64 everywhere and a comment',
		{ zip64: { central: true, local: true, end: true }, comment: 'まとめ' }
	],
	...([4, 8] as const).flatMap((width) =>
		[true, false].map(
			(signed) =>
				[
					`sizes of ${String(width * 8)} bits behind the data, ${signed ? 'with' : 'without'} a signature`,
					{ descriptor: { signed, width } }
				] as const
		)
	),
	[
		'ZIP64 and sizes behind the data',
		{ zip64: { local: true, central: true, end: true }, descriptor: { signed: true, width: 8 } }
	],
	['times and owners of Unix', { extraOf: () => Buffer.concat([unixTimes, owners]) }],
	[
		'times of NTFS in the directory only',
		{ extraOf: (_, place) => (place === 'central' ? ntfsTimes : Buffer.alloc(0)) }
	],
	['an extra field of no known kind', { extraOf: () => extraField(0xcafe, Buffer.from('x')) }],
	['padding in an extra field', { extraOf: (_, place) => Buffer.alloc(place === 'local' ? 3 : 0) }],
	['the flag for UTF-8', { flags: 0x800 }],
	['flags for how hard was packed', { flags: 0x6 }],
	['the rights of Unix', { attributesOf: () => (0o100664 << 16) >>> 0 }],
	['the attributes of Windows', { madeBy: 0x0014, attributesOf: () => 0x20 }],
	['a Mac as its system', { madeBy: 0x1315, attributesOf: () => (0o100644 << 16) >>> 0 }],
	['entries for folders', { folders }],
	['everything stored', { method: 0 }],
	['a comment for each file', { entryComment: 'メモ' }],
	['a comment for the archive', { comment: 'x'.repeat(60_000) }],
	[
		'UTF-8 beside names without it',
		{ nameOf: poor, extraOf: (path) => utf8Beside(poor(path), path) }
	],
	[
		'UTF-8 beside names of another encoding',
		{ nameOf: foreign, extraOf: (path) => utf8Beside(foreign(path), path) }
	],
	[
		'folders divided by backslashes, of Windows',
		{ madeBy: 0x0014, nameOf: (path) => Buffer.from(path.replaceAll('/', '\\')) }
	]
] satisfies readonly (readonly [string, ZipHabits])[];

describe('a packet that another program packed', () => {
	it.each(forms)('with %s is read as it was', (_, habits) => {
		expect(readAtOnce(sourceOf(written(habits)), decodePacket)).toEqual(whole);
	});

	it.each([
		['`./` before each name', './', [`./${folder}/`]],
		['an entry for the place itself', './', ['./', `./${folder}/`]],
		['`././`', '././', []]
	])('with %s is read as it was', (_, before, listed) => {
		const habits = { folders: listed };
		expect(readAtOnce(sourceOf(written(habits, `${before}${folder}/`)), decodePacket)).toEqual(
			whole
		);
	});
});

describe('what is not read of an archive', () => {
	const refusalOf = (zip: Uint8Array) => {
		const error = problemOf(zip);
		if (error === undefined) throw new Error('It was read.');
		for (const locale of ['ja', 'en'] as const)
			expect(describePacketFailure({ at: 'decode', error }, 'p.zip', locale).join('')).toMatch(
				/p\.zip: ./
			);
		return error;
	};
	const after = (zip: Uint8Array, signature: number) => {
		const view = new DataView(zip.buffer, zip.byteOffset);
		for (let at = zip.length - 4; ; at--) if (view.getUint32(at, true) === signature) return at;
	};
	const large = written({ zip64: { central: true, local: true, end: true } });
	const record = after(large, 0x06064b50);
	const locator = after(large, 0x07064b50);
	const firstEntry =
		large.length - 98 - Number(new DataView(large.buffer).getBigUint64(record + 40, true));

	it.each([
		['a password', 'encrypted', written({ flags: 1 })],
		['AES', 'encrypted', written({ flags: 1, method: 99 })],
		['a method that is not read', 'unknown-method', written({ method: 93 })],
		['parts', 'split', written({ disk: 1 })],
		[
			'the first of several parts',
			'split',
			new Uint8Array(
				Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), written({}).subarray(0, 300)])
			)
		],
		['a locator that points to another disk', 'split', withUint32(large, locator + 4, 1)],
		[
			'a large record of several disks',
			'split',
			withUint32(withUint32(large, record + 16, 1), large.length - 18, 0xffffffff)
		],
		['a large record elsewhere', 'wrong-directory', withUint32(large, locator + 8, 4)],
		['a large record beyond the file', 'wrong-directory', withUint32(large, locator + 12, 1)],
		['a large record of another length', 'wrong-directory', withUint32(large, record + 4, 45)],
		['a directory of absurd size', 'wrong-directory', withUint32(large, record + 44, 0x7fffffff)],
		[
			'a directory that begins beyond the file',
			'wrong-directory',
			withUint32(large, record + 52, 1)
		],
		[
			'more files than are read',
			'too-many-entries',
			withUint32(withUint32(large, record + 24, 1 << 30), record + 32, 1 << 30)
		],
		['two records that disagree', 'wrong-directory', withUint32(large, large.length - 14, 7)],
		['no locator', 'wrong-directory', withUint32(large, locator, 0)],
		[
			'a large size that is not stated',
			'wrong-directory',
			withUint32(written({}), after(written({}), 0x02014b50) + 24, 0xffffffff)
		],
		['a file that begins beyond the archive', 'wrong-directory', offsetOfFirst(large, firstEntry)],
		['names in another encoding', 'unread-name', written({ nameOf: foreign })],
		[
			'names that are UTF-8 twice and differ',
			'unread-name',
			written({ flags: 0x800, extraOf: (path) => utf8Beside(Buffer.from(path), `${path}x`) })
		],
		[
			'names for other bytes',
			'unread-name',
			written({ nameOf: foreign, extraOf: (path) => utf8Beside(poor(path), path) })
		],
		['sizes behind the data that are wrong', 'headers-disagree', wrongDescriptor()],
		[
			'a name with and without `./`',
			'duplicate-name',
			foreignZip(new Map([...files(), [`./${folder}/bagit.txt`, Buffer.from('x')]]))
		],
		[
			'`..` between backslashes',
			'unsafe-name',
			foreignZip(new Map([[`${folder}\\..\\x`, Buffer.from('x')]]), { madeBy: 20 })
		],
		[
			'a server between backslashes',
			'unsafe-name',
			foreignZip(new Map([['\\\\server\\x', Buffer.from('x')]]), { madeBy: 20 })
		],
		[
			'backslashes that Unix wrote',
			'unsafe-name',
			foreignZip(new Map([[`${folder}\\x`, Buffer.from('x')]]))
		]
	])('is told: %s', (_, problem, zip) => {
		expect(refusalOf(zip)).toMatchObject({ kind: 'wrong-zip', problem });
	});

	/** The first file of a ZIP64 archive said to begin at 2^32. */
	function offsetOfFirst(zip: Uint8Array, entry: number): Uint8Array {
		const nameLength = new DataView(zip.buffer).getUint16(entry + 28, true);
		return withUint32(zip, entry + 46 + nameLength + 4 + 16 + 4, 1);
	}

	function wrongDescriptor(): Uint8Array {
		const zip = written({ descriptor: { signed: true, width: 4 } });
		return withUint32(zip, Buffer.from(zip).indexOf('PK\x07\x08', 0, 'latin1') + 8, 1);
	}
});

describe('the zip program', () => {
	const packedBy = (...options: readonly string[]): Uint8Array => {
		const cwd = temporaryFolder();
		for (const [path, bytes] of files()) {
			mkdirSync(dirname(join(cwd, path)), { recursive: true });
			writeFileSync(join(cwd, path), bytes);
		}
		expect(runProgram('zip', ['-q', '-r', ...options, 'p.zip', folder], { cwd }).status).toBe(0);
		return new Uint8Array(readFileSync(join(cwd, 'p.zip')));
	};

	it.each([[[]], [['-fz']], [['-X']], [['-D']], [['-0']], [['-fd']]])(
		'packs with %j what is read as it was',
		(options) => {
			const decoded = readAtOnce(sourceOf(packedBy(...options)), decodePacket);
			if (!decoded.ok || !whole.ok) throw new Error(JSON.stringify(decoded));
			expect(new Map([...decoded.value.bag].toSorted())).toEqual(
				new Map([...whole.value.bag].toSorted())
			);
		}
	);
});
