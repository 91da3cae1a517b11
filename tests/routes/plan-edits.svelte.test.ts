import { expect, test } from 'vitest';
import { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import type { AssessmentUpdate } from '#lib/ui/state/assessment-surroundings.ts';
import {
	addActions,
	noteDeferral,
	stateEfforts,
	takeActions,
	takeDeferralBack
} from '../../src/routes/assessment/actions/plan-edits.ts';
import { aFile, smallChecklist } from '../application/assessment-builders.ts';

function open(editing: 'allowed' | 'read-only' = 'allowed') {
	const updates: AssessmentUpdate[] = [];
	const current = new AssessmentState(aFile(), smallChecklist, {
		editing,
		clock: () => '2026-11-22T00:00:00Z',
		author: () => '担当',
		onChange: (update) => updates.push(update)
	});
	return { current, updates };
}
const actions = ['a', 'b'].map((id) => ({ id, title: id, state: 'open' as const, closes: [] }));
const key = { component: 'organisation', control: 'GOV-01' };
const efforts = { unit: 'days' as const, sizes: { S: 1, M: 10, L: 100 }, controls: {} };

test('actions made together are added in one change, and taken back in one', () => {
	const { current, updates } = open();
	addActions(current, actions);
	expect(current.assessment.actions).toEqual(actions);
	takeActions(current, ['a', 'b']);
	expect(current.assessment.actions).toEqual([]);
	expect(updates).toHaveLength(2);
});

test('a reason for no action is noted and taken back, and efforts are stated', () => {
	const { current } = open();
	noteDeferral(current, [key], '予算がない');
	expect(current.assessment.deferrals).toEqual([{ ...key, reason: '予算がない' }]);
	takeDeferralBack(current, [key]);
	expect(current.assessment.deferrals).toBeUndefined();
	stateEfforts(current, efforts);
	expect(current.assessment.efforts).toEqual(efforts);
});

test('nothing is planned where nothing may be changed', () => {
	const { current, updates } = open('read-only');
	addActions(current, actions);
	noteDeferral(current, [key], '予算がない');
	stateEfforts(current, efforts);
	expect(updates).toEqual([]);
	expect(current.assessment).toMatchObject({ actions: [] });
});
