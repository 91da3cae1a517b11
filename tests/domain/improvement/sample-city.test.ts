import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { bestWithin } from '#lib/domain/improvement/best-within.ts';
import { improvementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist('scsg@3.0');
const judge = (assessment: Assessment) => ({
	checklist,
	assessment,
	score: score(checklist, assessment)
});
const sample = judge(sampleCity());

/** The sample city when the two heaviest questions of data linkage are answered "met". */
function ratedSample() {
	const assessment = sampleCity();
	const open = sample.score.pairs.filter(
		({ pair, credit }) => pair.control.layer === 'data-linkage' && credit === undefined
	);
	const heaviest = open.toSorted((a, b) => b.pair.control.weight - a.pair.control.weight);
	const answered = heaviest.slice(0, 2).map(({ pair }) => [pair.control.id, { status: 'met' }]);
	return judge({
		...assessment,
		answers: {
			...assessment.answers,
			organisation: { ...assessment.answers['organisation'], ...Object.fromEntries(answered) }
		}
	});
}

const rated = ratedSample();

describe('the plan of the sample city', () => {
	const plan = improvementPlan(sample);

	it('starts from a provisional D, which supply chain makes, and gets to C by its actions', () => {
		expect(plan.now).toEqual({
			grade: null,
			provisional: { grade: 'D', rated: 6, of: 7 },
			percent: 71.3
		});
		expect(sample.score.overall.deciding).toEqual([
			{ layer: 'supply-chain', grade: 'D', short: 6, essentials: [] }
		]);
		expect(plan.allPlans).toMatchObject({
			grade: null,
			provisional: { grade: 'C' },
			percent: 80.4
		});
	});

	it('promises no grade, because data linkage is not rated, and says how few answers are missing', () => {
		for (const way of plan.ways) {
			expect(way).toMatchObject({
				possible: false,
				because: 'not-rated',
				missing: [{ layer: 'data-linkage', open: 4, needed: 2 }],
				effort: null,
				items: [],
				after: null
			});
		}
		expect(plan.ways.map(({ to }) => to)).toEqual(['C', 'B', 'A']);
	});

	it('names what the rated layers alone would take', () => {
		expect(plan.ways[0]).toMatchObject({
			ofRated: {
				effort: 3,
				items: [
					{ control: 'SUP-07', component: 'organisation', effort: 3, gain: 6, why: 'points' }
				],
				after: { grade: null, provisional: { grade: 'C', rated: 6, of: 7 }, percent: 71.6 }
			}
		});
	});

	it('changes its grade on the last day of March 2027, and leaves out the action that is overdue', () => {
		const changed = plan.inTime.find(({ provisional }) => provisional?.grade === 'C');
		expect(changed).toMatchObject({ date: '2027-03-31', percent: 77.6 });
		expect(plan.outside).toEqual([{ action: 'act-02', why: 'overdue' }]);
	});

	it('spends a budget on points where no grade can be promised', () => {
		const best = bestWithin(sample, 10);
		expect(best).toMatchObject({ to: null, effort: 10, after: { grade: null, percent: 74.8 } });
		expect(best.missing).toHaveLength(1);
		expect(best.items).toHaveLength(6);
	});
});

describe('the plan of the sample city once two more questions are answered', () => {
	it('needs one gap for C, twenty-three for B, and gets there', () => {
		const { now, ways } = improvementPlan(rated);
		expect(now).toMatchObject({ grade: 'D', provisional: null });
		expect(ways.map(({ to, effort, items }) => [to, effort, items.length])).toEqual([
			['C', 3, 1],
			['B', 71, 23],
			['A', 150, 54]
		]);
		for (const way of ways) expect(way.after?.grade).toBe(way.to);
	});

	it('puts a budget into the grade first, then into points', () => {
		expect(bestWithin(rated, 2)).toMatchObject({ to: null, after: { grade: 'D' } });
		expect(bestWithin(rated, 3)).toMatchObject({ to: 'C', effort: 3 });
		expect(bestWithin(rated, 40)).toMatchObject({ to: 'C', effort: 40, after: { grade: 'C' } });
	});
});
