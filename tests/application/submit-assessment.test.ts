import { describe, expect, it } from 'vitest';
import { concludeReview, isAsSubmitted } from '#lib/application/review-copy.ts';
import {
	previewReview,
	reopenAssessment,
	submitAssessment,
	takeReceivedReview,
	withdrawSubmission
} from '#lib/application/submit-assessment.ts';
import { copyToReview, reviewOf } from '#lib/domain/review/copy-to-review.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { valueOf } from '../support/value-of.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = anAssessment({ id: 'city', checklist: pin });
const now = { at: '2026-12-01T00:00:00Z', by: '担当' };
const kindOf = (result: Result<unknown, { readonly kind: string }>) =>
	result.ok ? 'ok' : result.error.kind;
const submitted = submitAssessment(city, now);
const copy = copyToReview(submitted) as Assessment;
const reviewed = (decision: Parameters<typeof concludeReview>[1]) =>
	reviewOf(valueOf(concludeReview(copy, decision, now))) as Assessment;

describe('a submission', () => {
	it('notes the digest of what is submitted, which the copy of its reviewer bears out', () => {
		expect(submitted.stages).toEqual([
			{ state: 'submitted', ...now, digest: assessmentDigest(city) }
		]);
		expect(isAsSubmitted(copy)).toBe(true);
		expect(isAsSubmitted({ ...copy, title: '別の題名' })).toBe(false);
		expect(isAsSubmitted(submitted)).toBe(false);
	});

	it('can be taken back while nothing is decided', () => {
		const back = withdrawSubmission(submitted, '誤り', now);
		expect(back.stages?.at(-1)).toMatchObject({ state: 'withdrawn', reason: '誤り' });
		expect(withdrawSubmission(city, '', now)).toBe(city);
	});
});

describe('a review', () => {
	it('is sent back with a reason only', () => {
		const returned = { state: 'returned', reason: ' ' } as const;
		expect(kindOf(concludeReview(copy, returned, now))).toBe('reason-missing');
	});

	it('is taken by the submission it belongs to, with who signed it', () => {
		const taken = takeReceivedReview(submitted, reviewed({ state: 'accepted' }), 'SHA256:x');
		expect(taken.stages?.at(-1)).toMatchObject({ state: 'accepted', signer: 'SHA256:x' });
		expect(takeReceivedReview(city, reviewed({ state: 'accepted' }), undefined)).toBe(city);
		const preview = previewReview(city, reviewed({ state: 'accepted' }));
		expect(kindOf(preview)).toBe('not-under-review');
	});

	it('that accepted it leaves one way on: a new revision', () => {
		const final = takeReceivedReview(submitted, reviewed({ state: 'accepted' }), undefined);
		const opened = (assessment: Assessment) => ({ file: { assessment }, checklist });
		const next = valueOf(reopenAssessment(() => 'next', opened(final)));
		expect(next.file.assessment).toMatchObject({
			id: 'next',
			reopenedFrom: { assessment: 'city', revision: 2, digest: assessmentDigest(final) }
		});
		expect(next.saveCount).toBe(0);
		expect(kindOf(reopenAssessment(() => 'next', opened(submitted)))).toBe('not-accepted');
	});
});
