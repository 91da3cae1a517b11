import type { StartPorts } from '#lib/application/app-ports.ts';
import { forgetBackupRecord } from '#lib/application/backup-log.ts';
import { findMissingData, type MissingAssessment } from '#lib/application/find-missing-data.ts';
import type {
	AssessmentList,
	AssessmentSummary,
	Interruption,
	StorageError,
	UnreadableRecord
} from '#lib/application/ports.ts';
import { rawFileOf } from '#lib/application/raw-file.ts';
import { noteSave, readSaveLedger, strikeOff } from '#lib/application/save-ledger.ts';
import { noteOpening, readUnopened } from '#lib/application/unopened-log.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';

/** How the list of assessments stands. `storage-failed`: files still work, nothing is kept here. */
export type WorkspacePhase =
	| { readonly kind: 'starting' }
	| { readonly kind: 'ready' }
	| { readonly kind: 'storage-failed'; readonly error: StorageError };

const nothing: AssessmentList = { summaries: [], unreadable: [] };

/** Every assessment kept here, and what should be here and is not. */
export class WorkspaceState {
	readonly #ports: StartPorts;
	#phase = $state.raw<WorkspacePhase>({ kind: 'starting' });
	#list = $state.raw<AssessmentList>(nothing);
	#missing = $state.raw<readonly MissingAssessment[]>([]);
	#interruption = $state.raw<Interruption>();
	#unopened = $state.raw<readonly string[]>([]);

	/** Newest save first. */
	readonly assessments: readonly AssessmentSummary[] = $derived(
		this.#list.summaries.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
	);
	/** A first visit: nothing is kept and nothing is missing. Only then is a welcome in place. */
	readonly isEmpty = $derived(
		this.#phase.kind === 'ready' &&
			this.#list.summaries.length + this.#list.unreadable.length + this.#missing.length === 0
	);

	constructor(ports: StartPorts) {
		this.#ports = ports;
		this.#unopened = readUnopened(ports.smallStore);
	}

	get phase(): WorkspacePhase {
		return this.#phase;
	}
	/** Records that could not be understood; they stay where they are and can be downloaded. */
	get unreadable(): readonly UnreadableRecord[] {
		return this.#list.unreadable;
	}
	/** Ids of what could not be opened, on this visit or before. */
	get unopened(): readonly string[] {
		return this.#unopened;
	}
	/** What was saved here and is gone: never show a welcome while this is not empty. */
	get missing(): readonly MissingAssessment[] {
		return this.#missing;
	}
	/** The database was taken away: by a newer build in another tab (reload), or by the browser. */
	get interruption(): Interruption | undefined {
		return this.#interruption;
	}

	/** Reads the list anew. */
	async refresh(): Promise<void> {
		const { shelf, smallStore, keeping } = this.#ports;
		const list = await shelf.list();
		const ledger = keeping === 'browser' ? readSaveLedger(smallStore) : [];
		if (!list.ok) {
			this.#phase = { kind: 'storage-failed', error: list.error };
			return;
		}
		this.#list = list.value;
		this.#missing = findMissingData(ledger, list.value);
		this.#phase = { kind: 'ready' };
		for (const summary of list.value.summaries) {
			const known = ledger.some(({ id }) => id === summary.id);
			if (!known && summary.complete) this.noteSaved(summary);
		}
	}

	/** Opens the database again because the user asked, then reads the list. */
	async reconnect(): Promise<void> {
		const connected = await this.#ports.shelf.reconnect();
		if (connected.ok) this.#interruption = undefined;
		await this.refresh();
	}

	/** Takes an assessment away for good: ask first. Close it on the desk before. */
	async remove(id: string): Promise<Result<undefined, StorageError>> {
		const removed = await this.#ports.shelf.remove(id);
		if (!removed.ok) return removed;
		this.#forget(id);
		await this.#ports.forgetMasterFile(id);
		this.#ports.tabs.post({ kind: 'removed', id });
		await this.refresh();
		return removed;
	}

	/** The user accepts that these are lost (or has restored them elsewhere). */
	acceptMissing(ids: readonly string[]): void {
		for (const id of ids) this.#forget(id);
		this.#missing = this.#missing.filter(({ id }) => !ids.includes(id));
		for (const summary of this.#list.summaries) {
			if (ids.includes(summary.id)) this.noteSaved(summary);
		}
	}

	/** Hands an unreadable record to the downloads, as it is. */
	downloadUnreadable({ id, raw }: UnreadableRecord): void {
		const { files, clock } = this.#ports;
		files.download(rawFileOf(id, raw, clock()));
	}

	/** Remembers whether a kept assessment could be read. */
	noteOpening(id: string, loaded: Result<unknown, { readonly kind: string }>): void {
		const unreadable = !loaded.ok && 'raw' in loaded.error;
		noteOpening(this.#ports.smallStore, id, unreadable ? 'unreadable' : 'opened');
		this.#unopened = readUnopened(this.#ports.smallStore);
	}

	/** Writes an acknowledged save down outside the database. */
	noteSaved(saved: Parameters<typeof noteSave>[1]): void {
		if (this.#ports.keeping === 'file') return;
		const { id, title, saveCount, answerCount, savedAt } = saved;
		noteSave(this.#ports.smallStore, { id, title, saveCount, answerCount, savedAt });
		this.#missing = this.#missing.filter((missing) => missing.id !== id);
	}

	/** Remembers that the database was taken away. */
	noteInterruption(interruption: Interruption): void {
		this.#interruption = interruption;
	}

	#forget(id: string): void {
		this.noteOpening(id, ok(undefined));
		strikeOff(this.#ports.smallStore, id);
		forgetBackupRecord(this.#ports.smallStore, id);
	}
}
