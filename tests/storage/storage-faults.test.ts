import { describe, expect, test, vi } from 'vitest';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import type { AssessmentFile, AssessmentRepository } from '#lib/application/ports.ts';
import { answerTime } from '#lib/storage/in-time.ts';
import { aFile, manyAnswers } from '../application/assessment-builders.ts';
import { freshBrowser, injectFault, openTab, type Fault } from './database-support.ts';
import { inFastTime, useFastTime } from './fast-time.ts';

const at = '2026-11-22T00:00:00.000Z';

const edited = (file: AssessmentFile, note: string): AssessmentFile => ({
	...file,
	assessment: recordAnswers(
		{ ...file.assessment, title: note },
		[{ component: 'c-0', control: 'SRV-0', answer: { status: 'partly', note } }],
		{ at }
	)
});

const first = aFile({ answers: manyAnswers(450) });
const second = edited(first, '二回目');
const third = edited(second, '三回目');

useFastTime();

/** What another visit finds. */
async function contentNow(): Promise<AssessmentFile> {
	const loaded = await inFastTime(openTab().repository.load('a-1'));
	if (!loaded.ok) throw new Error(`not readable: ${loaded.error.kind}`);
	return loaded.value.file;
}

async function saveUntilAcknowledged(
	repository: AssessmentRepository,
	file: AssessmentFile,
	saveCount: number
): Promise<number> {
	for (let attempt = 0; attempt < 3; attempt++) {
		const saved = await inFastTime(repository.save(file, saveCount, at));
		if (saved.ok) return saved.value;
		await inFastTime(repository.reconnect());
	}
	throw new Error('never acknowledged');
}

describe.each<Fault>(['throws', 'aborts', 'runs-out-of-room', 'never-answers'])(
	'a call that %s',
	(fault) => {
		test('at any place of a save leaves the last acknowledged state, and saving goes on', async () => {
			let failed = 0;
			for (let position = 1; ; position++) {
				freshBrowser();
				const { repository } = openTab();
				expect(await inFastTime(repository.save(first, 0, at))).toEqual({ ok: true, value: 1 });
				const injected = injectFault(position, fault);
				const saved = await inFastTime(repository.save(second, 1, at));
				injected.stop();
				const found = await contentNow();
				if (saved.ok) expect(found, `position ${position}`).toEqual(second);
				else expect([first, second], `position ${position}`).toContainEqual(found);
				const count = await saveUntilAcknowledged(repository, third, saved.ok ? 2 : 1);
				expect(count).toBeGreaterThan(1);
				expect(await contentNow(), `after position ${position}`).toEqual(third);
				failed += saved.ok ? 0 : 1;
				if (injected.calls() < position) break;
			}
			expect(failed).toBeGreaterThan(fault === 'throws' || fault === 'never-answers' ? 4 : 5);
		});

		test('at any place of the first visit ends in an answer and never in a half assessment', async () => {
			for (let position = 1; ; position++) {
				freshBrowser();
				const injected = injectFault(position, fault);
				const { repository } = openTab();
				const saved = await inFastTime(repository.save(first, 0, at));
				injected.stop();
				const list = await inFastTime(openTab().repository.list());
				if (list.ok) {
					expect(list.value.summaries.every(({ complete }) => complete)).toBe(true);
					if (saved.ok) expect(list.value.summaries.length).toBe(1);
				} else expect(saved.ok).toBe(false);
				if (list.ok) await saveUntilAcknowledged(repository, second, saved.ok ? 1 : 0);
				if (injected.calls() < position) break;
			}
		});

		test('at any place of a reading gives a reason and changes nothing', async () => {
			const { repository } = openTab();
			await inFastTime(repository.save(first, 0, at));
			for (let position = 1; ; position++) {
				const injected = injectFault(position, fault);
				const loaded = await inFastTime(openTab().repository.load('a-1'));
				injected.stop();
				if (loaded.ok) expect(loaded.value.file.assessment).toEqual(first.assessment);
				expect(await contentNow()).toEqual(first);
				if (injected.calls() < position) break;
			}
		});
	}
);

describe('a save without an answer', () => {
	test('is reported after five seconds, not earlier and not as saved', async () => {
		const { repository } = openTab();
		await inFastTime(repository.save(first, 0, at));
		const complete = swallowCompletes();
		let answer: unknown;
		const saving = repository.save(second, 1, at).then((saved) => (answer = saved));
		for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
		await vi.advanceTimersByTimeAsync(answerTime - 1);
		expect(answer).toBeUndefined();
		await vi.advanceTimersByTimeAsync(1);
		await saving;
		complete.mockRestore();
		expect(answer).toEqual({ ok: false, error: { kind: 'no-answer-in-time' } });
	});

	test('that was stored late all the same is recognised as our own at the next save', async () => {
		const { repository } = openTab();
		await inFastTime(repository.save(first, 0, at));
		const abort = vi.spyOn(IDBTransaction.prototype, 'abort').mockImplementation(() => {
			throw new DOMException('too late', 'InvalidStateError');
		});
		const complete = swallowCompletes();
		const saved = await inFastTime(repository.save(second, 1, at));
		complete.mockRestore();
		abort.mockRestore();
		expect(saved).toEqual({ ok: false, error: { kind: 'no-answer-in-time' } });
		expect(await contentNow()).toEqual(second);
		expect(await inFastTime(repository.save(third, 1, at))).toEqual({ ok: true, value: 3 });
		expect(await contentNow()).toEqual(third);
	});

	test('that was stored late leaves nothing of itself once something else is saved', async () => {
		const { repository } = openTab();
		await inFastTime(repository.save(first, 0, at));
		const complete = swallowCompletes();
		await inFastTime(repository.save(second, 1, at));
		complete.mockRestore();
		const other = { ...first, assessment: { ...first.assessment, title: '別' } };
		expect(await inFastTime(repository.save(other, 1, at))).toEqual({ ok: true, value: 3 });
		expect(await contentNow()).toEqual(other);
	});

	test('that was stored late does not hide what another tab saved after it', async () => {
		const { repository } = openTab();
		await inFastTime(repository.save(first, 0, at));
		const complete = swallowCompletes();
		await inFastTime(repository.save(second, 1, at));
		complete.mockRestore();
		await inFastTime(openTab().repository.save(third, 2, at));
		expect(await inFastTime(repository.save(edited(second, '四'), 1, at))).toEqual({
			ok: false,
			error: { kind: 'changed-elsewhere', id: 'a-1' }
		});
	});
});

/** Transactions are stored, but their `complete` never reaches the app. */
function swallowCompletes() {
	const original: EventTarget['dispatchEvent'] = Reflect.get(
		IDBTransaction.prototype,
		'dispatchEvent'
	);
	return vi.spyOn(IDBTransaction.prototype, 'dispatchEvent').mockImplementation(function (
		this: IDBTransaction,
		event: Event
	) {
		return event.type === 'complete' ? true : original.call(this, event);
	});
}
