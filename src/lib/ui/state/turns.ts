/** Pieces of work one after the other, each with its turn; giving up ends the one under way and those that wait. */
export class Turns {
	#stop = new AbortController();
	#last: Promise<unknown> = Promise.resolve();
	#waiting = 0;

	/** Whether nothing is under way and nothing waits. */
	get areOver(): boolean {
		return this.#waiting === 0;
	}

	/** Does a piece of work when those before it are over; it is not begun where it was given up meanwhile. */
	async take(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
		if (this.#stop.signal.aborted) this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.#waiting += 1;
		const mine = this.#last.then(async () => {
			try {
				if (!signal.aborted) await work(signal);
			} finally {
				if (!signal.aborted) this.#waiting -= 1;
			}
		});
		this.#last = mine.catch(() => undefined);
		return mine;
	}
	giveUp(): void {
		this.#stop.abort();
		this.#waiting = 0;
	}
}
