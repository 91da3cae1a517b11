import type { AppPorts } from '#lib/application/app-ports.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import {
	inspectImport,
	type ImportError,
	type ImportPreview
} from '#lib/application/import-assessment.ts';
import { copyUnderNewId } from '#lib/application/start-assessment.ts';
import type { OpenError } from '#lib/application/open-assessment.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { DeskState, LeaveUnsaved } from './desk.svelte.ts';

/** How taking a file in stands. */
export type ImportPhase =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly fileName: string }
	/** Show what would change; then `apply` or `cancel`. */
	| { readonly kind: 'preview'; readonly preview: ImportPreview }
	| { readonly kind: 'refused'; readonly fileName: string; readonly error: ImportError };

/** What the user decides about an assessment that is kept here already. */
export type ImportChoice = 'replace' | 'keep-both';

/** Taking a file in: read, preview, decide. Nothing is written before `apply`. */
export class ImportState {
	readonly #ports: AppPorts;
	readonly #desk: DeskState;
	#phase = $state.raw<ImportPhase>({ kind: 'idle' });
	#picked: PickedFile | undefined;

	constructor(ports: AppPorts, desk: DeskState) {
		this.#ports = ports;
		this.#desk = desk;
	}

	get phase(): ImportPhase {
		return this.#phase;
	}

	/** Lets the user pick a file and reads it; needs a click. */
	async pick(): Promise<void> {
		const picked = await this.#ports.files.pick();
		if (picked.ok) return this.inspect(picked.value);
		if (picked.error.kind !== 'cancelled') {
			this.#phase = { kind: 'refused', fileName: '', error: picked.error };
		}
	}

	/** Reads a file that was picked or dropped (a DOM `File` fits). */
	async inspect(picked: PickedFile): Promise<void> {
		const reading: ImportPhase = { kind: 'reading', fileName: picked.name };
		this.#phase = reading;
		this.#picked = picked;
		const preview = await inspectImport(this.#ports, picked);
		if (this.#phase !== reading) return;
		this.#phase = preview.ok
			? { kind: 'preview', preview: preview.value }
			: { kind: 'refused', fileName: picked.name, error: preview.error };
	}

	/** Takes the previewed file in and opens it; a safety copy is made before anything is replaced. */
	async apply(
		choice: ImportChoice,
		unsaved: LeaveUnsaved = 'refuse'
	): Promise<Result<undefined, OpenError>> {
		if (this.#phase.kind !== 'preview') return ok(undefined);
		const applied = await this.#take(this.#phase.preview, choice, unsaved);
		if (applied.ok) this.cancel();
		return applied;
	}

	/** Goes back; nothing has been written. */
	cancel(): void {
		this.#phase = { kind: 'idle' };
		this.#picked = undefined;
	}

	async #take(
		{ effect, opened }: ImportPreview,
		choice: ImportChoice,
		unsaved: LeaveUnsaved
	): Promise<Result<undefined, OpenError>> {
		const from = this.#picked;
		const how = { unsaved, ...(from !== undefined && { from }) };
		if (effect.kind === 'sample') return this.#desk.showSample(opened, unsaved);
		if (effect.kind === 'new') return this.#desk.take(opened, how);
		if (effect.kind === 'same') return this.#desk.open(effect.existing.id, unsaved);
		if (choice === 'keep-both') {
			return this.#desk.take(copyUnderNewId(this.#ports.newIdentifier, opened), { unsaved });
		}
		const left = await this.#desk.close(unsaved);
		if (!left.ok) return left;
		const { id, title, saveCount } = effect.existing;
		const copy = { id, title, madeAt: this.#ports.clock() };
		const kept = await this.#ports.safetyCopies.put(copy, effect.existingText);
		return kept.ok ? this.#desk.take({ ...opened, saveCount }, how) : kept;
	}
}
