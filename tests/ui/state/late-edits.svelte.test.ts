import { describe, expect, it } from 'vitest';
import { aFile } from '../../application/assessment-builders.ts';
import { FakeBrowser } from './state-support.ts';

const at = '2026-11-22T00:00:00.000Z';
const file = { name: '手順書.pdf', mediaType: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };
const key = { component: 'organisation', control: 'GOV-01' };

/** A browser with two assessments, the first one open. */
async function withTwo(keeping: 'browser' | 'file' = 'browser') {
	const browser = new FakeBrowser(keeping);
	for (const id of ['x', 'y']) await browser.kept.save(aFile({ id, title: `点検${id}` }), 0, at);
	await browser.start();
	const { desk } = browser.states;
	await desk.open('x');
	if (desk.current === undefined) throw new Error('x was not opened');
	return { browser, desk, begunWith: desk.current };
}
const kept = async (browser: FakeBrowser, id: string) => {
	const stored = await browser.kept.load(id);
	if (!stored.ok) throw new Error(stored.error.kind);
	return stored.value.file.assessment;
};

describe('evidence that was still being read when its assessment was left', () => {
	it('comes into the assessment it began with, and not into the one on screen', async () => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		begunWith.attachFiles([{ id: 'e1', file }], key);
		await expect.poll(() => desk.late.outcomes).toEqual([{ kind: 'kept', title: '点検x' }]);
		const x = await kept(browser, 'x');
		expect(x.evidence).toEqual([{ id: 'e1', title: '手順書', file }]);
		expect(x.answers['organisation']?.['GOV-01']?.evidence).toEqual(['e1']);
		expect(desk.current?.assessment.evidence).toEqual([]);
		expect(await kept(browser, 'y')).toMatchObject({ evidence: [], history: [] });
		expect(browser.states.desk.saving.phase.kind).toBe('saved');
	});

	it('comes into the newer content when the assessment was opened again meanwhile', async () => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		await desk.open('x');
		desk.current?.answer([{ ...key, answer: { status: 'met', note: '後で書いたメモ' } }]);
		begunWith.attachFiles([{ id: 'e1', file }], key);
		await desk.saving.flush();
		expect((await kept(browser, 'x')).answers['organisation']?.['GOV-01']).toMatchObject({
			status: 'met',
			note: '後で書いたメモ',
			evidence: ['e1']
		});
		expect(desk.late.outcomes).toEqual([]);
	});

	it('is told as lost where it can no longer be kept, and changes nothing else', async () => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		await browser.kept.remove('x');
		begunWith.attachFiles([{ id: 'e1', file }]);
		await expect
			.poll(() => desk.late.outcomes)
			.toMatchObject([{ kind: 'lost', title: '点検x', error: { kind: 'not-found' } }]);
		expect(desk.current?.assessment.evidence).toEqual([]);
		for (const outcome of desk.late.outcomes) desk.late.dismiss(outcome);
		expect(desk.late.outcomes).toEqual([]);
	});

	it('is told as lost in an edition that keeps only files', async () => {
		const { browser, desk, begunWith } = await withTwo('file');
		await desk.open('y', 'discard');
		begunWith.attachFiles([{ id: 'e1', file }]);
		await expect
			.poll(() => desk.late.outcomes)
			.toMatchObject([{ kind: 'lost', error: { kind: 'left-meanwhile' } }]);
		expect((await kept(browser, 'x')).evidence).toEqual([]);
	});

	it('is refused by an assessment that was submitted meanwhile', async () => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		const submitted = aFile({
			id: 'x',
			title: '点検x',
			stages: [{ state: 'submitted', at, digest: '0'.repeat(64) }]
		});
		await browser.kept.save(submitted, 1, at);
		begunWith.attachFiles([{ id: 'e1', file }]);
		await expect
			.poll(() => desk.late.outcomes)
			.toMatchObject([{ kind: 'lost', error: { kind: 'not-changeable', because: 'submitted' } }]);
	});
});

it('a late edit that its assessment, opened again, may not take is told as lost', async () => {
	const { browser, desk, begunWith } = await withTwo();
	await desk.open('y');
	const submitted = aFile({
		id: 'x',
		title: '点検x',
		stages: [{ state: 'submitted', at, digest: '0'.repeat(64) }]
	});
	await browser.kept.save(submitted, 1, at);
	await desk.open('x');
	begunWith.putAction(action('a'));
	await expect
		.poll(() => desk.late.outcomes)
		.toMatchObject([
			{ kind: 'lost', title: '点検x', error: { kind: 'not-changeable', because: 'submitted' } }
		]);
	expect(desk.current?.assessment.actions).toEqual([]);
});

const action = (id: string) => ({ id, title: id, state: 'open' as const, closes: [] });

describe('several late edits of one assessment', () => {
	it('are all kept, and told once', async () => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		for (const id of ['a', 'b', 'c', 'd']) begunWith.putAction(action(id));
		await desk.close();
		expect((await kept(browser, 'x')).actions.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
		expect(desk.late.outcomes).toEqual([{ kind: 'kept', title: '点検x' }]);
	});

	it('that are kept do not hide one that was lost', async () => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		browser.saveError = { kind: 'unavailable' };
		begunWith.putAction(action('a'));
		await expect.poll(() => desk.late.outcomes.length).toBe(1);
		browser.saveError = undefined;
		begunWith.putAction(action('b'));
		await expect
			.poll(() => desk.late.outcomes)
			.toMatchObject([{ kind: 'lost', error: { kind: 'unavailable' } }, { kind: 'kept' }]);
	});
});

it.each([0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 24])(
	'a late edit after %i steps of opening its assessment again is no conflict with another tab',
	async (steps) => {
		const { browser, desk, begunWith } = await withTwo();
		await desk.open('y');
		const again = desk.open('x');
		for (let step = 0; step < steps; step++) await Promise.resolve();
		begunWith.putAction(action('a'));
		await again;
		await desk.peek('x');
		await desk.saving.flush();
		desk.current?.putAction(action('z'));
		await desk.saving.flush();
		expect(desk.saving.phase.kind).toBe('saved');
		expect((await kept(browser, 'x')).actions.map(({ id }) => id)).toEqual(['a', 'z']);
	}
);
