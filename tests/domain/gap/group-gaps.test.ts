import { describe, expect, it } from 'vitest';
import { groupGapsByControl } from '#lib/domain/gap/group-gaps.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const checklist = aChecklist({
	controls: [aControl({ id: 'SVC-01' }), aControl({ id: 'SVC-02', weight: 2 })]
});
const { pairs } = score(
	checklist,
	anAssessment({
		components: [
			aComponent(),
			aComponent({ id: 'app', criticality: 3 }),
			aComponent({ id: 'hall', criticality: 2 })
		],
		answers: {
			bus: { 'SVC-01': { status: 'not-met' }, 'SVC-02': { status: 'not-met' } },
			app: { 'SVC-01': { status: 'not-met' }, 'SVC-02': { status: 'met' } },
			hall: { 'SVC-01': { status: 'unknown' }, 'SVC-02': { status: 'partly' } }
		}
	})
);
const gaps = listGaps(pairs);

describe('gaps by control', () => {
	it('stand in the place of the largest, with every component where the control falls short', () => {
		expect(
			groupGapsByControl(gaps).map(({ control, size, gaps: own }) => [
				control.id,
				size,
				own.map(({ judged }) => judged.pair.component)
			])
		).toEqual([
			['SVC-01', 6, ['app', 'bus']],
			['SVC-02', 4, ['bus', 'hall']]
		]);
	});

	it('are all of the gaps, each once', () => {
		const grouped = groupGapsByControl(gaps).flatMap((group) => group.gaps);
		expect(new Set(grouped)).toEqual(new Set(gaps));
		expect(grouped).toHaveLength(gaps.length);
	});

	it('are none of none', () => {
		expect(groupGapsByControl([])).toEqual([]);
	});
});
