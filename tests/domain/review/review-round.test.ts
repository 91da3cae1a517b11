import { describe, expect, it } from 'vitest';
import type { Assessment, Review } from '#lib/domain/assessment/assessment.ts';
import { assessmentSchema } from '#lib/domain/assessment/assessment.ts';
import { mayChange } from '#lib/domain/assessment/may-change.ts';
import { asSubmitted } from '#lib/domain/review/as-submitted.ts';
import { copyToReview, reviewOf } from '#lib/domain/review/copy-to-review.ts';
import { decideReview } from '#lib/domain/review/decide-review.ts';
import { findingsOf } from '#lib/domain/review/findings.ts';
import { closeFinding, replyTo } from '#lib/application/edit-findings.ts';
import { putInto, takeFrom } from '#lib/domain/assessment/edit-lists.ts';
import { reviewOfRound } from '#lib/domain/review/review-of-round.ts';
import { reopen } from '#lib/domain/review/reopen.ts';
import { submit, withdraw } from '#lib/domain/review/submission.ts';
import { stageOf } from '#lib/domain/review/stage-of.ts';
import { takeReview, type TakenReview } from '#lib/domain/review/take-review.ts';
import { assessmentDigest } from '#lib/formats/assessment/digest-assessment.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const at = (day: number) => `2026-12-${String(day).padStart(2, '0')}T00:00:00Z`;
const city = anAssessment({
	answers: { organisation: { 'GOV-01': { status: 'met' }, 'GOV-02': { status: 'partly' } } }
});
const submitted = submit(city, assessmentDigest(city), { at: at(1), by: '担当' });
const copy = copyToReview(submitted) as Assessment;
const finding: Review & { readonly id: string } = {
	id: 'f1',
	component: 'organisation',
	control: 'GOV-01',
	verdict: 'disagree',
	status: 'partly',
	comment: '規程が見当たらない',
	at: at(2),
	evidence: ['paper-1']
};
const agreed = { ...finding, id: 'f2', control: 'GOV-02', verdict: 'agree' as const, evidence: [] };
const reviewed: Assessment = {
	...putInto(putInto(copy, 'reviews', finding), 'reviews', agreed),
	evidence: [{ id: 'paper-1', title: '調書' }]
};
const back = (given: Assessment) => reviewOf(given) as Assessment;

function taken(mine: Assessment, theirs: Assessment): TakenReview {
	const result = takeReview(mine, theirs);
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}
const refusal = (mine: Assessment, theirs: Assessment) => {
	const result = takeReview(mine, theirs);
	return result.ok ? undefined : result.error.kind;
};

describe('what can be changed', () => {
	it('is everything of a draft, nothing of what is submitted or accepted, everything again once it came back', () => {
		const stage = { at: at(1), digest: '0'.repeat(64) };
		const may = (state: 'submitted' | 'returned' | 'accepted' | 'withdrawn') =>
			mayChange({ stages: [{ ...stage, state }], workingCopy: undefined }).has('answers');
		expect(mayChange(city).has('answers')).toBe(true);
		expect(['submitted', 'accepted'].map((state) => may(state as 'submitted'))).toEqual([
			false,
			false
		]);
		expect(['returned', 'withdrawn'].map((state) => may(state as 'returned'))).toEqual([
			true,
			true
		]);
	});

	it('is only reviews on a reviewer’s copy, and nothing once it is decided', () => {
		expect([...mayChange(copy)]).toEqual(['reviews']);
		const decided = decideReview(copy, { state: 'accepted' }, { at: at(3) });
		expect([...mayChange(decided)]).toEqual([]);
	});

	it('is nothing of a shared part', () => {
		expect([...mayChange({ ...city, workingCopy: { kind: 'part', of: 'x' } })]).toEqual([]);
	});
});

describe('a submission', () => {
	it('names the digest of what was submitted, and can be withdrawn', () => {
		expect(stageOf(submitted)).toMatchObject({ state: 'submitted', by: '担当' });
		expect(stageOf(withdraw(submitted, '誤り', { at: at(2) }))).toMatchObject({
			state: 'withdrawn',
			reason: '誤り'
		});
		expect(withdraw(city, '誤り', { at: at(2) })).toBe(city);
	});

	it('is known again in a reviewer’s copy, whatever the reviewer added', () => {
		const digest = assessmentDigest(city);
		const digestOf = (given: Assessment) => assessmentDigest(asSubmitted(given) as Assessment);
		expect(digestOf(copy)).toBe(digest);
		expect(digestOf(reviewed)).toBe(digest);
		expect(digestOf(decideReview(reviewed, { state: 'accepted' }, { at: at(3) }))).toBe(digest);
		const altered = {
			...copy,
			answers: { organisation: { 'GOV-01': { status: 'not-met' } } }
		} as Assessment;
		expect(digestOf(altered)).not.toBe(digest);
		expect(digestOf({ ...copy, title: '別' })).not.toBe(digest);
	});

	it('is known again in a second round, when an earlier finding is closed', () => {
		const first = taken(
			submitted,
			back(decideReview(reviewed, { state: 'returned', reason: '不足' }, { at: at(3) }))
		);
		const answered = replyTo(first.assessment, 'f1', '定めます', { at: at(4) });
		const again = submit(answered, assessmentDigest(answered), { at: at(5) });
		const second = copyToReview(again) as Assessment;
		const closed = closeFinding(second, 'f1', at(6));
		expect(assessmentDigest(asSubmitted(closed) as Assessment)).toBe(assessmentDigest(answered));
		expect(taken(again, back(closed)).reviews.map(({ id }) => id)).toEqual(['f1']);
	});

	it('makes a copy only of what stands submitted', () => {
		expect(copyToReview(city)).toBeUndefined();
		expect(copyToReview(copy)).toBeUndefined();
		expect(assessmentSchema.safeParse(copy).success).toBe(true);
		expect(back(copy)).toEqual(submitted);
	});
});

describe('a review', () => {
	it('brings verdicts, working papers and the conclusion; answers stay', () => {
		const decided = decideReview(reviewed, { state: 'returned', reason: '規程を' }, { at: at(3) });
		const result = taken(submitted, back(decided));
		expect(result.reviews.map(({ id }) => id)).toEqual(['f1', 'f2']);
		expect(result.papers).toEqual([{ id: 'paper-1', title: '調書' }]);
		expect(stageOf(result.assessment)).toMatchObject({ state: 'returned', reason: '規程を' });
		expect(result.assessment.answers).toEqual(city.answers);
		expect(mayChange(result.assessment).has('answers')).toBe(true);
	});

	it('may come before it is concluded; the same one again brings nothing', () => {
		const first = taken(submitted, back(reviewed));
		expect(first.decision).toBeUndefined();
		expect(stageOf(first.assessment)?.state).toBe('submitted');
		expect(taken(first.assessment, back(reviewed))).toMatchObject({ reviews: [], papers: [] });
	});

	it('is refused for another city, assessment or submission, with altered answers, or when none is awaited', () => {
		const theirs = back(reviewed);
		const elsewhere = { ...theirs, municipality: { code: '131016', name: '千代田区' } };
		expect(refusal(submitted, elsewhere)).toBe('other-city');
		expect(refusal(submitted, { ...theirs, id: 'x' })).toBe('other-assessment');
		expect(refusal(city, theirs)).toBe('not-under-review');
		expect(refusal(withdraw(submitted, '', { at: at(2) }), theirs)).toBe('not-under-review');
		const resubmitted = submit({ ...city, title: '直した' }, 'f'.repeat(64), { at: at(4) });
		expect(refusal(resubmitted, theirs)).toBe('other-submission');
		expect(refusal(submitted, { ...theirs, answers: {} })).toBe('answers-altered');
	});

	it('of one answer is replaced and taken back by its id', () => {
		const key = { component: 'organisation', control: 'GOV-01' };
		expect(reviewOfRound(reviewed, key)?.id).toBe('f1');
		expect(
			putInto(reviewed, 'reviews', { ...finding, comment: '見つかった' }).reviews
		).toHaveLength(2);
		expect(reviewOfRound(takeFrom(reviewed, 'reviews', 'f1'), key)).toBeUndefined();
		const earlier = {
			...reviewed,
			stages: [{ ...(stageOf(copy) ?? { state: 'submitted', digest: '' }), at: at(9) }]
		};
		expect(reviewOfRound(earlier as Assessment, key)).toBeUndefined();
	});
});

describe('findings', () => {
	it('are the disagreements, closed ones last, with the city’s reply', () => {
		const other = { ...finding, id: 'f3', control: 'GOV-02' };
		const both = closeFinding(putInto(reviewed, 'reviews', other), 'f1', at(4));
		expect(findingsOf(both).map(({ id }) => id)).toEqual(['f3', 'f1']);
		expect(findingsOf(closeFinding(both, 'f1', undefined)).map(({ id }) => id)).toEqual([
			'f1',
			'f3'
		]);
		const replied = replyTo(both, 'f3', '定めます', { at: at(5), by: '担当' });
		expect(findingsOf(replied)[0]?.reply).toEqual({ text: '定めます', at: at(5), by: '担当' });
		expect(findingsOf(replyTo(replied, 'f3', '', { at: at(6) }))[0]?.reply).toBeUndefined();
	});
});

describe('an accepted assessment', () => {
	it('is gone on with as a new revision that says where it comes from', () => {
		const accepted = taken(
			submitted,
			back(decideReview(reviewed, { state: 'accepted' }, { at: at(3) }))
		).assessment;
		const next = reopen(accepted, 'next', 'a'.repeat(64));
		expect(next).toMatchObject({
			id: 'next',
			reopenedFrom: { assessment: city.id, revision: 2, digest: 'a'.repeat(64) }
		});
		expect(stageOf(next)).toBeUndefined();
		expect(mayChange(next).has('answers')).toBe(true);
		expect(reopen(next, 'third', 'b'.repeat(64)).reopenedFrom?.revision).toBe(3);
		expect(assessmentSchema.safeParse(next).success).toBe(true);
	});
});
