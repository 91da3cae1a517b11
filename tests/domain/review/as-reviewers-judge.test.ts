import { describe, expect, it } from 'vitest';
import type { Review } from '#lib/domain/assessment/assessment.ts';
import { asReviewersJudge } from '#lib/domain/review/as-reviewers-judge.ts';

const answers = {
	bus: { 'SVC-01': { status: 'met', note: 'メモ' }, 'SVC-02': { status: 'met' } }
} as const;
const review = (given: Partial<Review>): Review => ({
	component: 'bus',
	control: 'SVC-01',
	verdict: 'disagree',
	...given
});
const judged = (...reviews: readonly Review[]) =>
	asReviewersJudge({ answers, reviews: [...reviews] });

describe('answers as reviewers judge them', () => {
	it('have the status of a finding and keep everything else', () => {
		expect(judged(review({ status: 'partly' }))).toEqual({
			bus: { ...answers.bus, 'SVC-01': { status: 'partly', note: 'メモ' } }
		});
	});

	it('stay as they are where reviewers agree, name no status, or speak of nothing that was answered', () => {
		expect(judged(review({ verdict: 'agree' }))).toEqual(answers);
		expect(judged(review({}))).toEqual(answers);
		expect(judged(review({ control: 'SVC-09', status: 'not-met' }))).toEqual(answers);
	});

	it('stay as they are where the finding was closed', () => {
		const closed = review({ status: 'not-met', closedAt: '2026-11-22T00:00:00Z' });
		expect(judged(closed)).toEqual(answers);
	});

	it('follow the last word', () => {
		const [first, last] = [review({ status: 'not-met' }), review({ verdict: 'agree' })];
		expect(judged(first, last)).toEqual(answers);
		expect(judged(last, first).bus?.['SVC-01']?.status).toBe('not-met');
	});
});
