import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { restoreAnswer } from '#lib/domain/history/restore-answer.ts';
import { answerContent } from '#lib/domain/assessment/answer-content.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const by = { at: '2026-11-22T09:00:00Z', by: '田中' };
const place = { component: 'bus', control: 'A' };
const before = { status: 'partly' as const, note: '現地', updatedAt: '2026-11-01T00:00:00Z' };
const start = anAssessment({
	components: [aComponent()],
	parties: [{ id: 'firm', name: 'バス' }],
	evidence: [{ id: 'paper', title: '規程' }],
	answers: { bus: { A: before } }
});
const changed = recordAnswers(start, [{ ...place, answer: { status: 'met' } }], by);
const entry = changed.history[0]!;
const asked = new Set(['bus A', 'organisation A']);
const restore = (city: Assessment, to: Parameters<typeof restoreAnswer>[1]) =>
	restoreAnswer({ ...city, asked }, to);

describe('restoreAnswer', () => {
	it('brings the answer of before back, and the history grows by it', () => {
		const restoration = restore(changed, entry);
		expect(restoration).toEqual({
			kind: 'change',
			change: { ...place, answer: before },
			lostEvidence: 0,
			isPartyLost: false
		});
		if (restoration.kind !== 'change') return;
		const restored = recordAnswers(changed, [restoration.change], by);
		expect(restored.answers['bus']?.['A']).toMatchObject({ status: 'partly', note: '現地' });
		expect(restored.history.slice(0, 1)).toEqual(changed.history);
		expect(restored.history).toHaveLength(2);
	});

	it('takes an answer back where there was none before', () => {
		const blank = anAssessment({ components: [aComponent()] });
		const first = recordAnswers(blank, [{ ...place, answer: { status: 'met' } }], by);
		expect(restore(first, first.history[0]!)).toMatchObject({
			kind: 'change',
			change: { ...place, answer: undefined }
		});
	});

	it('has nothing to do where the answer says the same today', () => {
		expect(restore(start, entry)).toEqual({ kind: 'nothing-to-do' });
	});

	it('has nothing to do twice, whatever was before', () => {
		const answers: fc.Arbitrary<Answer> = fc.record(
			{
				status: fc.constantFrom('met', 'not-met', 'unknown'),
				note: fc.string(),
				party: fc.constantFrom('firm', 'gone'),
				evidence: fc.subarray(['paper', 'gone']),
				mark: fc.constantFrom('reconfirm', 'not-reconfirmed')
			},
			{ requiredKeys: ['status'], noNullPrototype: true }
		);
		fc.assert(
			fc.property(answers, (old) => {
				const restoration = restore(changed, { ...place, before: old });
				if (restoration.kind !== 'change') return;
				const restored = recordAnswers(changed, [restoration.change], by);
				expect(restore(restored, { ...place, before: old })).toEqual({ kind: 'nothing-to-do' });
			})
		);
	});

	it('does not bring back what would stand on nothing', () => {
		expect(restore({ ...changed, components: [] }, entry)).toEqual({ kind: 'component-missing' });
		expect(restoreAnswer({ ...changed, asked: new Set() }, entry)).toEqual({ kind: 'not-asked' });
	});

	it('leaves out evidence and a party that are gone, and says so; a mark stays settled', () => {
		const old: Answer = {
			status: 'partly',
			party: 'gone',
			evidence: ['paper', 'lost', 'thrown-away'],
			mark: 'reconfirm'
		};
		const restoration = restore(changed, { ...place, before: old });
		expect(restoration).toMatchObject({ lostEvidence: 2, isPartyLost: true });
		expect(restoration.kind === 'change' && answerContent(restoration.change.answer)).toEqual({
			status: 'partly',
			evidence: ['paper']
		});
	});

	it('knows answers of the whole city', () => {
		expect(restore(anAssessment(), { ...entry, component: 'organisation' }).kind).toBe('change');
	});
});
