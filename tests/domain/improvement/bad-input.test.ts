import { describe, expect, it } from 'vitest';
import { bestWithin } from '#lib/domain/improvement/best-within.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { improvementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl, aLayer } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const judge = (checklist: Checklist, assessment: Assessment) => ({
	checklist,
	assessment,
	score: score(checklist, assessment)
});
const oneService = anAssessment({ components: [aComponent()] });
const answeredWith = (status: 'met' | 'partly' | 'not-met') =>
	judge(aChecklist(), { ...oneService, answers: { bus: { 'SVC-01': { status } } } });

describe('a plan that cannot be made', () => {
	it('is none for a grade that is held: said, with nothing to do', () => {
		const judged = answeredWith('met');
		expect(improvementPlan(judged).ways).toEqual([]);
		expect(improvementPlan(judged, ['B']).ways).toEqual([
			{
				...{ to: 'B', possible: true, because: 'held', effort: 0, items: [] },
				after: { grade: 'A', provisional: null, percent: 100 }
			}
		]);
	});

	it('does nothing with a budget of 0, and where nothing is short', () => {
		const now = { grade: 'C', provisional: null, percent: 50 };
		expect(bestWithin(answeredWith('partly'), 0)).toEqual({
			...{ budget: 0, to: null, effort: 0, items: [], after: now, missing: [] }
		});
		expect(bestWithin(answeredWith('met'), 100)).toMatchObject({ effort: 0, items: [] });
	});

	it('promises nothing where nothing is answered, and says how many answers are missing', () => {
		const judged = judge(
			aChecklist({ controls: [1, 2, 3].map((n) => aControl({ id: `SVC-0${n}` })) }),
			oneService
		);
		const missing = [{ layer: 'service', open: 3, needed: 3 }];
		const plan = improvementPlan(judged);
		expect(plan.now).toEqual({ grade: null, provisional: null, percent: null });
		expect(plan.ways).toHaveLength(3);
		for (const way of plan.ways) expect(way).toMatchObject({ possible: false, missing, items: [] });
		expect(bestWithin(judged, 10)).toMatchObject({ to: null, items: [], missing });
	});

	it('promises nothing to a city without components', () => {
		const judged = judge(aChecklist(), anAssessment());
		const { now, ways } = improvementPlan(judged);
		expect(now).toEqual({ grade: null, provisional: null, percent: null });
		expect(ways.map(({ possible }) => possible)).toEqual([false, false, false]);
		expect(bestWithin(judged, 10)).toMatchObject({ effort: 0, items: [], missing: [] });
	});

	it('asks for the fewest answers, the heaviest first, that reach four fifths', () => {
		const weights = [1, 1, 1, 3, 3] as const;
		const controls = weights.map((weight, n) => aControl({ id: `SVC-0${n}`, weight }));
		const judged = judge(aChecklist({ controls }), oneService);
		expect(improvementPlan(judged).ways[0]).toMatchObject({
			missing: [{ layer: 'service', open: 5, needed: 4 }]
		});
	});
});

describe('a plan over sixty layers', () => {
	const ids = Array.from({ length: 60 }, (_, i) => `part-${i}`);
	const checklist = aChecklist({
		layers: ids.map((id) => aLayer({ id, answeredPer: 'organisation' })),
		controls: ids.flatMap((layer, i) => [
			aControl({ id: `C-${i}-1`, layer, effort: 'M' }),
			aControl({ id: `C-${i}-2`, layer, effort: 'S' })
		])
	});
	const answers = Object.fromEntries(
		checklist.controls.map(({ id }) => [id, { status: 'not-met' as const }])
	);
	const judged = judge(checklist, anAssessment({ answers: { organisation: answers } }));

	it('takes of every layer what is cheapest', () => {
		const [toC, toB] = improvementPlan(judged).ways;
		expect(toC).toMatchObject({ effort: 60, after: { grade: 'C', percent: 50 } });
		expect(toC?.items.every(({ control }) => control.endsWith('-2'))).toBe(true);
		expect(toB).toMatchObject({ effort: 240, after: { grade: 'A' } });
	});

	it('spends a budget layer by layer in their order, once the grade is reached', () => {
		const { items, ...best } = bestWithin(judged, 66);
		expect(best).toMatchObject({ to: 'C', effort: 66, after: { grade: 'C' } });
		expect(items.filter(({ effort }) => effort === 3).map(({ layer }) => layer)).toEqual([
			'part-0',
			'part-1'
		]);
		expect(bestWithin(judged, 59)).toMatchObject({ to: null, effort: 59 });
	});
});
