import { beforeEach, describe, expect, test } from 'vitest';
import type { EvidenceFiles } from '#lib/application/ports.ts';
import {
	createIndexedDbEvidenceFiles,
	createMemoryEvidenceFiles
} from '#lib/storage/evidence-files.ts';
import { freshBrowser, openTab } from './database-support.ts';

beforeEach(freshBrowser);

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const keepers: readonly (readonly [string, () => EvidenceFiles])[] = [
	['the database', () => createIndexedDbEvidenceFiles(openTab().connection)],
	['memory', createMemoryEvidenceFiles]
];

describe.each(keepers)('evidence in %s', (_, create) => {
	test('is kept once by its digest, read back whole, and taken away', async () => {
		const kept = create();
		expect(await kept.list()).toEqual({ ok: true, value: [] });
		const blob = new Blob(['規程']);
		for (const sha256 of [one, two, one]) {
			expect(await kept.put(sha256, blob)).toEqual({ ok: true, value: undefined });
		}
		const list = await kept.list();
		expect(list.ok && list.value.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))).toEqual([
			{ sha256: one, size: 6 },
			{ sha256: two, size: 6 }
		]);
		await kept.remove([one]);
		expect(await kept.read(one)).toEqual({ ok: true, value: undefined });
		expect((await kept.read(two)).ok).toBe(true);
		expect(await kept.list()).toEqual({ ok: true, value: [{ sha256: two, size: 6 }] });
	});
});
