import { describe, expect, test } from 'vitest';
import { unusedEvidence } from '#lib/application/unused-evidence.ts';
import type { Evidence } from '#lib/domain/assessment/assessment.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { createMemoryEvidenceFiles } from '#lib/storage/evidence-files.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { createMemorySafetyCopies } from '#lib/storage/memory-safety-copies.ts';
import { aFile } from './assessment-builders.ts';

const [kept, copied, shown, loose] = ['1', '2', '3', '4'].map((digit) => digit.repeat(64)) as [
	string,
	string,
	string,
	string
];
const evidence = (sha256: string): Evidence => ({
	id: `e${sha256.slice(0, 1)}`,
	title: '規程',
	file: { name: 'a.pdf', mediaType: 'application/pdf', size: 1, sha256 }
});

async function ports() {
	const evidenceFiles = createMemoryEvidenceFiles();
	for (const sha256 of [kept, copied, shown, loose])
		await evidenceFiles.put(sha256, new Blob(['1']));
	const repository = createMemoryRepository();
	const safetyCopies = createMemorySafetyCopies();
	const file = aFile({ evidence: [evidence(kept)] });
	await repository.save(file, 0, '2026-11-22T00:00:00Z');
	const { id } = file.assessment;
	await safetyCopies.put({ id, title: '前', madeAt: '2026-11-22T00:00:00Z' }, `…"${copied}"…`);
	return { evidenceFiles, repository, safetyCopies };
}

describe('files of evidence that nothing uses', () => {
	test('are those named by no assessment, no safety copy and nothing on screen', async () => {
		expect(await unusedEvidence(await ports(), [evidence(shown)])).toEqual({
			ok: true,
			value: [{ sha256: loose, size: 1 }]
		});
	});

	test('are none while a record cannot be read: what it names is not known', async () => {
		const all = await ports();
		const list = async () => {
			const known = await all.repository.list();
			return known.ok ? ok({ ...known.value, unreadable: [{ id: 'x', raw: '?' }] }) : known;
		};
		const repository = { ...all.repository, list };
		expect(await unusedEvidence({ ...all, repository }, [])).toEqual({ ok: true, value: [] });
	});
});
