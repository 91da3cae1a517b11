import { describe, expect, it } from 'vitest';
import { ruleSteps } from '#lib/domain/enforcement-rule/rule-steps.ts';
import { stateExemption, stateStep } from '#lib/domain/enforcement-rule/state-preparation.ts';
import { stepStandings } from '#lib/domain/enforcement-rule/step-standings.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const inForce = '2027-07-01';
const stepOf = (id: string, stated: Parameters<typeof stepStandings>[0], today: string) =>
	stepStandings(stated, { inForce, today }).find(({ step }) => step.id === id);

describe('the steps to the day of the rule', () => {
	it('end on that day, serve every item, and come in the order of their days', () => {
		expect(ruleSteps.at(-1)).toMatchObject({ id: 'start', daysBefore: 0 });
		const items = new Set(ruleSteps.flatMap((step) => step.items));
		expect([...items].sort()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
		const days = ruleSteps.map(({ daysBefore }) => daysBefore);
		expect(days).toEqual(days.toSorted((a, b) => b - a));
	});

	it('are open until something is said, and late the day after the one they should be done by', () => {
		expect(stepOf('review', undefined, '2027-06-17')).toMatchObject({
			by: '2027-06-17',
			state: 'open',
			late: false
		});
		expect(stepOf('review', undefined, '2027-06-18')?.late).toBe(true);
	});

	it('are counted by a day of one’s own, and never late once done', () => {
		const own = { id: 'review', state: 'in-progress', on: '2027-06-25' } as const;
		expect(stepOf('review', [own], '2027-06-20')?.late).toBe(false);
		expect(stepOf('review', [own], '2027-06-26')?.late).toBe(true);
		expect(stepOf('review', [{ ...own, state: 'done' }], '2027-07-20')?.late).toBe(false);
	});

	it('keep what was said of others, of steps of later builds too', () => {
		const later = { id: 'a-step-of-later', state: 'open' } as const;
		const before = anAssessment({
			rulePreparation: { exemption: { commission: false }, steps: [later] }
		});
		const people = { id: 'people', state: 'done', note: '任命した' } as const;
		const after = stateStep(stateStep(before, { id: 'people', state: 'open' }), people);
		expect(after.rulePreparation).toEqual({
			exemption: { commission: false },
			steps: [later, people]
		});
		expect(stateExemption(after, 'commission', undefined).rulePreparation).toEqual({
			exemption: {},
			steps: [later, people]
		});
	});
});
