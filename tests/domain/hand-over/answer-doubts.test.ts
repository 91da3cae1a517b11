import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { backgroundOf } from '#lib/domain/hand-over/background.ts';
import { doubtsOf } from '#lib/domain/hand-over/answer-doubts.ts';
import { countedStatus } from '#lib/domain/scoring/counted-status.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const place = { component: 'bus', control: 'SVC-01' };
const evidence = [
	{ id: 'rules', title: '要綱', reference: '文書番号12' },
	{ id: 'old', title: '証明書', reference: '棚', expiresOn: '2026-11-21' },
	{ id: 'nowhere', title: 'どこかの記録' }
];
const doubts = (answer: Answer | undefined, given: Partial<Assessment> = {}) =>
	doubtsOf(
		{ key: 'bus SVC-01', status: countedStatus(answer), answer },
		backgroundOf(anAssessment({ evidence, ...given }), '2026-11-22')
	);

describe('what is doubtful about an answer', () => {
	it('is nothing where it is explained and proved', () => {
		expect(doubts({ status: 'met', note: '要綱を定めた', evidence: ['rules'] })).toEqual([]);
		expect(doubts({ status: 'met', evidence: ['rules'] })).toEqual([]);
		expect(doubts({ status: 'not-applicable', reason: '機器がない' })).toEqual([]);
	});

	it('is that it is missing, unknown, or "not applicable" without a reason: each by its own name', () => {
		expect(doubts(undefined)).toEqual(['unanswered']);
		expect(doubts({ note: '途中' })).toEqual(['unanswered']);
		expect(doubts({ status: 'not-applicable', reason: ' ' })).toEqual(['reason-missing']);
		expect(doubts({ status: 'unknown' })).toEqual(['unknown', 'note-missing']);
		expect(doubts({ status: 'unknown', note: '業者に照会中' })).toEqual(['unknown']);
	});

	it('is that nothing proves it, that the proof has expired, or that nobody knows where it lies', () => {
		expect(doubts({ status: 'met', note: '確かめた' })).toEqual(['evidence-missing']);
		expect(doubts({ status: 'met' })).toEqual(['note-missing', 'evidence-missing']);
		expect(doubts({ status: 'met', evidence: ['gone'] })).toEqual([
			'note-missing',
			'evidence-missing'
		]);
		expect(doubts({ status: 'met', evidence: ['old'] })).toEqual(['evidence-expired']);
		expect(doubts({ status: 'met', evidence: ['old', 'rules'] })).toEqual([]);
		expect(doubts({ status: 'met', evidence: ['nowhere'] })).toEqual(['evidence-unplaced']);
	});

	it('takes the last day of evidence as good, and the day after as too late', () => {
		const answer: Answer = { status: 'met', evidence: ['old'] };
		const on = (today: string) =>
			doubtsOf(
				{ key: 'bus SVC-01', status: 'met', answer },
				backgroundOf(anAssessment({ evidence }), today)
			);
		expect(on('2026-11-21')).toEqual([]);
		expect(on('2026-11-22')).toEqual(['evidence-expired']);
	});

	it('is that a gap has neither an action nor a reason for having none', () => {
		const short: Answer = { status: 'not-met', note: '予算待ち' };
		const action = { id: 'a', title: '導入する', state: 'open' as const, closes: [place] };
		expect(doubts(short)).toEqual(['plan-missing']);
		expect(doubts(short, { actions: [action] })).toEqual([]);
		expect(doubts(short, { actions: [{ ...action, state: 'dropped' }] })).toEqual(['plan-missing']);
		expect(doubts(short, { deferrals: [{ ...place, reason: '来年度に廃止' }] })).toEqual([]);
	});

	it('takes the reason for planning nothing as the explanation of the gap, an action not', () => {
		const bare: Answer = { status: 'not-met' };
		const action = { id: 'a', title: '導入する', state: 'open' as const, closes: [place] };
		expect(doubts(bare, { deferrals: [{ ...place, reason: '来年度に廃止' }] })).toEqual([]);
		expect(doubts(bare, { actions: [action] })).toEqual(['note-missing']);
	});

	it('is that it wants another look, or that a reviewer disagrees until they close it', () => {
		const answer: Answer = { status: 'met', evidence: ['rules'] };
		expect(doubts({ ...answer, mark: 'not-reconfirmed' })).toEqual(['to-reconfirm']);
		const review = { ...place, verdict: 'disagree' as const, comment: '違う' };
		expect(doubts(answer, { reviews: [review] })).toEqual(['finding-open']);
		expect(doubts(answer, { reviews: [{ ...review, closedAt: '2026-11-01T00:00:00Z' }] })).toEqual(
			[]
		);
	});
});
