import type { AppPorts } from '#lib/application/app-ports.ts';
import { textOfFile } from '#lib/application/backup-file.ts';
import { loadAssessment, type OpenError } from '#lib/application/open-assessment.ts';
import { copyUnderNewId } from '#lib/application/start-assessment.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { DeskState } from './desk.svelte.ts';

/** Two tabs on one assessment: nothing is overwritten silently, both contents are kept. */
export class TabConflictState {
	readonly #ports: AppPorts;
	readonly #desk: DeskState;
	/** There are changes here, and another tab has saved: ask which to go on with. */
	readonly pending: boolean = $derived.by(() => this.#desk.saving.inConflict);

	constructor(ports: AppPorts, desk: DeskState) {
		this.#ports = ports;
		this.#desk = desk;
	}

	/** Keeps what is on screen as an assessment of its own, beside the other tab's. */
	async saveMineAsCopy(): Promise<Result<undefined, OpenError>> {
		const mine = this.#desk.current;
		if (mine === undefined) return ok(undefined);
		const { file, checklist } = mine;
		const copy = copyUnderNewId(this.#ports.newIdentifier, { file, checklist, saveCount: 0 });
		return this.#desk.take(copy, { unsaved: 'discard' });
	}

	/** Shows what the other tab saved; what was on screen is kept as a safety copy. */
	async takeTheirs(): Promise<Result<undefined, OpenError>> {
		const mine = this.#desk.current;
		if (mine === undefined) return ok(undefined);
		const { id, title } = mine.assessment;
		const copy = { id, title, madeAt: this.#ports.clock() };
		const kept = await this.#ports.safetyCopies.put(copy, textOfFile(mine.file));
		if (!kept.ok || mine !== this.#desk.current) return kept;
		return this.#desk.open(id, 'discard');
	}

	/** Another tab saved: shows its content, unless there are changes here that it does not know. */
	async noteSavedElsewhere(id: string, saveCount: number): Promise<void> {
		const mine = this.#desk.current;
		if (mine?.assessment.id !== id || mine.passing) return;
		await this.#desk.saving.flush();
		if (!this.#mayReload(saveCount)) return;
		const loaded = await loadAssessment(this.#ports, id);
		if (!loaded.ok || mine !== this.#desk.current || !this.#mayReload(saveCount)) return;
		this.#desk.showNewer(loaded.value);
	}

	#mayReload(saveCount: number): boolean {
		const { dirty, phase } = this.#desk.saving;
		return !dirty && phase.kind !== 'not-saved' && saveCount > this.#desk.saving.saveCount;
	}
}
