import type { AppPorts } from '#lib/application/app-ports.ts';
import {
	recurringWorkOf,
	type ProposedWork,
	type RecurringWorkFile
} from '#lib/domain/cadence/recurring-work.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { LateLoad } from './late-load.svelte.ts';

type Ports = Pick<AppPorts, 'catalogue' | 'loadRecurringWork'>;

/** What checklists ask to be done again and again, brought once. */
export class RecurringWorkState {
	readonly #ports: Ports;
	readonly #written: LateLoad<readonly RecurringWorkFile[]>;

	constructor(ports: Ports) {
		this.#ports = ports;
		this.#written = new LateLoad(() => ports.loadRecurringWork());
	}

	/** Brings it, once; where that fails it is absent, and it is tried anew the next time. */
	bring(): Promise<void> {
		return this.#written.bring();
	}

	/** What the controls of a checklist ask for; nothing before it was brought. */
	of(checklist: Checklist): readonly ProposedWork[] {
		const shipped = this.#ports.catalogue.list().map((one) => one.checklist);
		return recurringWorkOf(checklist, this.#written.loaded ?? [], shipped);
	}
}
