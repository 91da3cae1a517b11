const name = 'machi-tenken/tab';

/** Who else has the app open in this browser; no tab reads before it has joined. */
export type TabPresence = {
	/** Stays for the life of the page; waits while a tab that is alone turns the lock. */
	readonly join: () => Promise<void>;
	/** Does something while no other tab is there, and keeps new ones waiting; `others`: it was not begun. */
	readonly alone: <Value>(act: () => Promise<Value>) => Promise<Value | 'others'>;
};

/** Makes it with the browser's locks between tabs. */
export function createTabPresence(locks: LockManager): TabPresence {
	let leave: () => void = () => undefined;
	let staying: Promise<unknown> = Promise.resolve();
	let joined: Promise<void> | undefined;
	const begin = (): Promise<void> =>
		new Promise((resolve) => {
			staying = locks
				.request(name, { mode: 'shared' }, () => {
					resolve();
					return new Promise<void>((release) => (leave = release));
				})
				// A browser that refuses has its reasons: the app goes on, the lock is not turned.
				.catch(() => resolve());
		});
	return {
		join: () => (joined ??= begin()),
		alone: async (act) => {
			leave();
			await staying;
			try {
				return await locks.request(name, { mode: 'exclusive', ifAvailable: true }, (lock) =>
					lock === null ? ('others' as const) : act()
				);
			} finally {
				joined = begin();
			}
		}
	};
}

/** Where tabs cannot be told apart: nobody waits, and nobody is known to be alone. */
export const unknownPresence: TabPresence = {
	join: () => Promise.resolve(),
	alone: () => Promise.resolve('others' as const)
};
