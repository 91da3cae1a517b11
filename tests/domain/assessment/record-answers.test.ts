import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import { recordAnswers, type AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const by = { at: '2026-11-22T09:00:00Z', by: '田中' };
const signature = { updatedAt: by.at, updatedBy: by.by };

describe('recordAnswers', () => {
	it('puts a new answer in its place and notes the change', () => {
		const { answers, history } = recordAnswers(
			anAssessment(),
			[{ component: 'bus', control: 'SVC-01', answer: { status: 'met' } }],
			by
		);
		const after = { status: 'met', ...signature };
		expect(answers).toEqual({ bus: { 'SVC-01': after } });
		expect(history).toEqual([{ ...by, component: 'bus', control: 'SVC-01', after }]);
	});

	it('notes old and new when an answer is replaced, and only the old when it is taken back', () => {
		const old = { status: 'partly' as const };
		const before = anAssessment({ answers: { bus: { 'SVC-01': old } } });
		const place = { component: 'bus', control: 'SVC-01' };
		const replaced = recordAnswers(before, [{ ...place, answer: { status: 'met' } }], by);
		expect(replaced.history).toMatchObject([{ before: old, after: { status: 'met' } }]);
		const taken = recordAnswers(before, [{ ...place, answer: undefined }], by);
		expect(taken.answers).toEqual({ bus: {} });
		expect(taken.history).toEqual([{ ...by, ...place, before: old }]);
	});

	it('signs without a name where none is given', () => {
		const change = { component: 'bus', control: 'SVC-01', answer: {} };
		const { answers, history } = recordAnswers(anAssessment(), [change], { at: by.at });
		expect(answers['bus']?.['SVC-01']).toEqual({ updatedAt: by.at });
		expect(history[0]).not.toHaveProperty('by');
	});

	it('leaves what was given as it was, and untouched components the same objects', () => {
		const before = anAssessment({ answers: { bus: {}, map: { 'SVC-01': { status: 'met' } } } });
		const copy = structuredClone(before);
		const change = { component: 'bus', control: 'SVC-01', answer: { status: 'met' as const } };
		const after = recordAnswers(before, [change], by);
		expect(before).toEqual(copy);
		expect(after.answers['map']).toBe(before.answers['map']);
	});

	it('keeps a history that leads back to where it began', () => {
		const change: fc.Arbitrary<AnswerChange> = fc.record({
			component: fc.constantFrom('bus', 'map', 'organisation'),
			control: fc.constantFrom('A', 'B', 'C'),
			answer: fc.option(fc.record({ status: fc.constantFrom(...answerStatuses) }), {
				nil: undefined
			})
		});
		fc.assert(
			fc.property(fc.array(change, { maxLength: 20 }), fc.array(change), (first, then) => {
				const start = recordAnswers(anAssessment(), first, by);
				const end = recordAnswers(start, then, by);
				expect(end.history).toHaveLength(first.length + then.length);
				const undone = structuredClone(end.answers);
				for (const { component, control, before } of end.history.slice(first.length).reverse()) {
					const answers = (undone[component] ??= {});
					if (before === undefined) Reflect.deleteProperty(answers, control);
					else answers[control] = before;
				}
				const filled = Object.entries(undone).filter(([, answers]) => Object.keys(answers).length);
				const expected = Object.entries(start.answers).filter(([, a]) => Object.keys(a).length);
				expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(expected));
			})
		);
	});
});
