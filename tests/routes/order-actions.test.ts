import { describe, expect, it } from 'vitest';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { groupActions, orderActions } from '../../src/routes/assessment/actions/order-actions.ts';

const anAction = (given: Partial<Action> & Pick<Action, 'id'>): Action => ({
	title: given.id,
	state: 'open',
	closes: [],
	...given
});
const actions = [
	anAction({ id: 'undated', owner: '総務' }),
	anAction({ id: 'march', due: '2027-03-31' }),
	anAction({ id: 'late', due: '2026-10-01', owner: '防災' }),
	anAction({ id: 'december', due: '2026-12-01', owner: '総務' }),
	anAction({ id: 'later', due: '2026-09-01', owner: '総務', state: 'done' })
];
const today = '2026-11-22';

describe('actions', () => {
	it('stand with overdue ones first, then by day, then those without one', () => {
		expect(orderActions(actions, today).map(({ id }) => id)).toEqual([
			'late',
			'later',
			'december',
			'march',
			'undated'
		]);
	});

	it('by owner stand with the most urgent owner first and those without one last', () => {
		const groups = groupActions(actions.slice(0, 4), 'owner', today);
		expect(groups.map(({ owner, actions }) => [owner, actions.map(({ id }) => id)])).toEqual([
			['防災', ['late']],
			['総務', ['december', 'undated']],
			[undefined, ['march']]
		]);
	});

	it('by date stand in one row, and in none where there are none', () => {
		expect(groupActions(actions, 'date', today)).toHaveLength(1);
		expect(groupActions([], 'date', today)).toEqual([]);
		expect(groupActions([], 'owner', today)).toEqual([]);
	});
});
