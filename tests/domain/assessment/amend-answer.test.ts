import { expect, it } from 'vitest';
import { amendAnswer } from '#lib/domain/assessment/amend-answer.ts';

it('changes what is named, keeps the rest, and takes out what is emptied', () => {
	const answer = { status: 'met', note: 'first', evidence: ['ev-01'] } as const;
	expect(amendAnswer({ ...answer, evidence: ['ev-01'] }, { status: 'partly', note: '' })).toEqual({
		status: 'partly',
		evidence: ['ev-01']
	});
	expect(Object.keys(amendAnswer({ ...answer, evidence: [] }, {}))).toEqual(['status', 'note']);
	expect(amendAnswer(undefined, { status: 'unknown' })).toEqual({ status: 'unknown' });
});
