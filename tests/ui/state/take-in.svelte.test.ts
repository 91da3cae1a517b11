import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { noteLastWords } from '#lib/application/last-words.ts';
import { aFile } from '../../application/assessment-builders.ts';
import { browserWith, keptIds } from './browser-with.ts';
import { FakeBrowser, picked } from './state-support.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('taking a file in', () => {
	const answers = { organisation: { 'GOV-01': { status: 'met' as const } } };
	const incoming = () => picked(encodeAssessment(aFile({ answers })));

	test('writes nothing before the user has seen what would change', async () => {
		const browser = await browserWith('a-1');
		const { arrival } = browser.states;
		await arrival.inspect(incoming());
		expect(arrival.phase).toMatchObject({
			kind: 'preview',
			preview: { effect: { kind: 'replaces', differences: { added: 1 } } }
		});
		expect(browser.saves).toBe(0);
		arrival.cancel();
		expect(arrival.phase.kind).toBe('idle');
	});

	test('replaces after a safety copy of what was kept', async () => {
		const browser = await browserWith('a-1');
		const { arrival, desk } = browser.states;
		await arrival.inspect(incoming());
		expect(await arrival.apply('replace')).toEqual({ ok: true, value: undefined });
		const copies = await browser.safetyCopies.list('a-1');
		expect(copies.ok && copies.value).toHaveLength(1);
		const loaded = await browser.kept.load('a-1');
		expect(loaded.ok && loaded.value.saveCount).toBe(2);
		expect(desk.current?.answerOf('organisation', 'GOV-01')?.status).toBe('met');
		expect(arrival.phase.kind).toBe('idle');
	});

	test('keeps the answers of the last moment that still fit, as they are on screen', async () => {
		const browser = await browserWith('a-1');
		const { arrival, desk } = browser.states;
		const before = aFile().assessment;
		const partly = { organisation: { 'GOV-02': { status: 'partly' as const } } };
		noteLastWords(browser.smallStore, before, { ...before, answers: partly });
		await arrival.inspect(incoming());
		await arrival.apply('replace');
		await desk.saving.flush();
		expect(desk.current?.answerOf('organisation', 'GOV-02')?.status).toBe('partly');
		const loaded = await browser.kept.load('a-1');
		expect(loaded.ok && loaded.value.file).toEqual(desk.current?.file);
		expect(desk.saving.phase.kind).toBe('saved');
	});

	test('keeps what is changed while its file is still being looked for', async () => {
		const browser = await browserWith();
		const { arrival, desk } = browser.states;
		const { find } = browser.ports.masterFiles;
		let asked: () => void = () => undefined;
		const looking = new Promise<void>((resolve) => (asked = resolve));
		Object.assign(browser.ports.masterFiles, {
			find: async (id: string) => {
				asked();
				await new Promise((resolve) => setTimeout(resolve, 100));
				return find(id);
			}
		});
		await arrival.inspect(incoming());
		const applying = arrival.apply('replace');
		await looking;
		desk.current?.describe({ title: '途中' });
		await vi.advanceTimersByTimeAsync(200);
		await applying;
		await desk.saving.flush();
		const loaded = await browser.kept.load('a-1');
		expect(loaded.ok && loaded.value.file).toEqual(desk.current?.file);
	});

	test('replaces nothing when the safety copy fails', async () => {
		const browser = await browserWith('a-1');
		Object.assign(browser.ports.safetyCopies, {
			put: () => Promise.resolve({ ok: false, error: { kind: 'no-answer-in-time' } })
		});
		await browser.states.arrival.inspect(incoming());
		expect(await browser.states.arrival.apply('replace')).toMatchObject({ ok: false });
		expect(browser.saves).toBe(0);
		expect(browser.states.arrival.phase.kind).toBe('preview');
	});

	test('keeps both under a new id', async () => {
		const browser = await browserWith('a-1');
		await browser.states.arrival.inspect(incoming());
		await browser.states.arrival.apply('keep-both');
		expect(await keptIds(browser)).toEqual(['a-1', 'new-1']);
	});

	test('of a sample opens it read-only and keeps nothing', async () => {
		const browser = await browserWith('a-1');
		await browser.states.arrival.inspect(picked(encodeAssessment(aFile({ sample: true }))));
		await browser.states.arrival.apply('replace');
		const { current } = browser.states.desk;
		expect([current?.sample, current?.readOnly]).toEqual([true, true]);
		expect(browser.saves).toBe(0);
		expect(await keptIds(browser)).toEqual(['a-1']);
	});

	test('that is refused says why and changes nothing', async () => {
		const browser = await browserWith('a-1');
		await browser.states.arrival.inspect(picked('{'));
		expect(browser.states.arrival.phase).toMatchObject({
			kind: 'refused',
			fileName: 'f.json',
			refusal: { as: 'assessment', error: { kind: 'not-json' } }
		});
		expect(await browser.states.arrival.apply('replace')).toEqual({ ok: true, value: undefined });
		expect(browser.saves).toBe(0);
	});

	test('goes on in the same file in the portable edition, and only there', async () => {
		const handle = { kind: 'file' };
		for (const keeping of ['file', 'browser'] as const) {
			const browser = new FakeBrowser(keeping);
			await browser.start();
			const { arrival, desk } = browser.states;
			await arrival.inspect(picked(encodeAssessment(aFile()), handle));
			await arrival.apply('replace');
			expect(desk.saving.phase.kind).toBe('saved');
			desk.current?.describe({ title: '新' });
			await desk.saving.flush();
			expect(browser.master.texts.length, keeping).toBe(keeping === 'file' ? 1 : 0);
		}
	});
});
