import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumeMet } from '#lib/domain/improvement/assume-met.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryPlannedCity } from '../../support/arbitrary-planned-city.ts';

const checklist = aChecklist({
	controls: [aControl(), aControl({ id: 'SVC-02' }), aControl({ id: 'SVC-03' })]
});
const city = anAssessment({
	components: [aComponent()],
	evidence: [{ id: 'paper', title: '規程' }],
	reviews: [{ component: 'bus', control: 'SVC-01', verdict: 'agree', at: '2026-11-01T00:00:00Z' }],
	answers: {
		bus: {
			'SVC-01': { status: 'partly', evidence: ['paper'], updatedAt: '2026-10-01T00:00:00Z' },
			'SVC-02': { status: 'not-applicable', reason: '設備がない' }
		}
	}
});
const key = (control: string, component = 'bus') => ({ component, control });

describe('assumeMet', () => {
	it('scores as if the answers were met, the open ones too, and touches none', () => {
		const before = structuredClone(city);
		const { overall } = assumeMet(checklist, city, [key('SVC-01'), key('SVC-03')]);
		expect(overall).toMatchObject({ earned: 4, answeredPossible: 4, grade: 'A', percent: 100 });
		expect(city).toEqual(before);
	});

	it('leaves what is excused, and passes over what does not apply', () => {
		const keys = [key('SVC-02'), key('SVC-01', 'gone'), key('X-99')];
		expect(assumeMet(checklist, city, keys).overall).toEqual(score(checklist, city).overall);
	});

	it('takes nothing assumed for proved or agreed with', () => {
		expect(score(checklist, city).overall).toMatchObject({ supported: 1, confirmed: 1 });
		const { overall } = assumeMet(checklist, city, [key('SVC-01')]);
		expect(overall).toMatchObject({ supported: 0, confirmed: 0, earned: 2 });
	});

	it('gives the same with the pairs at hand, and when everything is assumed, full marks', () => {
		fc.assert(
			fc.property(arbitraryPlannedCity, ({ checklist: list, assessment }) => {
				const pairs = listPairs(list, assessment);
				const keys = pairs.map(({ component, control }) => key(control.id, component));
				const all = assumeMet(list, assessment, keys, pairs);
				expect(all).toEqual(assumeMet(list, assessment, keys));
				expect(all.overall.earned).toBe(all.overall.possible);
				expect(all.overall.grade).toBe(all.pairs.length === 0 ? null : 'A');
			}),
			{ numRuns: 100 }
		);
	});
});
