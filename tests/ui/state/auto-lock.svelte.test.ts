import { beforeEach, expect, test } from 'vitest';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';
import { AutoLock } from '#lib/ui/state/auto-lock.svelte.ts';

const minute = 60_000;
const begin = Date.UTC(2026, 10, 29);

let [wall, steady, locked] = [begin, 0, 0];
beforeEach(() => {
	[wall, steady, locked] = [begin, 0, 0];
});

/** A tab whose lock is open; all tabs of a test share the time. */
function tab(store = createMemorySmallStore()) {
	const lock = {
		phase: 'open' as const,
		lock: () => {
			locked += 1;
			return Promise.resolve();
		}
	};
	const clocks = { wall: () => wall, steady: () => steady };
	const auto = new AutoLock({ smallStore: store }, lock, clocks);
	let use: { readonly onUse: () => void; readonly onWake: () => void } = {
		onUse: () => undefined,
		onWake: () => undefined
	};
	const stop = auto.watch({
		watchUse: (watch) => {
			use = watch;
			return () => undefined;
		}
	});
	stop();
	return { auto, use, store };
}
const pass = (time: number) => {
	wall += time;
	steady += time;
};

test('fifteen minutes without use lock, one millisecond less does not', () => {
	const { auto } = tab();
	pass(15 * minute - 1);
	expect(auto.look()).toBe(false);
	pass(1);
	expect([auto.look(), locked]).toEqual([true, 1]);
});

test('every use begins the time anew', () => {
	const { auto, use } = tab();
	for (let i = 0; i < 5; i++) {
		pass(14 * minute);
		use.onUse();
	}
	expect([auto.look(), locked]).toEqual([false, 0]);
});

test('whoever wakes the terminal after the time finds it locked: the first key does not count as use', () => {
	const { use } = tab();
	// While it sleeps, the clock since the page began may stand still.
	wall += 60 * minute;
	use.onUse();
	expect(locked).toBe(1);
});

test('waking compares the times', () => {
	const { use } = tab();
	wall += 16 * minute;
	use.onWake();
	expect(locked).toBe(1);
});

test('a clock that is set back gains no time', () => {
	const { auto } = tab();
	wall -= 24 * 60 * minute;
	steady += 15 * minute;
	expect(auto.look()).toBe(true);
});

test('a clock set back before the last use elsewhere does not keep it open either', () => {
	const store = createMemorySmallStore();
	store.write('machi-tenken/active', String(begin + 60 * minute));
	const { auto } = tab(store);
	pass(16 * minute);
	expect(auto.look()).toBe(true);
});

test('use in another tab counts here', () => {
	const here = tab();
	const there = tab(here.store);
	pass(10 * minute);
	there.use.onUse();
	pass(10 * minute);
	expect([here.auto.look(), locked]).toEqual([false, 0]);
	pass(5 * minute);
	expect([here.auto.look(), locked]).toEqual([true, 1]);
});

test.each([5, 15, 30, 60] as const)('%d minutes can be chosen, and are remembered', (minutes) => {
	const { auto, store } = tab();
	auto.choose(minutes);
	expect(tab(store).auto.minutes).toBe(minutes);
	pass(minutes * minute);
	expect(auto.look()).toBe(true);
});

test('what was noted and is no choice counts as fifteen', () => {
	const store = createMemorySmallStore();
	store.write('machi-tenken/auto-lock', '0');
	expect(tab(store).auto.minutes).toBe(15);
});
