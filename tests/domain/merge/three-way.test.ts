import { describe, expect, it } from 'vitest';
import { applyMerge } from '#lib/domain/merge/apply-merge.ts';
import { isToDecide } from '#lib/domain/merge/list-untaken.ts';
import { takeWithoutConflict } from '#lib/domain/merge/merge-decisions.ts';
import { threeWay } from '#lib/domain/merge/three-way.ts';
import { aComponent } from '../../support/an-assessment.ts';
import { at, authorship, accepted, city, answered, find } from './merging-city.ts';

describe('comparing answers', () => {
	const base = answered({ A: { status: 'partly' }, B: { status: 'partly' } });
	const cases = [
		['unchanged', { status: 'partly' }, { status: 'partly' }],
		['theirs-only', { status: 'partly' }, { status: 'met' }],
		['mine-only', { status: 'met' }, { status: 'partly' }],
		['both-same', { status: 'met' }, { status: 'met' }],
		['conflict', { status: 'met' }, { status: 'not-met' }]
	] as const;

	it.each(cases)('calls it %s', (state, mine, theirs) => {
		const versions = { base, mine: answered({ A: mine }), theirs: answered({ A: theirs }) };
		expect(find(threeWay(versions, { accepted }).items, 'answer bus A')).toMatchObject({
			state,
			base: { status: 'partly' },
			mine,
			theirs
		});
	});

	it('names the fields in which the two differ, and not who answered when', () => {
		const mine = answered({ A: { status: 'partly', note: '現地', updatedAt: at } });
		const theirs = answered({ A: { status: 'met', note: '現地', updatedBy: '事業者' } });
		const item = find(threeWay({ base, mine, theirs }, { accepted }).items, 'answer bus A');
		expect(item?.fields).toEqual(['status']);
	});

	it('sees no change where only the time of the answer is another', () => {
		const theirs = answered({ A: { status: 'partly', updatedAt: at }, B: { status: 'partly' } });
		const { items } = threeWay({ base, mine: base, theirs }, { accepted });
		expect(items.every(({ state }) => state === 'unchanged')).toBe(true);
	});

	it('takes an answer that theirs took back, as a change of theirs', () => {
		const theirs = answered({ B: { status: 'partly' } });
		const plan = threeWay({ base, mine: base, theirs }, { accepted });
		const { assessment } = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(assessment.answers).toEqual({ bus: { B: { status: 'partly' } } });
		expect(assessment.history).toEqual([
			{ ...authorship, component: 'bus', control: 'A', before: { status: 'partly' } }
		]);
	});

	it('does not read an absence as a change where no base is known', () => {
		const plan = threeWay({ mine: base, theirs: answered({ A: { status: 'met' } }) }, { accepted });
		expect(find(plan.items, 'answer bus A')?.state).toBe('conflict');
		expect(find(plan.items, 'answer bus B')?.state).toBe('mine-only');
	});

	it('keeps who answered and when, and notes who took it and when', () => {
		const theirs = answered({
			A: { status: 'met', updatedAt: '2026-11-20T00:00:00Z', updatedBy: '事業者' },
			B: { status: 'partly' }
		});
		const plan = threeWay({ base, mine: base, theirs }, { accepted });
		const { assessment } = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(assessment.answers['bus']?.['A']).toEqual(theirs.answers['bus']?.['A']);
		expect(assessment.history).toMatchObject([authorship]);
	});
});

describe('a colleague’s copy', () => {
	it('takes components, parties, facts and the heading by choice only', () => {
		const base = city();
		const theirs = city({
			title: '別の件名',
			components: [aComponent({ criticality: 3 }), aComponent({ id: 'map' })],
			profile: { cloud: false },
			answers: { map: { A: { status: 'met' } } }
		});
		const plan = threeWay({ base, mine: base, theirs }, { accepted });
		const bulk = applyMerge(base, plan, takeWithoutConflict(plan.items), { authorship });
		expect(bulk.assessment).toBe(base);
		expect(bulk.untaken.filter(isToDecide)).toHaveLength(4);
		const one = new Map([['component map', 'theirs' as const]]);
		const { assessment } = applyMerge(base, plan, one, { authorship });
		expect(assessment).toMatchObject({
			title: base.title,
			components: [{ criticality: 1 }, { id: 'map' }],
			answers: { map: { A: { status: 'met' } } }
		});
	});

	it('takes actions and reviews, and a later word of a reviewer stays the last one', () => {
		const place = { component: 'bus', control: 'A' };
		const mine = city({
			reviews: [{ ...place, verdict: 'disagree', at: '2026-11-20T00:00:00Z', reviewer: '監査' }]
		});
		const theirs = city({
			actions: [{ id: 'a', title: '研修', state: 'open', closes: [] }],
			reviews: [{ ...place, verdict: 'agree', at: '2026-11-10T00:00:00Z', reviewer: '監査' }]
		});
		const plan = threeWay({ base: city(), mine, theirs }, { accepted });
		const { assessment } = applyMerge(mine, plan, takeWithoutConflict(plan.items), { authorship });
		expect(assessment.actions).toEqual(theirs.actions);
		expect(assessment.reviews.map(({ verdict }) => verdict)).toEqual(['agree', 'disagree']);
	});

	it('says what stays behind', () => {
		const entry = { at, component: 'bus', control: 'A' };
		const plan = threeWay(
			{ base: city(), mine: city(), theirs: city({ history: [entry] }) },
			{ accepted }
		);
		expect(plan.leftBehind).toEqual([{ part: 'history', count: 1 }]);
	});
});
