/** The part of the app that the start screen does without: loaded when it is first needed, then kept. */
export class AppLoader<App> {
	readonly #load: () => Promise<App>;
	#loading: Promise<App> | undefined;
	#loaded = $state.raw<App>();
	#failed = $state.raw(false);

	constructor(load: () => Promise<App>) {
		this.#load = load;
	}

	/** What is there by now. */
	get loaded(): App | undefined {
		return this.#loaded;
	}
	/** The last attempt came to nothing: the network, or a newer build on the server. */
	get failed(): boolean {
		return this.#failed;
	}
	/** Loads it once; after a failure the next call tries anew. */
	load(): Promise<App> {
		this.#loading ??= this.#begin();
		return this.#loading;
	}

	async #begin(): Promise<App> {
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
