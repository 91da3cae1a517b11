import { describe, expect, test } from 'vitest';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { readPickedFile } from '#lib/application/read-picked-file.ts';
import { largestTextFile } from '#lib/formats/decoding/decode-text.ts';

const neverRead = () => Promise.reject(new Error('was read'));

test('a file that is too large is refused before a byte of it is read', async () => {
	const huge: PickedFile = { name: 'f', size: largestTextFile + 1, arrayBuffer: neverRead };
	expect(await readPickedFile(huge)).toMatchObject({ error: { kind: 'too-large' } });
});

test('a medium that is pulled out while reading is told', async () => {
	const gone: PickedFile = {
		name: 'f.json',
		size: 2,
		arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError'))
	};
	expect(await readPickedFile(gone)).toEqual({
		ok: false,
		error: { kind: 'file-not-readable', name: 'f.json', why: { kind: 'changed-or-forbidden' } }
	});
});

test('a file that has grown or was cut since it was chosen is told where the browser reads it all the same', async () => {
	for (const size of [1, 3]) {
		const changed = { name: 'f', size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(2)) };
		expect(await readPickedFile(changed)).toMatchObject({
			error: { kind: 'file-not-readable', why: { kind: 'changed-while-read' } }
		});
	}
});

describe('a large file', () => {
	/** A file whose methods work as its own only, as those of a DOM `File` do. */
	class Sliced {
		readonly name = 'large';
		readonly size = 100 * 1024 * 1024;
		readonly #bytes: Uint8Array;
		constructor(beginning: string) {
			this.#bytes = new TextEncoder().encode(beginning);
		}
		slice(start: number, end: number) {
			return new Blob([new Uint8Array(this.#bytes.slice(start, end))]);
		}
		arrayBuffer() {
			return Promise.resolve(new ArrayBuffer(this.size));
		}
	}

	test('is read when it begins as a packet does, and refused when it is a text', async () => {
		const text = await readPickedFile(new Sliced('{"format":'));
		expect(text.ok ? undefined : text.error.kind).toBe('too-large');
		expect((await readPickedFile(new Sliced('PK\u0003\u0004'))).ok).toBe(true);
		expect((await readPickedFile(new Sliced('age-encryption.org/v1\n'))).ok).toBe(true);
	});
});
