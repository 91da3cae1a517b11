import { concatBytes } from '@noble/hashes/utils.js';
import { zipSync, type ZipOptions } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '#lib/formats/zip/crc32.ts';
import { zipParts } from '#lib/formats/zip/zip-folder.ts';

const files = fc
	.dictionary(
		fc.constantFrom('a.txt', 'data/b.json', 'data/evidence/c', '証跡/議事録 50%.txt', '𠮷', 'z/é'),
		fc.uint8Array({ maxLength: 400 }),
		{ noNullPrototype: true }
	)
	.map((entries) => new Map(Object.entries(entries)));
const isPacked = (path: string) => path.includes('evidence');

/** The same archive by a library. */
function byLibrary(folder: string, given: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const options = { mtime: '1980-01-01T00:00:00', os: 3, attrs: 0o100644 * 0x10000 } as const;
	const inOrder = [...given].toSorted(([one], [other]) => (one < other ? -1 : 1));
	return zipSync(
		Object.fromEntries(
			inOrder.map(([path, bytes]): [string, [Uint8Array, ZipOptions]] => [
				`${folder}/${path}`,
				[bytes, { ...options, level: isPacked(path) ? 0 : 6 }]
			])
		)
	);
}

describe('a ZIP that is put together from parts', () => {
	it('has the bytes that a library writes', () => {
		fc.assert(
			fc.property(files, fc.constantFrom('f', '加古川市'), (given, folder) => {
				expect(concatBytes(...zipParts<never>(folder, given, isPacked))).toEqual(
					byLibrary(folder, given)
				);
			})
		);
	});

	it('has the same bytes where files lie somewhere and were never held', () => {
		fc.assert(
			fc.property(files, (given) => {
				const lying = new Map(
					[...given].map(([path, place]) => [
						path,
						isPacked(path) ? { size: place.length, crc: crc32(place), place } : place
					])
				);
				const parts = zipParts('f', lying, isPacked);
				expect(concatBytes(...parts)).toEqual(byLibrary('f', given));
				for (const [path, place] of given) if (isPacked(path)) expect(parts).toContain(place);
			})
		);
	});
});
