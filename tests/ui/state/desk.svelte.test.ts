import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { noteLastWords } from '#lib/application/last-words.ts';
import { noteSave } from '#lib/application/save-ledger.ts';
import { writeTime } from '#lib/ui/state/write-in-time.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { aStart, answerOf, FakeBrowser, hold, picked } from './state-support.ts';

const at = '2026-11-22T00:00:00.000Z';

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

async function browserWith(...ids: readonly string[]): Promise<FakeBrowser> {
	const browser = new FakeBrowser();
	for (const id of ids) await browser.kept.save(aFile({ id, title: id }), 0, at);
	await browser.start();
	return browser;
}
const keptIds = async (browser: FakeBrowser) => {
	const list = await browser.kept.list();
	return list.ok ? list.value.summaries.map(({ id }) => id) : [];
};

describe('the workspace', () => {
	test('is empty only when nothing is kept and nothing is missing', async () => {
		const browser = await browserWith();
		expect(browser.states.workspace.isEmpty).toBe(true);
		const robbed = new FakeBrowser();
		noteSave(robbed.smallStore, {
			id: 'a-1',
			title: '点検',
			saveCount: 3,
			answerCount: 12,
			savedAt: at
		});
		await robbed.start();
		expect(robbed.states.workspace.isEmpty).toBe(false);
		expect(robbed.states.workspace.missing).toMatchObject([
			{ id: 'a-1', lost: 'all', answerCount: 12 }
		]);
		robbed.states.workspace.acceptMissing(['a-1']);
		expect(robbed.states.workspace.isEmpty).toBe(true);
		await robbed.states.workspace.refresh();
		expect(robbed.states.workspace.isEmpty).toBe(true);
	});

	test('writes down what it finds, so that a later loss is noticed', async () => {
		const browser = await browserWith('a-1');
		await browser.kept.remove('a-1');
		await browser.states.workspace.refresh();
		expect(browser.states.workspace.missing.map(({ id }) => id)).toEqual(['a-1']);
	});

	test('restoring from a backup ends the loss', async () => {
		const browser = await browserWith('a-1');
		await browser.kept.remove('a-1');
		await browser.states.workspace.refresh();
		await browser.states.arrival.inspect(picked(encodeAssessment(aFile())));
		expect((await browser.states.arrival.apply('replace')).ok).toBe(true);
		expect(browser.states.workspace.missing).toEqual([]);
	});

	test('a removed assessment is not missing', async () => {
		const browser = await browserWith('a-1');
		await browser.states.workspace.remove('a-1');
		expect([browser.states.workspace.missing, browser.states.workspace.isEmpty]).toEqual([
			[],
			true
		]);
		expect(browser.posted).toEqual([{ kind: 'removed', id: 'a-1' }]);
	});

	test('a database that fails is told, and never looks like a first visit', async () => {
		const browser = new FakeBrowser();
		Object.assign(browser.ports.repository, {
			list: () => Promise.resolve({ ok: false, error: { kind: 'unavailable' } })
		});
		await browser.start();
		expect(browser.states.workspace.phase).toEqual({
			kind: 'storage-failed',
			error: { kind: 'unavailable' }
		});
		expect(browser.states.workspace.isEmpty).toBe(false);
	});

	test('an unreadable record goes out as it is', async () => {
		const browser = await browserWith();
		browser.states.workspace.downloadUnreadable({ id: 'a-9', raw: '{broken' });
		expect(browser.downloads[0]).toMatchObject({ content: '{broken' });
		expect(browser.downloads[0]?.name).toContain('a-9');
	});
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

describe('another tab', () => {
	test('that saved is shown at once where nothing is unsaved', async () => {
		const browser = await browserWith('a-1');
		const { desk } = browser.states;
		await desk.open('a-1');
		const shown = desk.current;
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		browser.hear({ kind: 'saved', id: 'a-1', saveCount: 2 });
		await vi.waitFor(() => expect(desk.current?.assessment.title).toBe('他'), { timeout: 20_000 });
		expect(desk.current).toBe(shown);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		expect(desk.saving.phase.kind).toBe('saved');
	});

	test('that saved first is a conflict for what is unsaved here; both can be kept', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([true, '私']);
		expect(await conflict.saveMineAsCopy()).toEqual({ ok: true, value: undefined });
		expect(conflict.pending).toBe(false);
		expect(await keptIds(browser)).toEqual(['a-1', 'new-1']);
		const theirs = await browser.kept.load('a-1');
		expect(theirs.ok && theirs.value.file.assessment.title).toBe('他');
		expect(desk.current?.assessment).toMatchObject({ id: 'new-1', title: '私' });
	});

	test('whose content is taken leaves a safety copy of what was here', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		await conflict.takeTheirs();
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([false, '他']);
		const copies = await browser.safetyCopies.list('a-1');
		expect(copies.ok && copies.value.map(({ title }) => title)).toEqual(['私']);
	});

	test('does not take the place of what is on screen when that cannot be kept beside it', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		Object.assign(browser.ports.safetyCopies, {
			put: () => Promise.resolve({ ok: false, error: { kind: 'no-answer-in-time' } })
		});
		expect(await conflict.takeTheirs()).toMatchObject({ ok: false });
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([true, '私']);
	});

	test('that saved while nothing can be saved here does not touch what is on screen', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		browser.saveError = { kind: 'connection-lost' };
		desk.current?.describe({ title: '私' });
		await desk.saving.flush();
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		await conflict.noteSavedElsewhere('a-1', 2);
		expect(desk.current?.assessment.title).toBe('私');
		expect(desk.saving.phase.kind).toBe('not-saved');
	});

	test('that saved while something is typed here loses to nobody: the conflict is shown', async () => {
		const browser = await browserWith('a-1');
		const { desk, conflict } = browser.states;
		await desk.open('a-1');
		await browser.kept.save(aFile({ title: '他' }), 1, at);
		const heard = conflict.noteSavedElsewhere('a-1', 2);
		desk.current?.describe({ title: '私' });
		await heard;
		await desk.saving.flush();
		expect([conflict.pending, desk.current?.assessment.title]).toEqual([true, '私']);
	});

	test('running a newer build gets our last change first', async () => {
		const browser = await browserWith('a-1');
		const { desk, workspace } = browser.states;
		await desk.open('a-1');
		desk.current?.describe({ title: '最後' });
		await browser.interrupt({ kind: 'newer-app' });
		const loaded = await browser.kept.load('a-1');
		expect(loaded.ok && loaded.value.file.assessment.title).toBe('最後');
		expect(workspace.interruption).toEqual({ kind: 'newer-app' });
	});
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

test('language and name are remembered', async () => {
	const browser = new FakeBrowser();
	const { locale, settings } = browser.states;
	expect([locale.current, settings.author]).toEqual(['ja', undefined]);
	await locale.choose('en');
	settings.setAuthor('  担当 ');
	expect([locale.current, settings.author]).toEqual(['en', '担当']);
	expect(browser.smallStore.read('machi-tenken/locale')).toBe('en');
	settings.setAuthor(' ');
	expect(settings.author).toBeUndefined();
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
