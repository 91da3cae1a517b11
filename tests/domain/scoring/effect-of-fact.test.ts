import { describe, expect, it } from 'vitest';
import { effectOfFact } from '#lib/domain/scoring/effect-of-fact.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const checklist = aChecklist({
	controls: [
		aControl({ id: 'A', appliesWhen: 'cloud' }),
		aControl({ id: 'B', appliesWhen: { not: 'cameras' } }),
		aControl({ id: 'C' })
	]
});
const bus = aComponent({ id: 'bus' });
const assessment = anAssessment({
	components: [bus, aComponent({ id: 'app', facts: { cloud: true } })]
});

describe('effectOfFact', () => {
	it('counts what a "no" for the city takes away, where no component says otherwise', () => {
		expect(effectOfFact(checklist, assessment, { fact: 'cloud' })).toBe(1);
	});

	it('is below zero where a "yes" takes away', () => {
		expect(effectOfFact(checklist, assessment, { fact: 'cameras' })).toBe(-2);
	});

	it('counts one component alone', () => {
		expect(effectOfFact(checklist, assessment, { fact: 'cloud', component: bus })).toBe(1);
		expect(effectOfFact(checklist, assessment, { fact: 'other', component: bus })).toBe(0);
	});
});
