import type { AppPorts } from '#lib/application/app-ports.ts';
import { backupFileOf } from '#lib/application/backup-file.ts';
import {
	readBackupRecord,
	writeBackupRecord,
	type BackupRecord
} from '#lib/application/backup-log.ts';
import type { FileError, PickedFile } from '#lib/application/file-ports.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { MasterFileState } from './master-file.svelte.ts';

/** Changes after which a download is suggested. */
export const editsUntilReminder = 50;

/** The copies of the assessment on screen outside the browser: its file, downloads, reminders. */
export class BackupState {
	readonly #ports: AppPorts;
	/** How many changes had been made when a content was the newest. */
	#editsAt = new WeakMap<AssessmentFile, number>();
	#edits = 0;
	#file = $state.raw<AssessmentFile>();
	#record = $state.raw<BackupRecord>({ edits: 0, at: null });
	/** How many changes there were when the suggestion was last put off. */
	#putOffAt = $state.raw(0);

	/** The file that is kept current. */
	readonly master: MasterFileState;
	/** Changes that are in no file yet. */
	readonly editsSinceBackup = $derived(this.#record.edits);
	/** ISO instant of the last backup of any kind. */
	readonly lastBackupAt = $derived(this.#record.at);
	/** Everything on screen is in some file outside the browser. */
	readonly isCurrent = $derived(this.#record.edits === 0 && this.#record.at !== null);
	/** Time to suggest a download: many changes, and no file that is kept current. */
	readonly reminderDue: boolean = $derived.by(() => {
		const { kind } = this.master.phase;
		const since = this.#record.edits - this.#putOffAt;
		return since >= editsUntilReminder && (kind === 'no-file' || kind === 'failed');
	});

	constructor(ports: AppPorts) {
		this.#ports = ports;
		this.master = new MasterFileState(ports, (file) => this.#noteBackup(file));
	}

	/** Turns to another assessment (or none); `opened` is the file it was read from, if any. */
	async follow(file: AssessmentFile | undefined, opened?: PickedFile): Promise<void> {
		const { smallStore, keeping } = this.#ports;
		await this.master.flush();
		this.#file = file;
		this.#putOffAt = 0;
		this.#editsAt = new WeakMap();
		this.#record = file ? readBackupRecord(smallStore, file.assessment.id) : { edits: 0, at: null };
		this.#edits = this.#record.edits;
		if (file !== undefined && opened !== undefined) this.#noteBackup(file);
		await this.master.follow(file, keeping === 'file' ? opened : undefined);
	}

	/** Counts a change; the count is kept by `keepCount`. */
	noteEdit(file: AssessmentFile): void {
		this.#file = file;
		this.#edits += 1;
		this.#editsAt.set(file, this.#edits);
		this.#record = { ...this.#record, edits: this.#record.edits + 1 };
	}

	/** Keeps the count for the next visit. */
	keepCount(): void {
		this.#keep(this.#record);
	}

	/** Puts the suggestion off until there are as many changes more. */
	putOffReminder(): void {
		this.#putOffAt = this.#record.edits;
	}

	/** Hands the whole assessment to the browser's downloads, under a name with the time. */
	download(): void {
		const file = this.#file;
		if (file === undefined) return;
		this.#ports.files.download(backupFileOf(file, this.#ports.clock()));
		this.#noteBackup(file);
	}

	/** Lets the user choose the file that is kept current from now on; needs a click. */
	chooseFile(): Promise<Result<undefined, FileError>> {
		return this.#withFile((file) => this.master.choose(file));
	}
	/** Asks the browser for consent again (after `permission-needed`); needs a click. */
	allowFile(): Promise<Result<undefined, FileError>> {
		return this.#withFile((file) => this.master.allow(file));
	}
	/** Tries again after a failure; `overwrite` also replaces what somebody else wrote. */
	retryFile(ifChanged: 'refuse' | 'overwrite'): Promise<Result<undefined, FileError>> {
		return this.#withFile((file) => this.master.retry(file, ifChanged));
	}
	/** Keeps no file current any longer; the file itself stays where it is. */
	async forgetFile(): Promise<void> {
		if (this.#file !== undefined) await this.master.forget(this.#file.assessment.id);
	}

	#withFile(
		act: (file: AssessmentFile) => Promise<Result<undefined, FileError>>
	): Promise<Result<undefined, FileError>> {
		return this.#file === undefined ? Promise.resolve(ok(undefined)) : act(this.#file);
	}
	#noteBackup(file: AssessmentFile): void {
		if (file.assessment.id !== this.#file?.assessment.id) return;
		const edits = this.#edits - (this.#editsAt.get(file) ?? this.#edits);
		this.#putOffAt = 0;
		this.#keep({ edits, at: this.#ports.clock() });
	}
	#keep(record: BackupRecord): void {
		this.#record = record;
		if (this.#file === undefined) return;
		writeBackupRecord(this.#ports.smallStore, this.#file.assessment.id, record);
	}
}
