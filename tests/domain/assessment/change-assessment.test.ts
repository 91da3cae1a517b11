import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { changeAssessment, type Standing } from '#lib/domain/assessment/change-assessment.ts';
import { changeables, type Changeable } from '#lib/domain/assessment/may-change.ts';
import type { Stage } from '#lib/domain/assessment/stage.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const stage = (state: Stage['state']) => ({
	state,
	at: '2026-11-01T00:00:00Z',
	digest: '0'.repeat(64)
});
const city = anAssessment();
const submitted: Assessment = { ...city, stages: [stage('submitted')] };
const copyToReview: Assessment = {
	...submitted,
	workingCopy: { kind: 'review', of: city.id, submission: '0'.repeat(64) }
};
const ofCity = [
	'answers',
	'evidence',
	'plan',
	'setup',
	'requests',
	'replies',
	'submission'
] as const;

/** Where an assessment can stand, and what can then be changed of it. */
const cases: readonly (readonly [string, Assessment, Standing, readonly Changeable[]])[] = [
	['a draft', city, 'draft', ofCity],
	['one that was returned', { ...city, stages: [stage('returned')] }, 'draft', ofCity],
	['one that was withdrawn', { ...city, stages: [stage('withdrawn')] }, 'draft', ofCity],
	['a submitted one', submitted, 'submitted', ['outcome']],
	['an accepted one', { ...city, stages: [stage('accepted')] }, 'accepted', []],
	[
		'a copy to answer',
		{ ...city, workingCopy: { kind: 'answers', of: city.id, request: 'r1' } },
		'copy-to-answer',
		['answers', 'evidence']
	],
	['a copy to review', copyToReview, 'copy-to-review', ['reviews']],
	[
		'a decided review',
		{ ...copyToReview, stages: [stage('submitted'), stage('returned')] },
		'copy-to-review',
		[]
	],
	['a shared part', { ...city, workingCopy: { kind: 'part', of: city.id } }, 'shared-part', []]
];

describe.each(cases)('%s', (_, assessment, because, allowed) => {
	it.each(changeables)('is changed in its %s only where that is possible now', (what) => {
		const changed = changeAssessment(assessment, what, (given) => ({ ...given, title: '変更後' }));
		if (allowed.includes(what)) {
			expect(changed).toMatchObject({ ok: true, value: { title: '変更後' } });
		} else {
			expect(changed).toEqual({ ok: false, error: { kind: 'not-changeable', what, because } });
		}
	});

	it('works nothing out for a change that is refused', () => {
		for (const what of changeables.filter((one) => !allowed.includes(one))) {
			changeAssessment(assessment, what, () => {
				throw new Error('The edit was made.');
			});
		}
	});
});
