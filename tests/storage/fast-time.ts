import { afterEach, beforeEach, vi } from 'vitest';
import { answerTime } from '#lib/storage/in-time.ts';
import { freshBrowser } from './database-support.ts';

/** A browser of its own for every test, in which time passes only as the test lets it. */
export function useFastTime(): void {
	beforeEach(() => {
		freshBrowser();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});
}

/** Lets time pass until an action is done, as the watchdog needs it. */
export async function inFastTime<Value>(action: Promise<Value>): Promise<Value> {
	const outcome = { done: false };
	void action.finally(() => (outcome.done = true));
	for (let turn = 0; !outcome.done; turn++) {
		await new Promise<void>((resolve) => setImmediate(resolve));
		if (turn > 200) await vi.advanceTimersByTimeAsync(answerTime);
	}
	return action;
}
