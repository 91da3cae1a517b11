import { untrack } from 'svelte';
import type { AppPorts } from '#lib/application/app-ports.ts';
import { readPickedFile } from '#lib/application/read-picked-file.ts';
import { isPortablePage } from '#lib/application/request-kit.ts';

type Ports = Pick<AppPorts, 'files' | 'loadPortablePage'>;

/** Far more than the portable edition has, in bytes; what is larger is not read. */
const largestPage = 64 * 1024 * 1024;

/** The portable edition for the kits of requests: brought from beside the site, or picked by the user. */
export class RequestKitState {
	readonly #ports: Ports;
	#page = $state.raw<Uint8Array>();
	#sought = $state.raw<'not-yet' | 'seeking' | 'done'>('not-yet');
	#wrong = $state.raw('');

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	/** The portable edition, once it is here. */
	get page(): Uint8Array | undefined {
		return this.#page;
	}
	/** Whether the user has to pick it. */
	get absent(): boolean {
		return this.#page === undefined && this.#sought === 'done';
	}
	/** Name of the last file that was picked and is none. */
	get wrong(): string {
		return this.#wrong;
	}

	/**
	 * Looks for it beside the site; where it was not found, it is looked for anew the next time. Called from
	 * effects, which must not run again because of what comes of it.
	 */
	async seek(): Promise<void> {
		if (untrack(() => this.#page !== undefined || this.#sought === 'seeking')) return;
		this.#sought = 'seeking';
		this.#page = await this.#ports.loadPortablePage();
		this.#sought = 'done';
	}

	/** Lets the user pick it; anything else is not taken. */
	async pick(): Promise<void> {
		const picked = await this.#ports.files.pick('page');
		if (!picked.ok) return;
		const { name } = picked.value;
		const bytes = await readPickedFile(picked.value, largestPage);
		const found = bytes.ok && isPortablePage(bytes.value);
		this.#wrong = found ? '' : name;
		if (found) this.#page = bytes.value;
	}
}
