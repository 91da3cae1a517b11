import { describe, expect, it } from 'vitest';
import { concludeReview } from '#lib/application/review-copy.ts';
import { reviewAnswer, type ReviewRemark } from '#lib/application/review-answer.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { attemptEdit } from '#lib/ui/state/attempt-edit.ts';
import { FakeBrowser } from './state-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const submission = '0'.repeat(64);
const agree = { kind: 'verdict', verdict: 'agree' } as const;

/** A reviewer's copy on screen, and the state that was left when it was opened again. */
async function openedAgain() {
	const browser = new FakeBrowser();
	const copy = aFile({
		id: 'x',
		stages: [{ state: 'submitted', at, digest: submission }],
		workingCopy: { kind: 'review', of: 'city', submission }
	});
	await browser.kept.save(copy, 0, at);
	await browser.start();
	const { desk } = browser.states;
	await desk.open('x');
	const left = desk.current;
	await desk.close();
	await desk.open('x');
	const { current } = desk;
	if (left === undefined || current === undefined) throw new Error('not opened');
	return { desk, left, current };
}
const say = (state: AssessmentState, control: string, remark: ReviewRemark) =>
	attemptEdit(state, 'reviews', (copy, authorship) => {
		const place = { key: { component: 'organisation', control }, because: 'chosen' } as const;
		return reviewAnswer(copy, place, remark, { ...authorship, newIdentifier: () => control });
	});

describe('what a reviewer says in a copy that was left', () => {
	it('comes into the one that was opened again, beside what was said there', async () => {
		const { desk, left, current } = await openedAgain();
		say(current, 'GOV-02', agree);
		say(left, 'GOV-01', agree);
		await desk.saving.flush();
		expect(current.assessment.reviews.map(({ control }) => control)).toEqual(['GOV-02', 'GOV-01']);
	});

	it('concludes the review with every remark that was made', async () => {
		const { desk, left, current } = await openedAgain();
		say(current, 'GOV-02', agree);
		attemptEdit(left, 'reviews', (copy, authorship) =>
			concludeReview(copy, { state: 'accepted' }, authorship)
		);
		await desk.saving.flush();
		expect(current.assessment.reviews.length).toBe(1);
		expect(current.assessment.stages?.at(-1)?.state).toBe('accepted');
	});

	it('changes nothing where it is refused, and says why', async () => {
		const { current } = await openedAgain();
		const before = current.assessment;
		const refused = say(current, 'GOV-01', { kind: 'verdict', verdict: 'disagree' });
		expect(refused).toEqual({ ok: false, error: { kind: 'comment-missing' } });
		expect(current.assessment).toBe(before);
	});
});
