import type { AppPorts } from '#lib/application/app-ports.ts';
import { listEditionTargets } from '#lib/application/edition-change.ts';
import type { KnownEditions } from '#lib/application/steps-between.ts';
import type { OwnChecklist, ShippedChecklist, StorageError } from '#lib/application/ports.ts';
import type { ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';

/** Every checklist at hand, shipped or the user's own, with the ways between editions and the lenses. */
export class GuidelinesState {
	readonly #ports: Pick<AppPorts, 'catalogue' | 'ownChecklists'>;
	#own = $state.raw<readonly OwnChecklist[]>([]);
	#problem = $state.raw<StorageError>();

	/** Shipped ones first, each list with the newest first. */
	readonly checklists: readonly ShippedChecklist[] = $derived([...this.shipped, ...this.#own]);

	constructor(ports: Pick<AppPorts, 'catalogue' | 'ownChecklists'>) {
		this.#ports = ports;
	}

	get shipped(): readonly ShippedChecklist[] {
		return this.#ports.catalogue.list();
	}
	get own(): readonly OwnChecklist[] {
		return this.#own;
	}
	/** Why imported checklists could not be read, where that is so. */
	get problem(): StorageError | undefined {
		return this.#problem;
	}
	get lenses(): readonly Lens[] {
		return this.#ports.catalogue.lenses();
	}
	get crosswalks(): readonly Crosswalk[] {
		return [
			...this.#ports.catalogue.crosswalks(),
			...this.#own.flatMap(({ crosswalk }) => crosswalk ?? [])
		];
	}

	/** All that is known of editions and the ways between them. */
	get known(): KnownEditions {
		const checklists = this.checklists.map(({ checklist }) => checklist);
		return { checklists, crosswalks: this.crosswalks };
	}

	/** Reads the imported checklists anew. */
	async refresh(): Promise<void> {
		const list = await this.#ports.ownChecklists.list();
		if (list.ok) this.#own = list.value;
		this.#problem = list.ok ? undefined : list.error;
	}
	/** Keeps an imported checklist. */
	async put(own: OwnChecklist): Promise<Result<undefined, StorageError>> {
		const kept = await this.#ports.ownChecklists.put(own);
		if (kept.ok) await this.refresh();
		return kept;
	}
	/** Takes an imported checklist away; assessments made on it keep their copy. */
	async remove(digest: string): Promise<Result<undefined, StorageError>> {
		const removed = await this.#ports.ownChecklists.remove(digest);
		if (removed.ok) await this.refresh();
		return removed.ok ? ok(undefined) : removed;
	}
	/** Editions and revisions an assessment can go to, the newest first. */
	targetsOf(pin: ChecklistPin): readonly ShippedChecklist[] {
		return listEditionTargets(pin, this.checklists);
	}
	/** The checklist of this digest. */
	find(digest: string): ShippedChecklist | undefined {
		return this.checklists.find((item) => item.digest === digest);
	}
}
