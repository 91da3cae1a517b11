import { describe, expect, test } from 'vitest';
import { catalogueOf, type AssessmentFile } from '#lib/application/ports.ts';
import { inspectImport, countAnswerChanges } from '#lib/application/import-assessment.ts';
import type { ReadFile } from '#lib/application/kind-of-file.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { createMemoryRepository } from '#lib/storage/memory-repository.ts';
import { aFile, anAssessment, smallChecklist, smallDigest } from './assessment-builders.ts';

const at = '2026-11-22T00:00:00.000Z';

const read = (content: string | Uint8Array): ReadFile => ({
	name: 'f.json',
	bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
});
const fileOf = (file: AssessmentFile) => read(encodeAssessment(file));

function portsWith(shipped: 'shipped' | 'not-shipped' = 'not-shipped') {
	const checklists =
		shipped === 'shipped' ? [{ digest: smallDigest, checklist: smallChecklist }] : [];
	const catalogue = catalogueOf({ checklists, crosswalks: [], lenses: [] });
	return { repository: createMemoryRepository(), catalogue };
}

const met = { status: 'met' as const };
const answers = { organisation: { 'GOV-01': met, 'GOV-02': met } };

describe('what a file is refused for, in the order of reading', () => {
	test.each([
		['not-utf8', read(new Uint8Array([0x7b, 0xff, 0x7d]))],
		['empty', read(' ')],
		['not-json', read('{')],
		['wrong-file-kind', read('{"format":"else"}')],
		['format-too-new', read('{"format":"machi-tenken/assessment","formatVersion":99}')],
		['invalid', read('{"format":"machi-tenken/assessment","formatVersion":1}')],
		['checklist-not-found', read(encodeAssessment({ assessment: anAssessment() }))]
	])('%s', async (kind, file) => {
		const { repository, catalogue } = portsWith();
		expect(await inspectImport({ repository, catalogue }, file)).toMatchObject({
			ok: false,
			error: { kind }
		});
		const list = await repository.list();
		expect(list.ok && list.value.summaries).toEqual([]);
	});
});

describe('the preview of a file', () => {
	test('that is new here counts its answers', async () => {
		const preview = await inspectImport(portsWith(), fileOf(aFile({ answers })));
		expect(preview).toMatchObject({
			ok: true,
			value: { fileName: 'f.json', answerCount: 2, effect: { kind: 'new' } }
		});
	});

	test('without a copy of a shipped checklist gets that copy', async () => {
		const preview = await inspectImport(
			portsWith('shipped'),
			fileOf({ assessment: anAssessment() })
		);
		expect(preview.ok && preview.value.opened.file.checklistCopy).toEqual(smallChecklist);
	});

	test('that is kept here counts what would change, and says from when both are', async () => {
		const ports = portsWith();
		await ports.repository.save(
			aFile({ answers: { organisation: { 'GOV-01': { ...met, updatedAt: at } } } }),
			0,
			at
		);
		const later = '2026-12-01T00:00:00Z';
		const incoming = {
			organisation: { 'GOV-01': { status: 'partly' as const, updatedAt: later }, 'GOV-02': met }
		};
		const preview = await inspectImport(ports, fileOf(aFile({ answers: incoming })));
		expect(preview).toMatchObject({
			ok: true,
			value: {
				changedAt: later,
				effect: {
					kind: 'replaces',
					existingChangedAt: at,
					differences: { added: 1, changed: 1, removed: 0 },
					history: { kind: 'same' },
					existing: { saveCount: 1 }
				}
			}
		});
	});

	test('that is kept here to the letter says so', async () => {
		const ports = portsWith();
		await ports.repository.save(aFile({ answers }), 0, at);
		expect(await inspectImport(ports, fileOf(aFile({ answers })))).toMatchObject({
			value: { effect: { kind: 'same' } }
		});
	});

	test('of a sample never speaks of replacing, even with the id of a real assessment', async () => {
		const ports = portsWith();
		await ports.repository.save(aFile(), 0, at);
		const preview = await inspectImport(ports, fileOf(aFile({ sample: true })));
		expect(preview).toMatchObject({ value: { effect: { kind: 'sample' } } });
	});

	test('of an assessment that is damaged here keeps what is left for the safety copy', async () => {
		const ports = portsWith();
		await ports.repository.save(aFile({ answers }), 0, at);
		const damaged = {
			kind: 'incomplete-record' as const,
			id: 'a-1',
			expected: 2,
			found: 1,
			raw: '{"left":1}'
		};
		const repository = {
			...ports.repository,
			load: () => Promise.resolve({ ok: false as const, error: damaged })
		};
		const preview = await inspectImport({ ...ports, repository }, fileOf(aFile({ answers })));
		expect(preview).toMatchObject({
			value: { effect: { kind: 'replaces-damaged', existingText: '{"left":1}' } }
		});
	});
});

test('differences are counted answer by answer, built-in names included', () => {
	const before = { answers: { toString: { valueOf: met }, bus: { 'A-1': met, 'A-2': met } } };
	const after = { answers: { bus: { 'A-2': { status: 'unknown' as const }, 'A-3': met } } };
	expect(countAnswerChanges(before, after)).toEqual({ added: 1, changed: 1, removed: 2 });
});
