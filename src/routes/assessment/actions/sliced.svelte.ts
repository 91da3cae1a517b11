import { browserPace } from '#lib/composition/browser-pace.ts';
import { runSteps } from '#lib/domain/primitives/pace.ts';

/** Something that is worked out in slices, while the screen goes on; a result stands until the next one. */
export class Sliced<Value> {
	#value = $state.raw<Value | undefined>(undefined);
	#working = $state(false);
	#abort = new AbortController();

	get value(): Value | undefined {
		return this.#value;
	}
	get working(): boolean {
		return this.#working;
	}

	/** Begins anew; what was under way is given up. Returns what stops it. */
	begin(steps: Generator<number, Value>): () => void {
		this.#abort.abort();
		const abort = new AbortController();
		this.#abort = abort;
		this.#working = true;
		void this.#run(steps, abort.signal);
		return () => abort.abort();
	}
	/** Forgets the result. */
	clear(): void {
		this.#abort.abort();
		this.#working = false;
		this.#value = undefined;
	}

	async #run(steps: Generator<number, Value>, signal: AbortSignal): Promise<void> {
		try {
			const value = await runSteps(steps, browserPace({ onProgress: () => undefined, signal }));
			if (signal.aborted) return;
			this.#value = value;
			this.#working = false;
		} catch (error) {
			if (signal.aborted) return;
			this.#working = false;
			reportError(error);
		}
	}
}
