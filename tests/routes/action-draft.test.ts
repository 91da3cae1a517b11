import { describe, expect, it } from 'vitest';
import type { Action } from '#lib/domain/assessment/assessment.ts';
import { actionOfDraft, draftOf } from '../../src/routes/assessment/actions/action-draft.ts';
import { typedEffort } from '../../src/routes/assessment/actions/typed-effort.ts';

const full: Action = {
	id: 'a',
	title: '研修をする',
	owner: '総務',
	due: '2027-03-31',
	state: 'open',
	note: '1. 決める',
	effort: 12,
	closes: [{ component: 'organisation', control: 'GOV-01' }],
	findings: ['review-1']
};

describe('an action being typed', () => {
	it('comes back as it was, with everything the fields do not show', () => {
		expect(actionOfDraft(draftOf(full))).toEqual(full);
	});

	it('has nothing where nothing was typed', () => {
		const bare: Action = { id: 'a', title: '研修', state: 'open', closes: [] };
		expect(actionOfDraft(draftOf(bare))).toEqual(bare);
		const cleared = { ...draftOf(full), owner: ' ', due: '', note: '', effort: '' };
		expect(Object.keys(actionOfDraft(cleared)).toSorted()).toEqual(
			['closes', 'findings', 'id', 'state', 'title'].toSorted()
		);
	});

	it('keeps a reason for no date only as long as it has none', () => {
		const undated = { ...draftOf(full), due: '', undatedBecause: ' 予算が未定 ' };
		expect(actionOfDraft(undated).undatedBecause).toBe('予算が未定');
		expect(actionOfDraft({ ...undated, due: '2027-01-01' }).undatedBecause).toBeUndefined();
	});
});

describe('an effort that was typed', () => {
	it.each([
		['12', { kind: 'figure', figure: 12 }],
		['１，２００', { kind: 'figure', figure: 1200 }],
		[' 0 ', { kind: 'figure', figure: 0 }],
		['', { kind: 'empty' }],
		['　', { kind: 'empty' }],
		['-1', { kind: 'wrong' }],
		['1.5', { kind: 'wrong' }],
		['三', { kind: 'wrong' }],
		['1000000001', { kind: 'wrong' }]
	])('%j is %j', (typed, read) => {
		expect(typedEffort(typed)).toEqual(read);
	});
});
