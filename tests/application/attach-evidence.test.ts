import { describe, expect, test } from 'vitest';
import { attachEvidence, largestEvidenceFile } from '#lib/application/attach-evidence.ts';
import type { AppPorts } from '#lib/application/app-ports.ts';
import { hashFile } from '#lib/exchange/hash-file.ts';
import { createMemoryEvidenceFiles } from '#lib/storage/evidence-files.ts';

const watch = { onProgress: () => undefined, signal: new AbortController().signal };
const roomFor = (room: number | undefined): AppPorts['storageHealth'] => ({
	persist: () => Promise.resolve(undefined),
	estimate: () => Promise.resolve(room === undefined ? undefined : { usage: 0, quota: room })
});
const portsWith = (room?: number) => ({
	evidenceFiles: createMemoryEvidenceFiles(),
	hashFile,
	storageHealth: roomFor(room)
});
const aFile = (content: string, name = '規程.pdf', type = 'application/pdf') =>
	new File([content], name, { type });

describe('attaching evidence', () => {
	test('keeps the bytes once by their digest and notes name, type and size', async () => {
		const ports = portsWith();
		const first = await attachEvidence(ports, aFile('同じ'), watch);
		const second = await attachEvidence(ports, aFile('同じ', '写し.pdf'), watch);
		expect(first).toMatchObject({
			ok: true,
			value: { name: '規程.pdf', mediaType: 'application/pdf', size: 6 }
		});
		expect(second.ok && first.ok && second.value.sha256 === first.value.sha256).toBe(true);
		expect(await ports.evidenceFiles.list()).toMatchObject({ value: { length: 1 } });
	});

	test.each([
		['an empty file', aFile(''), undefined, 'evidence-empty'],
		['one larger than the room that is left', aFile('12345'), 4, 'no-room'],
		[
			'one larger than the limit',
			Object.defineProperty(aFile('1'), 'size', { value: largestEvidenceFile + 1 }),
			undefined,
			'evidence-too-large'
		]
	])('refuses %s and keeps nothing', async (_, file, room, kind) => {
		const ports = portsWith(room);
		expect(await attachEvidence(ports, file, watch)).toMatchObject({ ok: false, error: { kind } });
		expect(await ports.evidenceFiles.list()).toEqual({ ok: true, value: [] });
	});

	test('keeps nothing when it is stopped', async () => {
		const ports = portsWith();
		const abort = new AbortController();
		abort.abort();
		const stopped = await attachEvidence(ports, aFile('1'), { ...watch, signal: abort.signal });
		expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } });
		expect(await ports.evidenceFiles.list()).toEqual({ ok: true, value: [] });
	});

	test('says so when the file is gone meanwhile', async () => {
		const ports = {
			...portsWith(),
			hashFile: () => Promise.reject(new DOMException('gone', 'NotFoundError'))
		};
		expect(await attachEvidence(ports, aFile('1'), watch)).toMatchObject({
			error: { kind: 'evidence-not-readable', name: '規程.pdf' }
		});
	});

	test('keeps names within the limit of the format, with their ending, and distrusts odd types', async () => {
		const long = await attachEvidence(
			portsWith(),
			aFile('1', `${'長'.repeat(400)}.pdf`, 'text/html; x="<"'),
			watch
		);
		expect(long.ok && long.value.name).toMatch(/^長{296}\.pdf$/u);
		expect(long.ok && long.value.mediaType).toBe('application/octet-stream');
	});
});
