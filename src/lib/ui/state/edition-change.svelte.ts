import type { AppPorts } from '#lib/application/app-ports.ts';
import { textOfFile } from '#lib/application/backup-file.ts';
import type { ShippedChecklist, StorageError } from '#lib/application/ports.ts';
import type { DrawerReason } from '#lib/domain/edition-change/carry-answers.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { DeskState } from './desk.svelte.ts';
import type { LeftMeanwhile } from './late-edits.svelte.ts';
import type { GuidelinesState } from './guidelines.svelte.ts';

/** Finishing a change of edition: the one step of it that alters answers. */
export class EditionChangeState {
	readonly #ports: Pick<AppPorts, 'safetyCopies' | 'clock'>;
	readonly #guidelines: GuidelinesState;
	readonly #desk: Pick<DeskState, 'current'>;

	constructor(
		ports: Pick<AppPorts, 'safetyCopies' | 'clock'>,
		guidelines: GuidelinesState,
		desk: Pick<DeskState, 'current'>
	) {
		this.#ports = ports;
		this.#guidelines = guidelines;
		this.#desk = desk;
	}

	/** Makes a safety copy, then carries the answers over; without the copy nothing is changed. */
	async finish(
		current: AssessmentState,
		to: ShippedChecklist,
		because: Readonly<Record<DrawerReason, string>>
	): Promise<Result<undefined, StorageError | LeftMeanwhile>> {
		if (!current.passing) {
			const { id, title } = current.assessment;
			const copy = { id, title, madeAt: this.#ports.clock() };
			const kept = await this.#ports.safetyCopies.put(copy, textOfFile(current.file));
			if (!kept.ok) return kept;
		}
		if (this.#desk.current !== current) return fail({ kind: 'left-meanwhile' });
		const { crosswalks } = this.#guidelines;
		current.finishEditionChange({ to: to.checklist, crosswalks, because });
		return ok(undefined);
	}
}
