import type { AppPorts, StorageEstimateFigures } from '#lib/application/app-ports.ts';
import {
	attachEvidence,
	type AttachedFile,
	type AttachError,
	type EvidenceSource
} from '#lib/application/attach-evidence.ts';
import type { KeptEvidence } from '#lib/application/ports.ts';
import { unusedEvidence } from '#lib/application/unused-evidence.ts';
import type { DeskState } from './desk.svelte.ts';

/** How attaching stands; `percent` is of the file under way. */
export type AttachPhase =
	| { readonly kind: 'idle' }
	| { readonly kind: 'attaching'; readonly name: string; readonly percent: number };

/** The bytes of evidence: attaching them one file after the other, reading them, clearing them away. */
export class EvidenceFilesState {
	readonly #ports: AppPorts;
	readonly #desk: DeskState;
	#phase = $state.raw<AttachPhase>({ kind: 'idle' });
	#problems = $state.raw<readonly AttachError[]>([]);
	#kept = $state.raw<readonly string[]>();
	#unused = $state.raw<readonly KeptEvidence[]>([]);
	#estimate = $state.raw<StorageEstimateFigures>();
	#abort = new AbortController();

	constructor(ports: AppPorts, desk: DeskState) {
		this.#ports = ports;
		this.#desk = desk;
	}

	get phase(): AttachPhase {
		return this.#phase;
	}
	/** Why files of the last attempt were not attached. */
	get problems(): readonly AttachError[] {
		return this.#problems;
	}
	/** Files that are kept and no assessment names, after `refresh`. */
	get unused(): readonly KeptEvidence[] {
		return this.#unused;
	}
	/** Room used and promised, after `refresh`. */
	get estimate(): StorageEstimateFigures | undefined {
		return this.#estimate;
	}

	/** Whether the bytes of a digest are kept here; not known before `refresh` has looked. */
	presenceOf(sha256: string): 'here' | 'missing' | 'unknown' {
		if (this.#kept === undefined) return 'unknown';
		return this.#kept.includes(sha256) ? 'here' : 'missing';
	}

	/**
	 * Keeps files one after the other and hands them over before anything counts them as unused; those
	 * that cannot be kept are told in `problems`.
	 */
	async attach(
		sources: readonly EvidenceSource[],
		receive: (files: readonly AttachedFile[]) => void
	): Promise<void> {
		if (this.#phase.kind === 'attaching') return;
		const { signal } = (this.#abort = new AbortController());
		this.#problems = [];
		try {
			const attached = await this.#attachAll(sources, signal);
			if (attached.length > 0) receive(attached);
		} finally {
			this.#phase = { kind: 'idle' };
			await this.refresh();
		}
	}
	async #attachAll(
		sources: readonly EvidenceSource[],
		signal: AbortSignal
	): Promise<readonly AttachedFile[]> {
		const attached: AttachedFile[] = [];
		for (const source of sources) {
			const { name } = source;
			const onProgress = (done: number) =>
				void (this.#phase = { kind: 'attaching', name, percent: Math.floor(done * 100) });
			onProgress(0);
			const one = await attachEvidence(this.#ports, source, { onProgress, signal });
			if (one.ok) attached.push(one.value);
			else this.#problems = [...this.#problems, one.error];
			if (signal.aborted) break;
		}
		return attached;
	}

	/** Stops; files that were read whole before stay attached. */
	stop(): void {
		this.#abort.abort();
	}

	/** The bytes of a digest, or undefined where they are not kept here or cannot be read. */
	async read(sha256: string): Promise<Blob | undefined> {
		const read = await this.#ports.evidenceFiles.read(sha256);
		return read.ok ? read.value : undefined;
	}

	/** Looks at what is kept, what of it is used, and how much room there is. */
	async refresh(): Promise<void> {
		const [kept, unused, estimate] = await Promise.all([
			this.#ports.evidenceFiles.list(),
			unusedEvidence(this.#ports, this.#desk.current?.assessment.evidence ?? []),
			this.#ports.storageHealth.estimate()
		]);
		this.#kept = kept.ok ? kept.value.map(({ sha256 }) => sha256) : [];
		this.#unused = unused.ok && this.#ports.keeping === 'browser' ? unused.value : [];
		this.#estimate = estimate;
	}

	/** Takes away what was shown as unused and still is; nothing while files are being attached. */
	async clearUnused(): Promise<void> {
		if (this.#phase.kind === 'attaching') return;
		const [shown, lastAttempt] = [this.#unused, this.#abort];
		await this.refresh();
		if (this.#abort !== lastAttempt) return;
		const still = this.#unused.filter(({ sha256 }) => shown.some((one) => one.sha256 === sha256));
		await this.#ports.evidenceFiles.remove(still.map(({ sha256 }) => sha256));
		await this.refresh();
	}
}
