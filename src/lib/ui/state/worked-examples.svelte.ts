import type { AppPorts } from '#lib/application/app-ports.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import {
	workedExampleOf,
	type WorkedExample,
	type WorkedExamples
} from '#lib/domain/checklist/worked-examples.ts';

type Ports = Pick<AppPorts, 'catalogue' | 'loadWorkedExamples'>;

/** The worked cases beside a question: brought once, and unfolded or not as the reader left them. */
export class WorkedExamplesState {
	readonly #ports: Ports;
	#written = $state.raw<readonly WorkedExamples[]>([]);
	#bringing: Promise<void> | undefined;

	/** Whether the cases are unfolded; it stays so from question to question. */
	unfolded = $state(false);

	constructor(ports: Ports) {
		this.#ports = ports;
	}

	/** Brings the cases, once; where that fails they are absent, and it is tried anew the next time. */
	bring(): Promise<void> {
		this.#bringing ??= this.#ports.loadWorkedExamples().then(
			(written) => {
				this.#written = written;
			},
			() => {
				this.#bringing = undefined;
			}
		);
		return this.#bringing;
	}

	/** The cases of a control, where there are some for its very statement. */
	of(checklist: Checklist, control: Control): WorkedExample | undefined {
		const shipped = this.#ports.catalogue.list().map((one) => one.checklist);
		return workedExampleOf(control, checklist.guideline, this.#written, shipped);
	}
}
