import { describe, expect, it } from 'vitest';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { restoreAnswer } from '#lib/domain/history/restore-answer.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const by = { at: '2026-11-22T09:00:00Z', by: '田中' };
const place = { component: 'bus', control: 'A' };
const before = { status: 'partly' as const, note: '現地', updatedAt: '2026-11-01T00:00:00Z' };
const start = anAssessment({ components: [aComponent()], answers: { bus: { A: before } } });
const changed = recordAnswers(start, [{ ...place, answer: { status: 'met' } }], by);
const entry = changed.history[0]!;

describe('restoreAnswer', () => {
	it('brings the answer of before back, and the history grows by it', () => {
		const restoration = restoreAnswer(changed, entry);
		expect(restoration).toEqual({ kind: 'change', change: { ...place, answer: before } });
		if (restoration.kind !== 'change') return;
		const restored = recordAnswers(changed, [restoration.change], by);
		expect(restored.answers['bus']?.['A']).toMatchObject({ status: 'partly', note: '現地' });
		expect(restored.history).toHaveLength(2);
	});

	it('takes an answer back where there was none before', () => {
		const first = recordAnswers(anAssessment(), [{ ...place, answer: { status: 'met' } }], by);
		const answered = { ...first, components: [aComponent()] };
		expect(restoreAnswer(answered, first.history[0]!)).toEqual({
			kind: 'change',
			change: { ...place, answer: undefined }
		});
	});

	it('has nothing to do where the answer says the same today', () => {
		expect(restoreAnswer(start, entry)).toEqual({ kind: 'nothing-to-do' });
	});

	it('does not bring back what would stand on nothing', () => {
		expect(restoreAnswer({ ...changed, components: [] }, entry)).toEqual({
			kind: 'component-missing'
		});
	});

	it('knows answers of the whole city', () => {
		const city = anAssessment();
		const ofCity = { ...entry, component: 'organisation' };
		expect(restoreAnswer(city, ofCity).kind).toBe('change');
	});
});
