import { catalogueOf } from '#lib/application/ports.ts';
import { describe, expect, test } from 'vitest';
import { countAnswers } from '#lib/domain/assessment/answer-map.ts';
import { describeAssessment, stateFact } from '#lib/domain/assessment/edit-assessment.ts';
import { putInto, takeFrom } from '#lib/domain/assessment/edit-lists.ts';
import { loadSampleCity } from '#lib/application/open-assessment.ts';
import { copyUnderNewId, startAssessment } from '#lib/application/start-assessment.ts';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import {
	aFile,
	anAssessment,
	manyAnswers,
	smallChecklist,
	smallDigest
} from './assessment-builders.ts';

const catalogue = catalogueOf({
	checklists: [{ digest: smallDigest, checklist: smallChecklist }],
	crosswalks: [],
	lenses: []
});

describe('the sample city', () => {
	test('is marked as a sample whatever its file says', async () => {
		const bytes = new TextEncoder().encode(encodeAssessment(aFile()));
		const loaded = await loadSampleCity({ catalogue, loadSample: () => Promise.resolve(bytes) });
		expect(loaded.ok && loaded.value.file.assessment.sample).toBe(true);
	});

	test('that cannot be fetched is a plain failure', async () => {
		const loadSample = () => Promise.reject(new TypeError('offline'));
		expect(await loadSampleCity({ catalogue, loadSample })).toEqual({
			ok: false,
			error: { kind: 'sample-not-loaded' }
		});
	});
});

test('a started assessment is valid, pinned and carries its checklist', () => {
	const started = startAssessment(() => 'new-1', {
		title: '点検',
		municipality: { code: '282103', name: '加古川市' },
		fiscalYear: 2026,
		asOf: '2026-11-22',
		checklist: { digest: smallDigest, checklist: smallChecklist }
	});
	expect(assessmentSchema.safeParse(started.file.assessment).success).toBe(true);
	expect(started.file.assessment.checklist.digest).toBe(smallDigest);
	expect(started.file.checklistCopy).toBe(smallChecklist);
	const copy = copyUnderNewId(() => 'new-2', { ...started, saveCount: 7 });
	expect([copy.file.assessment.id, copy.saveCount]).toEqual(['new-2', 0]);
});

describe('edits', () => {
	test('state a fact and take the statement back', () => {
		const stated = stateFact(anAssessment(), 'cameras', false);
		expect(stated.profile).toEqual({ cameras: false });
		expect(stateFact(stated, 'cameras', undefined).profile).toEqual({});
	});

	test('put parties and evidence in place, and take them away', () => {
		let assessment = putInto(anAssessment(), 'parties', { id: 'p', name: '市' });
		assessment = putInto(assessment, 'parties', { id: 'q', name: '社' });
		assessment = putInto(assessment, 'parties', { id: 'p', name: '町' });
		expect(assessment.parties.map(({ name }) => name)).toEqual(['町', '社']);
		expect(takeFrom(assessment, 'parties', 'p').parties.map(({ id }) => id)).toEqual(['q']);
		assessment = putInto(assessment, 'evidence', { id: 'e', title: '規程' });
		expect(assessment.evidence).toHaveLength(1);
		expect(takeFrom(assessment, 'evidence', 'e').evidence).toEqual([]);
	});

	test('change the heading and nothing else', () => {
		const changed = describeAssessment(anAssessment(), { title: '新' });
		expect(changed).toEqual({ ...anAssessment(), title: '新' });
	});
});

test('answers are counted over all components', () => {
	expect(countAnswers({ answers: manyAnswers(123) })).toBe(123);
});
