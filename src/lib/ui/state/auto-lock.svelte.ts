import type { AppPorts, SmallStore } from '#lib/application/app-ports.ts';
import type { LockState } from './lock.svelte.ts';
import { now } from './now.ts';

const minutesKey = 'machi-tenken/auto-lock';
const activeKey = 'machi-tenken/active';

/** Minutes without a sign of anybody after which everything is locked. */
export const autoLockChoices = [5, 15, 30, 60] as const;
export type AutoLockMinutes = (typeof autoLockChoices)[number];
const usualMinutes: AutoLockMinutes = 15;

/** How often the time is compared, and how often other tabs are told of use, in ms. */
const [lookTime, tellTime] = [5000, 2000];

type Clocks = {
	/** Of the calendar: goes on while the terminal sleeps, and can be set. */
	readonly wall: () => number;
	/** Since the page began: cannot be set, and may stand still while the terminal sleeps. */
	readonly steady: () => number;
};
const browserClocks: Clocks = { wall: () => Date.parse(now()), steady: () => performance.now() };

/** Locks when nobody has used any tab for a while. Times are compared, so that sleep and a set clock count. */
export class AutoLock {
	readonly #store: SmallStore;
	readonly #lock: Pick<LockState, 'lock' | 'phase'>;
	readonly #clocks: Clocks;
	#minutes = $state.raw<AutoLockMinutes>(usualMinutes);
	#last = { wall: 0, steady: 0 };
	#toldAt = 0;

	constructor(
		{ smallStore }: Pick<AppPorts, 'smallStore'>,
		lock: Pick<LockState, 'lock' | 'phase'>,
		clocks: Clocks = browserClocks
	) {
		this.#store = smallStore;
		this.#lock = lock;
		this.#clocks = clocks;
		const kept = Number(smallStore.read(minutesKey));
		this.#minutes = autoLockChoices.find((choice) => choice === kept) ?? usualMinutes;
	}

	get minutes(): AutoLockMinutes {
		return this.#minutes;
	}
	choose(minutes: AutoLockMinutes): void {
		this.#minutes = minutes;
		this.#store.write(minutesKey, String(minutes));
	}

	/** Begins to watch; returns the stop. */
	watch({ watchUse }: Pick<AppPorts['lifecycle'], 'watchUse'>): () => void {
		this.#note();
		const timer = setInterval(() => this.look(), lookTime);
		const stop = watchUse({ onUse: () => this.noteUse(), onWake: () => this.look() });
		return () => {
			clearInterval(timer);
			stop();
		};
	}
	/** Somebody is there; not if the time was over before: whoever wakes the terminal may be another. */
	noteUse(): void {
		if (!this.look()) this.#note();
	}
	/** Compares the times; true when that locked. */
	look(): boolean {
		if (this.#lock.phase !== 'open') return true;
		if (this.#idle() < this.#minutes * 60_000) return false;
		void this.#lock.lock();
		return true;
	}

	/** The longer of what both clocks say, unless another tab was used since. */
	#idle(): number {
		const [wall, steady] = [this.#clocks.wall(), this.#clocks.steady()];
		const here = Math.max(wall - this.#last.wall, steady - this.#last.steady);
		const elsewhere = wall - Number(this.#store.read(activeKey) ?? NaN);
		return elsewhere >= 0 ? Math.min(here, elsewhere) : here;
	}
	#note(): void {
		this.#last = { wall: this.#clocks.wall(), steady: this.#clocks.steady() };
		if (Math.abs(this.#last.wall - this.#toldAt) < tellTime) return;
		this.#toldAt = this.#last.wall;
		this.#store.write(activeKey, String(this.#toldAt));
	}
}
