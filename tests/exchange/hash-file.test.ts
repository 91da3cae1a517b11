import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashFile } from '#lib/exchange/hash-file.ts';

const unwatched = { onProgress: () => undefined, signal: new AbortController().signal };

describe('the digest of a file', () => {
	test.each([0, 1, 1024 * 1024, 1024 * 1024 + 1, 3_500_000])(
		'is that of all its %i bytes, piece by piece',
		async (size) => {
			const bytes = new Uint8Array(size).map((_, i) => i % 251);
			const expected = createHash('sha256').update(bytes).digest('hex');
			expect(await hashFile(new Blob([bytes]), unwatched)).toBe(expected);
		}
	);

	test('tells how far it is, up to all', async () => {
		const told: number[] = [];
		await hashFile(new Blob([new Uint8Array(2_500_000)]), {
			...unwatched,
			onProgress: (done) => told.push(done)
		});
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
		expect(told).toHaveLength(3);
	});

	test('stops when it is told to', async () => {
		const abort = new AbortController();
		const hashing = hashFile(new Blob([new Uint8Array(4_000_000)]), {
			onProgress: () => abort.abort(),
			signal: abort.signal
		});
		await expect(hashing).rejects.toThrow();
	});
});
