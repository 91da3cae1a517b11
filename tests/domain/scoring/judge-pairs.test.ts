import { describe, expect, it } from 'vitest';
import { answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { judgePairs } from '#lib/domain/scoring/judge-pairs.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { proofsOf } from '#lib/domain/scoring/proofs.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

/** Judges the one pair of one service with this answer. */
function judge(answer: Answer | undefined, given: Partial<Assessment> = {}) {
	const assessment = anAssessment({
		components: [aComponent()],
		answers: answer ? { bus: { 'SVC-01': answer } } : {},
		...given
	});
	const pairs = listPairs(aChecklist(), assessment);
	return judgePairs(pairs, assessment.answers['bus'] ?? {}, proofsOf(assessment))[0];
}

describe('judgePairs', () => {
	it.each(answerStatuses)('knows what %s is worth', (status) => {
		const credits = { met: 2, partly: 1, planned: 0, 'not-met': 0 } as const;
		const credit = status in credits ? credits[status as keyof typeof credits] : undefined;
		expect(judge({ status })?.credit).toBe(credit);
	});

	it('calls a missing answer unanswered', () => {
		expect(judge(undefined)).toMatchObject({ status: 'unanswered', credit: undefined });
		expect(judge({})).toMatchObject({ status: 'unanswered', credit: undefined });
	});

	it('drops what does not apply for a reason and keeps the rest', () => {
		expect(judge({ status: 'not-applicable', reason: '屋内だけ' })).toBeUndefined();
		expect(judge({ status: 'not-applicable' })?.status).toBe('unanswered');
		expect(judge({ status: 'met', reason: '屋内だけ' })?.status).toBe('met');
	});

	it.each<[string, string | undefined, boolean]>([
		['no date', undefined, true],
		['the day after', '2026-11-23', true],
		['the day itself', '2026-11-22', true],
		['the day before', '2026-11-21', false]
	])('takes evidence that expires on %s for what it is on that day', (_, expiresOn, supported) => {
		const evidence = [{ id: 'e1', title: '証明書', ...(expiresOn && { expiresOn }) }];
		expect(judge({ status: 'met', evidence: ['e1'] }, { evidence })?.supported).toBe(supported);
	});

	it('is content with one valid item among expired and lost ones', () => {
		const evidence = [
			{ id: 'old', title: '旧', expiresOn: '2020-01-01' },
			{ id: 'new', title: '新' }
		];
		const answer: Answer = { status: 'met', evidence: ['lost', 'old', 'new'] };
		expect(judge(answer, { evidence })?.supported).toBe(true);
		expect(judge({ status: 'met', evidence: ['lost', 'old'] }, { evidence })?.supported).toBe(
			false
		);
		expect(judge({ status: 'met', evidence: [] }, { evidence })?.supported).toBe(false);
	});

	it('lets the last word of a reviewer count', () => {
		const review = (verdict: 'agree' | 'disagree') => ({
			component: 'bus',
			control: 'SVC-01',
			verdict
		});
		const confirmed = (...verdicts: ('agree' | 'disagree')[]) =>
			judge({ status: 'met' }, { reviews: verdicts.map(review) })?.confirmed;
		expect(confirmed()).toBe(false);
		expect(confirmed('agree')).toBe(true);
		expect(confirmed('disagree')).toBe(false);
		expect(confirmed('agree', 'disagree')).toBe(false);
		expect(confirmed('disagree', 'agree')).toBe(true);
	});

	it('confirms the reviewed answer and no other', () => {
		const assessment = anAssessment({
			components: [aComponent(), aComponent({ id: 'map' })],
			reviews: [{ component: 'map', control: 'SVC-01', verdict: 'agree' }]
		});
		const judged = judgePairs(listPairs(aChecklist(), assessment), {}, proofsOf(assessment));
		expect(judged.map(({ pair, confirmed }) => [pair.component, confirmed])).toEqual([
			['bus', false],
			['map', true]
		]);
	});
});
