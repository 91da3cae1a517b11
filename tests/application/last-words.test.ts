import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { forgetLastWords, noteLastWords, recallLastWords } from '#lib/application/last-words.ts';
import { decodeAssessmentText } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { newAssessment } from '#lib/domain/assessment/new-assessment.ts';

const blank = newAssessment({
	id: 'city',
	title: '',
	municipality: { code: '282103', name: '加古川市' },
	fiscalYear: 2026,
	asOf: '2026-11-22',
	checklist: { guideline: 'scsg', edition: '3.0', revision: 1, digest: '0'.repeat(64) }
});
const withNote = (note: string): Assessment => ({
	...blank,
	answers: { organisation: { 'GOV-01': { status: 'met', note } } }
});

function aStore() {
	const texts = new Map<string, string>();
	return {
		read: (key: string) => texts.get(key),
		write: (key: string, text: string | undefined) =>
			text === undefined ? texts.delete(key) || true : texts.set(key, text).size > 0,
		texts
	};
}

describe('last words', () => {
	it('come back as changes when the assessment is opened as it was acknowledged', () => {
		const store = aStore();
		noteLastWords(store, withNote('old'), withNote('new'));
		expect(recallLastWords(store, { assessment: withNote('old') })).toEqual([
			{ component: 'organisation', control: 'GOV-01', answer: { status: 'met', note: 'new' } }
		]);
	});

	it('are nothing when the save had gone through after all', () => {
		const store = aStore();
		noteLastWords(store, withNote('old'), withNote('new'));
		expect(recallLastWords(store, { assessment: withNote('new') })).toEqual([]);
	});

	it('never replace an answer that somebody has changed since', () => {
		const store = aStore();
		noteLastWords(store, withNote('old'), withNote('new'));
		expect(recallLastWords(store, { assessment: withNote('theirs') })).toEqual([]);
	});

	it('take back a withdrawn answer too', () => {
		const store = aStore();
		noteLastWords(store, withNote('old'), blank);
		expect(recallLastWords(store, { assessment: withNote('old') })).toEqual([
			{ component: 'organisation', control: 'GOV-01', answer: undefined }
		]);
	});

	it('are judged one by one: what cannot be kept takes nothing else along', () => {
		const store = aStore();
		const organisation = {
			'GOV-01': { note: 'n'.repeat(20_001) },
			'GOV-02': { status: 'met' as const }
		};
		noteLastWords(store, blank, { ...blank, answers: { organisation } });
		expect(recallLastWords(store, { assessment: blank })).toEqual([
			{ component: 'organisation', control: 'GOV-02', answer: { status: 'met' } }
		]);
	});

	it('bring along a value that was held when the file was read', () => {
		const store = aStore();
		const note = 'n'.repeat(20_001);
		const read = decodeAssessmentText(encodeAssessment({ assessment: withNote(note) }));
		if (!read.ok) throw new Error(read.error.kind);
		const organisation = { 'GOV-01': { status: 'partly' as const, note } };
		noteLastWords(store, withNote(note), { ...blank, answers: { organisation } });
		expect(recallLastWords(store, read.value)).toEqual([
			{ component: 'organisation', control: 'GOV-01', answer: organisation['GOV-01'] }
		]);
	});

	it('leave nothing behind when there is nothing to say or when forgotten', () => {
		const store = aStore();
		noteLastWords(store, blank, blank);
		expect(store.texts.size).toBe(0);
		noteLastWords(store, blank, withNote('new'));
		forgetLastWords(store, 'city');
		expect(store.texts.size).toBe(0);
	});

	it.each([
		'{',
		'[1]',
		'[{"component":1}]',
		'null',
		'[{"component":"c","control":"GOV-01","after":1}]',
		'[{"component":"c","control":"GOV-01","after":{"score":1}}]'
	])('%s in the store is no last word', (text) => {
		const store = aStore();
		store.write('machi-tenken/last-words/city', text);
		expect(recallLastWords(store, { assessment: blank })).toEqual([]);
	});
});
