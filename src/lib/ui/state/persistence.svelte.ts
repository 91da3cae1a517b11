import type { AppPorts, StorageEstimateFigures } from '#lib/application/app-ports.ts';

/** What the browser answered when asked not to clear our data. */
export type PersistenceAnswer = 'not-asked' | 'granted' | 'refused' | 'cannot-be-asked';

const key = 'machi-tenken/persistence';

/** What the browser says about keeping data: shown, never trusted. */
export class PersistenceState {
	readonly #ports: AppPorts;
	#answer = $state.raw<PersistenceAnswer>('not-asked');
	#estimate = $state.raw<StorageEstimateFigures>();

	constructor(ports: AppPorts) {
		this.#ports = ports;
		const kept = ports.smallStore.read(key);
		if (kept === 'granted' || kept === 'refused') this.#answer = kept;
	}

	get answer(): PersistenceAnswer {
		return this.#answer;
	}
	/** Bytes used and promised, after `measure`. */
	get estimate(): StorageEstimateFigures | undefined {
		return this.#estimate;
	}

	/** Asks after the first save; a granted answer is not asked for again. */
	async askOnce(): Promise<void> {
		if (this.#answer !== 'not-asked' || this.#ports.keeping === 'file') return;
		await this.askAgain();
	}

	/** Asks because the user wants to. */
	async askAgain(): Promise<void> {
		const granted = await this.#ports.storageHealth.persist();
		this.#answer = granted === undefined ? 'cannot-be-asked' : granted ? 'granted' : 'refused';
		if (granted !== undefined) this.#ports.smallStore.write(key, this.#answer);
	}

	/** Asks how much is used. */
	async measure(): Promise<void> {
		this.#estimate = await this.#ports.storageHealth.estimate();
	}
}
