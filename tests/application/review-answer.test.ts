import { describe, expect, it } from 'vitest';
import {
	addPapers,
	reviewAnswer,
	takeBackReview,
	type ReviewRemark
} from '#lib/application/review-answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { anAssessment } from '../support/an-assessment.ts';

const key = { component: 'organisation', control: 'GOV-01' };
const place = { key, because: 'risk' } as const;
const now = { at: '2026-12-02T00:00:00Z', by: '監査者', newIdentifier: () => 'n1' };
const copy = anAssessment({
	stages: [{ state: 'submitted', at: '2026-12-01T00:00:00Z', digest: 'a'.repeat(64) }],
	workingCopy: { kind: 'review', of: 'city', submission: 'a'.repeat(64) }
});
const say = (given: Assessment, remark: ReviewRemark) => reviewAnswer(given, place, remark, now);
function said(given: Assessment, ...remarks: readonly ReviewRemark[]): Assessment {
	return remarks.reduce((before, remark) => {
		const after = say(before, remark);
		if (!after.ok) throw new Error(after.error.kind);
		return after.value;
	}, given);
}
const agree = { kind: 'verdict', verdict: 'agree' } as const;
const disagree = { kind: 'verdict', verdict: 'disagree' } as const;
const comment = (text: string) => ({ kind: 'comment', text, verdict: 'disagree' }) as const;

describe('what a reviewer says of an answer', () => {
	it('is one review of this round, by whom and when', () => {
		const after = said(copy, agree, { kind: 'comment', text: ' 確かめた ' });
		expect(after.reviews).toEqual([
			{
				...key,
				verdict: 'agree',
				comment: '確かめた',
				sampled: 'risk',
				reviewer: '監査者',
				at: now.at,
				id: 'n1'
			}
		]);
	});

	it('disagrees only with grounds, and keeps them while it does', () => {
		expect(say(copy, disagree)).toEqual({ ok: false, error: { kind: 'comment-missing' } });
		const finding = said(copy, comment('証跡がない'));
		expect(finding.reviews).toMatchObject([{ verdict: 'disagree', comment: '証跡がない' }]);
		expect(say(finding, { kind: 'comment', text: ' ' })).toEqual({
			ok: false,
			error: { kind: 'comment-missing' }
		});
		expect(said(finding, agree, { kind: 'comment', text: '' }).reviews[0]?.comment).toBeUndefined();
	});

	it('can name another status, and take it back', () => {
		const finding = said(copy, comment('証跡がない'), { kind: 'status', status: 'not-met' });
		expect(finding.reviews[0]?.status).toBe('not-met');
		const same = said(finding, { kind: 'status', status: undefined });
		expect(same.reviews[0]).not.toHaveProperty('status');
		expect(say(copy, { kind: 'status', status: 'met' })).toMatchObject({
			error: { kind: 'no-verdict' }
		});
		expect(say(copy, { kind: 'comment', text: 'x' })).toMatchObject({
			error: { kind: 'no-verdict' }
		});
	});

	it('holds working papers under ids that tell them from the evidence of the city', () => {
		const file = { sha256: 'b'.repeat(64), name: '写真.png', mediaType: 'image/png', size: 1 };
		const after = addPapers(
			said(copy, agree),
			place,
			{ papers: [{ id: 'p1', file }], reviewId: 'r1' },
			now
		);
		expect(after).toMatchObject({
			evidence: [{ id: 'paper-p1', title: '写真.png', file }],
			reviews: [{ id: 'n1', evidence: ['paper-p1'] }]
		});
	});

	it('is taken back whole', () => {
		expect(takeBackReview(said(copy, agree), key)).toEqual(copy);
		expect(takeBackReview(copy, key)).toBe(copy);
	});
});
