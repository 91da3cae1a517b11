import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeTime } from '#lib/ui/state/write-in-time.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { browserWith, keptIds } from './browser-with.ts';
import { aStart, answerOf, FakeBrowser, hold } from './state-support.ts';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the desk', () => {
	test('opens what is kept and saves before it opens something else', async () => {
		const browser = await browserWith('a-1', 'a-2');
		const { desk } = browser.states;
		await desk.open('a-1');
		desk.current?.describe({ title: '新' });
		await desk.open('a-2');
		expect(desk.current?.assessment.id).toBe('a-2');
		const first = await browser.kept.load('a-1');
		expect(first.ok && first.value.file.assessment.title).toBe('新');
	});

	test('keeps what is changed while the file outside is still being written', async () => {
		const browser = await browserWith('a-1', 'a-2');
		const { desk } = browser.states;
		await desk.open('a-1');
		await desk.saving.backup.chooseFile();
		let began: () => void = () => undefined;
		let end: () => void = () => undefined;
		const [writing, ended] = [
			new Promise<void>((resolve) => (began = resolve)),
			new Promise<void>((resolve) => (end = resolve))
		];
		const { write } = browser.master;
		browser.master.write = async (...given) => {
			began();
			await ended;
			return write(...given);
		};
		desk.current?.describe({ title: '一' });
		const leaving = desk.open('a-2');
		await writing;
		const heldBack = hold(browser);
		desk.current?.describe({ title: '二' });
		desk.current?.describe({ title: '三' });
		end();
		await vi.advanceTimersByTimeAsync(0);
		heldBack();
		expect(await leaving).toEqual({ ok: true, value: undefined });
		const first = await browser.kept.load('a-1');
		expect(first.ok && first.value.file.assessment.title).toBe('三');
		expect(browser.master.texts.at(-1)).toContain('三');
	});

	test('does not leave while changes go on, and drops none of them', async () => {
		const browser = await browserWith('a-1', 'a-2');
		const { desk } = browser.states;
		await desk.open('a-1');
		await desk.saving.backup.chooseFile();
		const { write } = browser.master;
		const { save } = browser.ports.repository;
		Object.assign(browser.ports.repository, {
			save: async (...given: Parameters<typeof save>) => {
				for (let step = 0; step < 50; step++) await Promise.resolve();
				return save(...given);
			}
		});
		let changes = 0;
		browser.master.write = async (...given) => {
			desk.current?.describe({ title: `変更${String(++changes)}` });
			return write(...given);
		};
		desk.current?.describe({ title: '変更' });
		expect(await desk.open('a-2')).toEqual({ ok: false, error: { kind: 'unsaved-changes' } });
		expect(desk.current?.assessment.id).toBe('a-1');
		browser.master.write = write;
		expect(await desk.open('a-2')).toEqual({ ok: true, value: undefined });
		const first = await browser.kept.load('a-1');
		expect(first.ok && first.value.file.assessment.title).toBe(`変更${String(changes)}`);
	});

	test('opens and closes after a write outside that broke off', async () => {
		const browser = await browserWith('a-1', 'a-2');
		const { desk } = browser.states;
		await desk.open('a-1');
		await desk.saving.backup.chooseFile();
		const { write } = browser.master;
		browser.master.write = () => Promise.reject(new RangeError('too long'));
		desk.current?.describe({ title: '一' });
		await desk.saving.flush();
		expect(desk.saving.backup.master.phase).toMatchObject({
			kind: 'failed',
			error: { kind: 'file-not-written', cause: 'RangeError' }
		});
		browser.master.write = write;
		desk.current?.describe({ title: '二' });
		expect(await desk.open('a-2')).toEqual({ ok: true, value: undefined });
		expect(browser.master.texts.at(-1)).toContain('二');
	});

	test.each(['browser', 'file'] as const)(
		'waits only so long for a write outside without an answer (kept in: %s)',
		async (keeping) => {
			const browser = new FakeBrowser(keeping);
			await browser.start();
			const { desk } = browser.states;
			await desk.start(aStart);
			await desk.saving.backup.chooseFile();
			let end: () => void = () => undefined;
			const ended = new Promise<void>((resolve) => (end = resolve));
			const { write } = browser.master;
			browser.master.write = async (...given) => {
				await ended;
				return write(...given);
			};
			desk.current?.describe({ title: '一' });
			const leaving = desk.close();
			await vi.advanceTimersByTimeAsync(2 * writeTime);
			const isKept = keeping === 'browser';
			expect(await leaving).toMatchObject({ ok: isKept });
			expect(desk.saving.backup.master.phase).toMatchObject(
				isKept ? { kind: 'no-file' } : { kind: 'failed', error: { kind: 'file-not-written' } }
			);
			desk.current?.describe({ title: '二' });
			await vi.advanceTimersByTimeAsync(writeTime);
			expect(browser.master.texts).toHaveLength(1);
			end();
			await vi.advanceTimersByTimeAsync(writeTime);
			if (isKept) return;
			expect(browser.master.texts.at(-1)).toContain('二');
			expect(await desk.close()).toEqual({ ok: true, value: undefined });
		}
	);

	test('refuses to leave what cannot be saved, unless it is to be given up', async () => {
		const browser = await browserWith('a-1', 'a-2');
		const { desk } = browser.states;
		await desk.open('a-1');
		browser.saveError = { kind: 'connection-lost' };
		desk.current?.describe({ title: '危' });
		expect(await desk.open('a-2')).toEqual({ ok: false, error: { kind: 'unsaved-changes' } });
		expect(desk.current?.assessment.title).toBe('危');
		expect(await desk.open('a-2', 'discard')).toEqual({ ok: true, value: undefined });
	});

	test('shows the sample to play with, and keeps nothing of it', async () => {
		const browser = await browserWith();
		const { desk } = browser.states;
		expect(await desk.openSample()).toEqual({ ok: true, value: undefined });
		expect([desk.current?.sample, desk.current?.readOnly]).toEqual([true, false]);
		desk.current?.answer(answerOf('GOV-01'));
		await desk.saving.flush();
		await vi.advanceTimersByTimeAsync(20_000);
		expect(desk.current?.score.overall.percent).toBe(100);
		expect([browser.saves, desk.saving.phase.kind, desk.saving.atRisk]).toEqual([
			0,
			'not-kept',
			false
		]);
		expect(browser.states.workspace.isEmpty).toBe(true);
	});

	test('keeps a started assessment on screen even when it cannot be saved', async () => {
		const browser = await browserWith();
		browser.saveError = { kind: 'unavailable' };
		await browser.states.desk.start(aStart);
		expect(browser.states.desk.current?.assessment.title).toBe('点検');
		expect(browser.states.desk.saving.phase.kind).toBe('not-saved');
	});
});

test('opening one while another is still being taken in waits its turn, and both are kept', async () => {
	const browser = await browserWith('a-2');
	const { desk } = browser.states;
	const taken = { file: aFile({ id: 'new' }), checklist: smallChecklist, saveCount: 0 };
	await Promise.all([desk.take(taken, { unsaved: 'refuse' }), desk.open('a-2')]);
	expect(desk.current?.assessment.id).toBe('a-2');
	expect(desk.saving.phase.kind).toBe('saved');
	expect(await keptIds(browser)).toEqual(expect.arrayContaining(['a-2', 'new']));
});
