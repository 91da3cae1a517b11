import type { AppPorts } from '#lib/application/app-ports.ts';
import { masterFileName, textOfFile } from '#lib/application/backup-file.ts';
import type { FileError, MasterFile, PickedFile } from '#lib/application/file-ports.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import { notWritten, writeTelling, writtenInTime } from './write-in-time.ts';
import { needsTheUser, type MasterFilePhase } from './master-file-phase.ts';

/** How long writing waits for further changes, in ms. */
const quietTime = 1000;

/** The file outside the browser that the app keeps current, where the browser allows that. */
export class MasterFileState {
	readonly #ports: AppPorts;
	readonly #onWritten: (file: AssessmentFile) => void;
	#master = $state.raw<MasterFile>();
	#phase = $state.raw<MasterFilePhase>({ kind: 'no-file' });
	/** What the file is known to hold. */
	#held: AssessmentFile | undefined;
	#waiting: AssessmentFile | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | undefined;
	/** Files whose last write has not ended, in time or not. */
	readonly #writing = new WeakSet<MasterFile>();

	constructor(ports: AppPorts, onWritten: (file: AssessmentFile) => void) {
		this.#ports = ports;
		this.#onWritten = onWritten;
	}

	get phase(): MasterFilePhase {
		return this.#phase;
	}
	/** Name of the file, where there is one. */
	get fileName(): string | undefined {
		return this.#master?.name;
	}
	/** Whether this browser can keep a file at all. */
	get supported(): boolean {
		return this.#ports.masterFiles.supported;
	}

	/** Turns to the file of another assessment: the one it was opened from, or the one remembered. */
	async follow(file: AssessmentFile | undefined, opened: PickedFile | undefined): Promise<void> {
		await this.flush();
		this.#letGo();
		if (file === undefined) return;
		const { masterFiles, clock } = this.#ports;
		const { id } = file.assessment;
		const master = opened ? await masterFiles.adopt(id, opened) : await masterFiles.find(id);
		if (master === undefined) return;
		this.#master = master;
		if (opened !== undefined) {
			this.#held = file;
			this.#phase = { kind: 'current', at: clock() };
		} else if (await master.isAllowed().catch(() => false)) this.writeSoon(file);
		else this.#failed({ kind: 'permission-needed', name: master.name }, file);
	}

	/** Lets the user choose the file and writes it; needs a click. */
	async choose(file: AssessmentFile): Promise<Result<undefined, FileError>> {
		const name = masterFileName(file.assessment);
		const chosen = await this.#ports.masterFiles.choose(file.assessment.id, name);
		if (!chosen.ok) return chosen;
		await this.flush();
		this.#letGo();
		this.#master = chosen.value;
		return this.#writeNow(file, 'overwrite');
	}

	/** Asks the browser for consent again and writes; needs a click. */
	async allow(file: AssessmentFile): Promise<Result<undefined, FileError>> {
		const allowed = (await this.#master?.allow()) ?? ok(undefined);
		return allowed.ok ? this.#writeNow(file, 'refuse') : allowed;
	}

	/** Writes now, after a failure; `overwrite` also over what somebody else wrote. */
	retry(
		file: AssessmentFile,
		ifChanged: 'refuse' | 'overwrite'
	): Promise<Result<undefined, FileError>> {
		return this.#writeNow(file, ifChanged);
	}

	/** Keeps no file any longer; the file itself stays where it is. */
	async forget(id: string): Promise<void> {
		this.#letGo();
		await this.#ports.masterFiles.forget(id);
	}

	/** Writes the newest content a moment after the last change. */
	writeSoon(file: AssessmentFile): void {
		if (this.#master === undefined || file === this.#held) return;
		this.#waiting = file;
		if (this.#phase.kind !== 'failed') this.#phase = { kind: 'writing' };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), quietTime);
	}

	/** Writes what is waiting, now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#running;
		const file = this.#waiting;
		if (file !== undefined && !needsTheUser(this.#phase)) await this.#writeNow(file, 'refuse');
	}

	async #writeNow(
		file: AssessmentFile,
		ifChanged: 'refuse' | 'overwrite'
	): Promise<Result<undefined, FileError>> {
		while (this.#running !== undefined) await this.#running;
		const master = this.#master;
		if (master === undefined) return ok(undefined);
		const writable = checkWritable(file);
		if (!writable.ok) {
			this.#failed(writable.error, file);
			return writable;
		}
		const written = await this.#write(master, textOfFile(file), ifChanged);
		if (master !== this.#master) return written;
		if (written.ok) this.#succeeded(file);
		else this.#failed(written.error, file);
		return written;
	}

	/** A write without an answer may still come to its end: until then none is begun that it would undo. */
	async #write(
		master: MasterFile,
		text: string,
		ifChanged: 'refuse' | 'overwrite'
	): Promise<Result<undefined, FileError>> {
		const unanswered = notWritten(master, 'no-answer-in-time');
		if (this.#writing.has(master)) return unanswered;
		this.#writing.add(master);
		const writing = writeTelling(master, text, ifChanged);
		void writing.finally(() => this.#writing.delete(master));
		const inTime = writtenInTime(writing, unanswered);
		this.#running = inTime.then(() => undefined);
		const written = await inTime;
		this.#running = undefined;
		if (written === unanswered) {
			void writing.then(() => (master === this.#master ? this.flush() : undefined));
		}
		return written;
	}

	#succeeded(file: AssessmentFile): void {
		const current = this.#waiting === undefined || this.#waiting === file;
		this.#held = file;
		if (current) this.#waiting = undefined;
		this.#phase = current ? { kind: 'current', at: this.#ports.clock() } : { kind: 'writing' };
		this.#onWritten(file);
	}
	#failed(error: FileError, file: AssessmentFile): void {
		this.#waiting ??= file;
		const since = this.#phase.kind === 'failed' ? this.#phase.since : this.#ports.clock();
		this.#phase = { kind: 'failed', since, error };
	}
	#letGo(): void {
		clearTimeout(this.#timer);
		this.#held = undefined;
		this.#waiting = undefined;
		this.#master = undefined;
		this.#phase = { kind: 'no-file' };
	}
}
