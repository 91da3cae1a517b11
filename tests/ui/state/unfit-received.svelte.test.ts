import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Received } from '#lib/application/received.ts';
import { takeReceivedReview } from '#lib/application/submit-assessment.ts';
import { decodeAssessmentText } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { describeAppError } from '#lib/i18n/describe-app-error.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { takeIn } from '#lib/ui/state/take-in.ts';
import { FakeBrowser } from './state-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const digest = '0'.repeat(64);
const tooLong = 'n'.repeat(20_001);

async function opened(given: Partial<Assessment> = {}) {
	const browser = new FakeBrowser();
	await browser.kept.save(aFile({ id: 'x', ...given }), 0, at);
	await browser.start();
	const { desk, received } = browser.states;
	await desk.open('x');
	const { current, saving } = desk;
	if (current === undefined) throw new Error('not opened');
	return { current, saving, received };
}
function receivedFrom(given: Partial<Assessment>): Received {
	const file = decodeAssessmentText(encodeAssessment(aFile({ id: 'x', ...given })));
	if (!file.ok) throw new Error(file.error.kind);
	return {
		kind: 'colleague',
		fileName: 'f.json',
		file: file.value,
		evidence: new Map(),
		signer: undefined
	};
}

describe('what others sent with a value that does not fit', () => {
	test('is not merged, the field is named, and the rest can be taken without it', async () => {
		const { current, saving, received } = await opened();
		const before = current.assessment;
		const theirs = receivedFrom({
			answers: { organisation: { 'GOV-01': { note: tooLong }, 'GOV-02': { status: 'met' } } }
		});
		const merge = received.beginMerge(current, theirs);
		if (!merge.prepared.ok) throw new Error(merge.prepared.error.kind);
		for (const { id } of merge.prepared.value.plan.items) merge.decide(id, 'theirs');
		const refused = await merge.finish();
		expect(refused.ok ? '' : describeAppError(refused.error, 'ja')).toContain(
			'回答「GOV-01 organisation」のメモ'
		);
		expect([merge.outcome, current.assessment]).toEqual([undefined, before]);
		const unfit = merge.prepared.value.plan.items.find(({ id }) => id.includes('GOV-01'));
		merge.decide(unfit?.id ?? '', 'mine');
		expect((await merge.finish()).ok).toBe(true);
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
		expect(current.answerOf('organisation', 'GOV-02')?.status).toBe('met');
	});

	test('is no review that is taken: nothing changes, and it can be saved as before', async () => {
		const stages: Assessment['stages'] = [{ state: 'submitted', at, digest }];
		const { current, saving } = await opened({ stages });
		const before = current.assessment;
		const theirs = receivedFrom({
			stages: [...stages, { state: 'returned', at, digest, reason: '直す' }],
			workingCopy: { kind: 'review', of: 'x', submission: digest },
			reviews: [
				{
					id: 'r1',
					component: 'organisation',
					control: 'GOV-01',
					verdict: 'disagree',
					comment: tooLong
				}
			]
		}).file.assessment;
		const taken = takeIn(current, 'outcome', (mine) => takeReceivedReview(mine, theirs, undefined));
		expect(taken.ok || describeAppError(taken.error, 'ja')).toContain('監査者の意見');
		expect(current.assessment).toBe(before);
		await saving.flush();
		expect(saving.phase.kind).toBe('saved');
	});
});
