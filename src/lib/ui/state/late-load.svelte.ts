/** What the start does without: loaded when it is first needed, then kept. */
export class LateLoad<Thing> {
	readonly #load: () => Promise<Thing>;
	#loading: Promise<Thing> | undefined;
	#loaded = $state.raw<Thing>();
	#failed = $state.raw(false);

	constructor(load: () => Promise<Thing>) {
		this.#load = load;
	}

	/** What is there by now. */
	get loaded(): Thing | undefined {
		return this.#loaded;
	}
	/** The last attempt came to nothing: the network, or a newer build on the server. */
	get failed(): boolean {
		return this.#failed;
	}
	/** Loads it once; after a failure the next call tries anew. */
	load(): Promise<Thing> {
		this.#loading ??= this.#begin();
		return this.#loading;
	}

	/** Loads it for whoever can do without: a failure is told by `failed` alone. */
	async bring(): Promise<void> {
		await this.load().catch(() => undefined);
	}

	async #begin(): Promise<Thing> {
		this.#failed = false;
		try {
			return (this.#loaded = await this.#load());
		} catch (error) {
			this.#loading = undefined;
			this.#failed = true;
			throw error;
		}
	}
}
