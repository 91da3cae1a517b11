import { expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { countedStatus, lacksReason } from '#lib/domain/scoring/counted-status.ts';

const cases: readonly (readonly [Answer | undefined, string])[] = [
	[undefined, 'unanswered'],
	[{}, 'unanswered'],
	[{ note: '聞き取り中' }, 'unanswered'],
	[{ status: 'met' }, 'met'],
	[{ status: 'unknown' }, 'unknown'],
	[{ status: 'not-applicable' }, 'unanswered'],
	[{ status: 'not-applicable', reason: ' 　' }, 'unanswered'],
	[{ status: 'not-applicable', reason: 'カメラがない' }, 'not-applicable']
];

it.each(cases)('%j counts as %s', (answer, counted) => {
	expect(countedStatus(answer)).toBe(counted);
});

it('tells apart what lacks a reason from what lacks an answer', () => {
	const lacking = cases.filter(([answer]) => lacksReason(answer)).map(([answer]) => answer?.reason);
	expect(lacking).toEqual([undefined, ' 　']);
});
