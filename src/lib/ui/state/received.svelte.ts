import type { AppPorts } from '#lib/application/app-ports.ts';
import { keepPacketEvidence } from '#lib/application/keep-packet-evidence.ts';
import { loadAssessment, type OpenError } from '#lib/application/open-assessment.ts';
import type { StorageError } from '#lib/application/ports.ts';
import type { Received } from '#lib/application/received.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { DeskState } from './desk.svelte.ts';
import { MergeState } from './merge.svelte.ts';

/** `into`: the id of the assessment that it waits for. */
type Waiting = { readonly into: string; readonly received: Received };

/** What waits for the merge or review screen, each for the assessment that it was brought to and no other. */
export class ReceivedState {
	readonly #ports: AppPorts;
	readonly #desk: DeskState;
	#waiting = $state.raw<readonly Waiting[]>([]);

	constructor(ports: AppPorts, desk: DeskState) {
		this.#ports = ports;
		this.#desk = desk;
	}

	/** What waits for an assessment. */
	waitingFor({ assessment }: AssessmentState): Received | undefined {
		return this.#waiting.find(({ into }) => into === assessment.id)?.received;
	}

	/** Opens the assessment that something belongs to, and holds it for that one. */
	async bringIn(received: Received): Promise<Result<undefined, OpenError>> {
		const into = await this.#openOwn(received.file.assessment.id);
		if (!into.ok) return into;
		this.#waiting = [{ into: into.value, received }, ...this.#without(into.value)];
		return ok(undefined);
	}
	/** Puts what waits for an assessment aside, taken or not. */
	settle({ assessment }: AssessmentState): void {
		this.#waiting = this.#without(assessment.id);
	}

	/** Begins to merge what waits into the assessment on screen. */
	beginMerge(current: AssessmentState, received: Received): MergeState {
		return new MergeState(this.#ports, current, received);
	}
	/** Keeps the evidence that came with it. */
	keepEvidence({ evidence, file }: Received): Promise<Result<undefined, StorageError>> {
		return keepPacketEvidence(this.#ports, evidence, file.assessment);
	}

	#without(id: string): readonly Waiting[] {
		return this.#waiting.filter(({ into }) => into !== id);
	}

	/** The id of the one on screen, where it is that one or there is no other; else of the one that is kept, opened. */
	async #openOwn(id: string): Promise<Result<string, OpenError>> {
		const before = this.#desk.current;
		const editable = before?.readOnly === false ? before.assessment.id : undefined;
		if (editable === id) return ok(id);
		const kept = await loadAssessment(this.#ports, id);
		if (this.#desk.current !== before) return fail({ kind: 'left-meanwhile' });
		// Another one on screen lets the merge say what the difference is.
		if (!kept.ok) return editable === undefined ? kept : ok(editable);
		const opened = await this.#desk.open(id);
		return opened.ok ? ok(id) : opened;
	}
}
