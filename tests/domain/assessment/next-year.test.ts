import { describe, expect, it } from 'vitest';
import { confirmAnswer } from '#lib/domain/assessment/confirm-answer.ts';
import { startNextYear } from '#lib/domain/assessment/next-year.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const next = { id: 'assessment-2', title: '令和9年度', fiscalYear: 2027, asOf: '2027-04-10' };
const action = (id: string, state: 'open' | 'in-progress' | 'done' | 'dropped') => ({
	id,
	title: id,
	state,
	closes: []
});

describe('startNextYear', () => {
	const last = anAssessment({
		components: [aComponent()],
		profile: { cloud: true },
		answers: { bus: { A: { status: 'met', note: 'n' }, B: { status: 'met', mark: 'reconfirm' } } },
		actions: [
			action('a', 'open'),
			action('b', 'in-progress'),
			action('c', 'done'),
			action('d', 'dropped')
		],
		reviews: [{ component: 'bus', control: 'A', verdict: 'agree' }],
		history: [{ at: '2026-05-01T00:00:00Z', component: 'bus', control: 'A' }]
	});
	const begun = startNextYear(last, next);

	it('carries the city and its answers, each waiting to be reconfirmed', () => {
		expect(begun).toMatchObject({
			id: next.id,
			title: next.title,
			asOf: next.asOf,
			period: { fiscalYear: 2027 }
		});
		expect(begun.components).toEqual(last.components);
		expect(begun.profile).toEqual(last.profile);
		expect(begun.answers).toEqual({
			bus: {
				A: { status: 'met', note: 'n', mark: 'not-reconfirmed' },
				B: { status: 'met', mark: 'reconfirm' }
			}
		});
	});

	it('leaves verdicts, history and finished actions with the year they belong to', () => {
		expect(begun.actions.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(begun.reviews).toEqual([]);
		expect(begun.history).toEqual([]);
	});

	it('says where it comes from', () => {
		expect(begun.basedOn).toEqual({
			assessment: last.id,
			fiscalYear: 2026,
			asOf: last.asOf,
			checklist: last.checklist
		});
	});
});

it('an answer that was looked at has no mark', () => {
	expect(confirmAnswer({ status: 'met', mark: 'reconfirm' })).toEqual({ status: 'met' });
});
