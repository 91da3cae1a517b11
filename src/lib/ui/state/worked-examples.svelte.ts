import type { AppPorts } from '#lib/application/app-ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import {
	workedExampleOf,
	type WorkedExample,
	type WorkedExamples
} from '#lib/domain/checklist/worked-examples.ts';
import { LateLoad } from './late-load.svelte.ts';

type Ports = Pick<AppPorts, 'catalogue' | 'loadWorkedExamples'>;

/** The worked cases beside a question: brought once, and unfolded or not as the reader left them. */
export class WorkedExamplesState {
	readonly #ports: Ports;
	readonly #written: LateLoad<readonly WorkedExamples[]>;

	/** Whether the cases are unfolded; it stays so from question to question. */
	unfolded = $state(false);

	constructor(ports: Ports) {
		this.#ports = ports;
		this.#written = new LateLoad(() => ports.loadWorkedExamples());
	}

	/** Brings the cases, once; where that fails they are absent, and it is tried anew the next time. */
	bring(): Promise<void> {
		return this.#written.bring();
	}

	/** The cases of a control, where there are some for its very statement. */
	of(checklist: Checklist, control: Control): WorkedExample | undefined {
		const shipped = this.#ports.catalogue.list().map((one) => one.checklist);
		return workedExampleOf(control, checklist.guideline, this.#written.loaded ?? [], shipped);
	}
}
