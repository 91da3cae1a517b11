import type { AppPorts } from '#lib/application/app-ports.ts';
import type { AssessmentFile, StorageError } from '#lib/application/ports.ts';
import { forgetLastWords, lastWordsHold, noteLastWords } from '#lib/application/last-words.ts';
import { BackupState } from './backup.svelte.ts';
import {
	mayReconnect,
	retriesByItself,
	staysHere,
	type OnSaved,
	type SavingPhase
} from './saving-phase.ts';

/** How long until a failed save is tried again by itself, in ms. */
const retryTime = 15_000;

/** How often saving goes on for what was changed while the file outside was being written. */
const flushRounds = 10;

/** Saves the assessment on screen, one write at a time, always the newest content. */
export class SavingState {
	readonly #ports: AppPorts;
	readonly #onSaved: OnSaved;
	#kept = $state.raw<AssessmentFile>();
	#unsaved = $state.raw<AssessmentFile>();
	#savedAt = $state.raw('');
	#error = $state.raw<StorageError>();
	#acknowledged: AssessmentFile | undefined;
	#saveCount = 0;
	#running: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Copies outside the browser. */
	readonly backup: BackupState;
	/** Some change is not acknowledged yet. */
	readonly dirty = $derived(this.#unsaved !== undefined);
	readonly phase: SavingPhase = $derived.by(() => this.#judge());
	/** Leaving now would lose something: the browser should ask. */
	readonly atRisk: boolean = $derived.by(() => {
		const { kind } = this.phase;
		if (kind === 'saving') return !this.#notedOnLeaving();
		return (kind === 'not-saved' || kind === 'file-unsaved') && !this.backup.isCurrent;
	});
	/** Another tab saved this assessment while there are unsaved changes here. */
	readonly inConflict = $derived(this.#error?.kind === 'changed-elsewhere');

	constructor(ports: AppPorts, onSaved: OnSaved) {
		this.#ports = ports;
		this.#onSaved = onSaved;
		this.backup = new BackupState(ports);
	}

	/** The counter of the last save known here. */
	get saveCount(): number {
		return this.#saveCount;
	}

	/** Follows an assessment that was just read (`saveCount` > 0) or is still to be saved (0). */
	begin(file: AssessmentFile, saveCount: number, savedAt = ''): void {
		this.#stopTimer();
		this.#kept = file;
		this.#acknowledged = file;
		this.#unsaved = undefined;
		this.#error = undefined;
		this.#saveCount = saveCount;
		this.#savedAt = savedAt;
	}

	/** Lets go of the assessment; what is unsaved is given up, so `flush` first. */
	end(): void {
		this.#stopTimer();
		this.#kept = undefined;
		this.#unsaved = undefined;
		this.#error = undefined;
	}

	/**
	 * Saves a new content as soon as the write before it is done. Answers are painted first: until they are
	 * saved, leaving the page notes them.
	 */
	schedule(file: AssessmentFile, begin: 'now' | 'after-paint' = 'now'): void {
		if (this.#kept === undefined) return;
		this.backup.noteEdit(file);
		this.#kept = file;
		this.#unsaved = file;
		if (begin === 'now') void this.#run();
		else void this.#ports.lifecycle.afterPaint().then(() => this.#run());
	}

	/** Saves a content that is no edit of the user's (a new or imported assessment). */
	async saveFirst(file: AssessmentFile): Promise<void> {
		this.#unsaved = file;
		await this.#run();
	}

	/** Waits until everything is saved or has failed; `saving` after it: changes never ceased meanwhile. */
	async flush(): Promise<void> {
		for (let round = 0; round < flushRounds; round++) {
			if (this.#unsaved !== undefined && !this.inConflict) await this.#run();
			await this.backup.master.flush();
			if (this.phase.kind !== 'saving') return;
		}
	}

	/**
	 * The page is being left: notes at once what no acknowledged save holds yet. False where something is not noted:
	 * the browser does not take it, or it is more than answers.
	 */
	noteLastWords(): boolean {
		const [saved, unsaved] = [this.#acknowledged?.assessment, this.#unsaved?.assessment];
		if (unsaved === undefined) return true;
		if (this.#ports.keeping === 'file' || saved === undefined) return false;
		const isNoted = noteLastWords(this.#ports.smallStore, saved, unsaved);
		return isNoted && this.#saveCount > 0 && lastWordsHold(saved, unsaved);
	}

	/** Tries again because the user asked; opens the database again where it was lost. */
	async retry(): Promise<void> {
		if (this.#error?.kind === 'not-found') this.#saveCount = 0;
		if (this.#error !== undefined && mayReconnect.has(this.#error.kind)) {
			const connected = await this.#ports.repository.reconnect();
			if (!connected.ok) {
				this.#error = connected.error;
				return;
			}
		}
		await this.#run();
	}

	/** Hands what is in memory to the downloads, whatever the database does. */
	emergencyExport(): void {
		this.backup.download();
	}

	/** What is being saved is noted whole when the page is left, so that nothing need be asked. */
	#notedOnLeaving(): boolean {
		const [saved, unsaved] = [this.#acknowledged?.assessment, this.#unsaved?.assessment];
		if (saved === undefined || unsaved === undefined) return false;
		const notes = this.#ports.keeping === 'browser' && this.#saveCount > 0;
		return notes && lastWordsHold(saved, unsaved);
	}

	#run(): Promise<void> {
		this.#stopTimer();
		this.#running ??= this.#drain().finally(() => (this.#running = undefined));
		return this.#running;
	}

	async #drain(): Promise<void> {
		while (this.#unsaved !== undefined) {
			const file = this.#unsaved;
			this.backup.keepCount();
			const { repository, clock, tabs } = this.#ports;
			const at = clock();
			const saved = await repository.save(file, this.#saveCount, at);
			if (file.assessment.id !== this.#kept?.assessment.id) return;
			if (!saved.ok) {
				this.#failed(saved.error, file);
				return;
			}
			this.#error = undefined;
			this.#saveCount = saved.value;
			this.#savedAt = at;
			this.#acknowledged = file;
			if (this.#unsaved === file) {
				this.#unsaved = undefined;
				forgetLastWords(this.#ports.smallStore, file.assessment.id);
			}
			tabs.post({ kind: 'saved', id: file.assessment.id, saveCount: saved.value });
			this.backup.master.writeSoon(file);
			this.#onSaved(file, saved.value, at);
		}
	}

	#failed(error: StorageError, file: AssessmentFile): void {
		this.#error = error;
		if (!staysHere.has(error.kind)) this.backup.master.writeSoon(file);
		if (!retriesByItself.has(error.kind)) return;
		this.#timer = setTimeout(() => void this.#run(), retryTime);
	}

	#judge(): SavingPhase {
		if (this.#kept === undefined) return { kind: 'not-kept' };
		if (this.#error !== undefined) return { kind: 'not-saved', error: this.#error };
		if (this.#unsaved !== undefined) return { kind: 'saving' };
		if (this.#ports.keeping === 'browser') return { kind: 'saved', at: this.#savedAt };
		if (this.backup.master.phase.kind === 'writing') return { kind: 'saving' };
		const at = this.backup.lastBackupAt;
		return this.backup.isCurrent && at !== null ? { kind: 'saved', at } : { kind: 'file-unsaved' };
	}

	#stopTimer(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
