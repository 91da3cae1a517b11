import { expect, test } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Received } from '#lib/application/received.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { FakeBrowser } from './state-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const cityWith = (answers: Readonly<Record<string, Answer>>, more: object = {}) =>
	aFile({ id: 'city', answers: { organisation: answers }, ...more });
const theirs = { 'GOV-01': { status: 'met' }, 'GOV-02': { status: 'met' } } as const;

/** A merge of a colleague's copy on screen, everything of it chosen. */
async function merging() {
	const browser = new FakeBrowser();
	await browser.kept.save(cityWith({}), 0, at);
	await browser.start();
	const { desk, received } = browser.states;
	await desk.open('city');
	const { current } = desk;
	if (current === undefined) throw new Error('not open');
	const file = cityWith(theirs);
	const waiting: Received = {
		kind: 'colleague',
		fileName: 'f.json',
		file,
		evidence: new Map(),
		signer: undefined
	};
	const merge = received.beginMerge(current, waiting);
	merge.takeWithoutConflict();
	for (const { id } of merge.groups.decide) merge.decide(id, 'theirs');
	expect(merge.decisions.size).toBe(2);
	/** Another tab saves, and this one shows it. */
	const saveElsewhere = async (saved: typeof file) => {
		await browser.kept.save(saved, 1, at);
		await browser.states.conflict.noteSavedElsewhere('city', 2);
		expect(current.assessment).toBe(saved.assessment);
	};
	return { current, merge, saveElsewhere };
}

test('a merge that is finished by two clicks is noted once', async () => {
	const { current, merge } = await merging();
	const done = await Promise.all([merge.finish(), merge.finish()]);
	expect(done).toEqual([ok(undefined), ok(undefined)]);
	expect(merge.outcome?.taken).toHaveLength(2);
	expect(current.assessment.history).toHaveLength(2);
});

test('what another tab saved meanwhile is compared anew and decided by nobody but the user', async () => {
	const { current, merge, saveElsewhere } = await merging();
	const theirOwn = { status: 'not-met', note: '他のタブ' } as const;
	await saveElsewhere(cityWith({ 'GOV-01': theirOwn }));
	expect(await merge.finish()).toEqual(ok(undefined));
	expect(merge.outcome).toBeUndefined();
	expect(merge.comparedAnew).toBe(true);
	expect(current.answerOf('organisation', 'GOV-01')).toEqual(theirOwn);
	const shown = merge.prepared.ok ? merge.prepared.value.plan.items : [];
	expect(shown.find(({ key }) => key.includes('GOV-01'))).toMatchObject({ mine: theirOwn });
	const decided = shown.filter(({ id }) => merge.decisions.has(id)).map(({ key }) => key);
	expect(decided).toHaveLength(1);
	expect(decided[0]).toContain('GOV-02');
	expect(await merge.finish()).toEqual(ok(undefined));
	expect(current.answerOf('organisation', 'GOV-01')).toEqual(theirOwn);
	expect(current.answerOf('organisation', 'GOV-02')?.status).toBe('met');
	expect(merge.outcome?.taken).toHaveLength(1);
});

test('what another tab saved elsewhere in the assessment stands in the way of no merge', async () => {
	const { current, merge, saveElsewhere } = await merging();
	await saveElsewhere(cityWith({}));
	await merge.finish();
	expect(merge.comparedAnew).toBe(false);
	expect(current.answerOf('organisation', 'GOV-01')?.status).toBe('met');
});

test('an assessment that was submitted in another tab takes nothing in, and says why', async () => {
	const { current, merge, saveElsewhere } = await merging();
	const stages = [{ state: 'submitted', at, digest: '0'.repeat(64) }] as const;
	await saveElsewhere(cityWith({}, { stages }));
	await merge.finish();
	expect(merge.prepared).toMatchObject({ ok: false, error: { kind: 'not-changeable' } });
	expect(current.answerOf('organisation', 'GOV-01')).toBeUndefined();
});
