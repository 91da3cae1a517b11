import { bench, describe } from 'vitest';
import { assumeMet } from '#lib/domain/improvement/assume-met.ts';
import { bestWithin } from '#lib/domain/improvement/best-within.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { improvementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aPlannedAssessment, aPlannedChecklist } from './planned-city.ts';

for (const layers of [1, 7]) {
	const checklist = aPlannedChecklist(layers);
	const assessment = aPlannedAssessment(checklist);
	const pairs = listPairs(checklist, assessment);
	const judge = (given: Assessment) => ({
		checklist,
		assessment: given,
		score: score(checklist, given, pairs)
	});
	/** The same city as another object, so that nothing remembered of it helps. */
	const anew = () => judge({ ...assessment });
	const inYen = (budget: number) => () => {
		bestWithin(judge({ ...assessment, efforts: ownEfforts(checklist) }), budget);
	};
	const known = judge(assessment);
	let turn = 0;

	describe(`plan of ${String(pairs.length)} pairs, ${String(layers)} layer(s)`, () => {
		bench('anew', () => {
			improvementPlan(anew());
		});
		bench('anew, every control with a figure of its own in yen', () => {
			improvementPlan(judge({ ...assessment, efforts: ownEfforts(checklist) }));
		});
		bench('one switch', () => {
			const { pair } = known.score.pairs[turn++ % known.score.pairs.length] ?? { pair: pairs[0] };
			assumeMet(checklist, assessment, pair ? [keyOf(pair)] : [], pairs);
		});
		bench('budget of 400', () => {
			bestWithin(anew(), 400);
		});
		bench('another budget of the same city', () => {
			bestWithin(known, 300 + (turn++ % 100));
		});
		bench('budget of 50 million yen', inYen(50_000_000), { time: 1000, iterations: 3 });
	});
}

const keyOf = ({ component, control }: { component: string; control: { id: string } }) => ({
	component,
	control: control.id
});

/** Figures that share hardly a divisor. */
const ownEfforts = ({ controls }: ReturnType<typeof aPlannedChecklist>) => ({
	unit: 'yen' as const,
	sizes: { S: 100_000, M: 1_000_000, L: 5_000_000 },
	controls: Object.fromEntries(controls.map(({ id }, i) => [id, 97_003 * (i + 1)]))
});
