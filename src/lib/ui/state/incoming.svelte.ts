import type { AppPorts } from '#lib/application/app-ports.ts';
import { judgePacket, type JudgedPacket } from '#lib/application/judge-packet.ts';
import { completeFile, loadAssessment, type OpenError } from '#lib/application/open-assessment.ts';
import { keepPacketEvidence, noEvidence } from '#lib/application/keep-packet-evidence.ts';
import type { AssessmentFile, StorageError } from '#lib/application/ports.ts';
import { useOfPacket, type PacketUse } from '#lib/application/received-packet.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { readAgeHeader, startsLikeAge } from '#lib/formats/packet/age-header.ts';
import type { PacketUnlock, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketFailure } from '#lib/formats/packet/packet-failure.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { DeskState } from './desk.svelte.ts';
import type { ImportState } from './import.svelte.ts';
import type { KeysState } from './keys.svelte.ts';
import { MergeState } from './merge.svelte.ts';
import { unlessAborted } from './unless-aborted.ts';

/** How a packet that came in stands. */
export type IncomingPhase =
	| { readonly kind: 'idle' }
	/** `done`: the fraction of it that was read and checked. */
	| { readonly kind: 'opening'; readonly fileName: string; readonly done: number }
	/** Locked: `unlock` with what it `needs`; `error` says why the last try failed. */
	| {
			readonly kind: 'locked';
			readonly fileName: string;
			readonly needs: 'passphrase' | 'key';
			readonly error?: UnlockError;
	  }
	| { readonly kind: 'refused'; readonly fileName: string; readonly failure: PacketFailure }
	| {
			readonly kind: 'packet';
			readonly fileName: string;
			readonly judged: JudgedPacket;
			readonly use: PacketUse;
	  };

/** A response, a colleague's copy or a review that waits to be brought into the assessment on screen. */
export type Received = {
	readonly kind: 'response' | 'colleague' | 'review';
	readonly fileName: string;
	readonly file: AssessmentFile;
	readonly evidence: ReadonlyMap<string, Uint8Array>;
	/** Fingerprint of the key that signed it. */
	readonly signer: string | undefined;
};

/** Packets that come in: unlocked, judged, and handed to whoever can use them. */
export class IncomingState {
	readonly #ports: AppPorts;
	readonly #desk: DeskState;
	readonly #keys: KeysState;
	readonly #importing: ImportState;
	#phase = $state.raw<IncomingPhase>({ kind: 'idle' });
	#received = $state.raw<Received>();
	#locked: Uint8Array = new Uint8Array();
	#stop = new AbortController();

	constructor(
		ports: AppPorts,
		{
			desk,
			keys,
			importing
		}: {
			readonly desk: DeskState;
			readonly keys: KeysState;
			readonly importing: ImportState;
		}
	) {
		this.#ports = ports;
		this.#desk = desk;
		this.#keys = keys;
		this.#importing = importing;
		importing.forwardPackets((fileName, bytes) => void this.inspect(fileName, bytes));
	}

	get phase(): IncomingPhase {
		return this.#phase;
	}
	/** What waits for the merge or review screen. */
	get received(): Received | undefined {
		return this.#received;
	}

	/** Looks at a packet; a locked one waits for what opens it. */
	async inspect(fileName: string, bytes: Uint8Array): Promise<void> {
		if (!startsLikeAge(bytes)) return this.#judge(fileName, bytes);
		this.#stop.abort();
		this.#locked = bytes;
		const types = readAgeHeader(bytes)?.types ?? [];
		const needs = types.length === 0 || types.includes('scrypt') ? 'passphrase' : 'key';
		this.#phase = { kind: 'locked', fileName, needs };
	}
	/** Tries to open the locked packet. */
	async unlock(unlock: PacketUnlock): Promise<void> {
		if (this.#phase.kind !== 'locked') return;
		const { fileName, needs } = this.#phase;
		const { signal, pace } = this.#begin(fileName, { from: 0, to: 0.5 });
		const unlocking = this.#ports.packetCrypto.unlock(this.#locked, unlock, pace);
		const clear = await unlessAborted(unlocking, signal);
		if (clear === undefined) return;
		if (clear.ok) return this.#judge(fileName, clear.value, { from: 0.5, to: 1 });
		this.#phase = { kind: 'locked', fileName, needs, error: clear.error };
	}
	/** The same with the file of one's key for receiving. */
	async unlockWithKey(keyFile: Uint8Array, passphrase: string): Promise<void> {
		if (this.#phase.kind !== 'locked') return;
		const locked = this.#phase;
		const identities = await this.#ports.keySmith.openReceivingKey(keyFile, passphrase);
		if (identities.ok) return this.unlock({ kind: 'identities', identities: identities.value });
		this.#phase = { ...locked, error: identities.error };
	}
	/** Remembers whose key signed the packet, and judges it again. */
	async rememberSigner(name: string): Promise<void> {
		if (this.#phase.kind !== 'packet') return;
		const { judged } = this.#phase;
		if (judged.verdict.kind !== 'unknown-key') return;
		const { publicKey, fingerprint } = judged.verdict;
		const done = await this.#keys.remember({ name, publicKey });
		if (!done.ok) return;
		const verdict = { kind: 'good' as const, name, publicKey, fingerprint };
		this.#phase = { ...this.#phase, judged: { ...judged, verdict } };
	}

	/** Takes what a packet holds to the preview of what taking it in would change. */
	async take(): Promise<void> {
		if (this.#phase.kind !== 'packet' || this.#phase.use.kind !== 'take') return;
		const { fileName, use, judged } = this.#phase;
		this.cancel();
		await this.#importing.offer(fileName, use.file, evidenceOf(judged));
	}
	/** Opens what a packet holds to be read; nothing is kept. */
	async look(): Promise<Result<undefined, OpenError>> {
		if (this.#phase.kind !== 'packet') return ok(undefined);
		const { judged } = this.#phase;
		if (judged.opened.holds !== 'assessment') return ok(undefined);
		const opened = completeFile(judged.opened.file, this.#ports.catalogue, 0);
		if (!opened.ok) return opened;
		const shown = await this.#desk.showReadOnly(opened.value);
		if (shown.ok) this.cancel();
		return shown;
	}
	/** Opens the city's own assessment and holds the response or review for its screen. */
	async bringIn(): Promise<Result<undefined, OpenError>> {
		if (this.#phase.kind !== 'packet') return ok(undefined);
		const { fileName, use, judged } = this.#phase;
		if (use.kind !== 'merge' && use.kind !== 'review') return ok(undefined);
		const opened = await this.#openOwn(use.file.assessment.id);
		if (!opened.ok) return opened;
		this.#received = {
			kind: use.kind === 'merge' ? 'response' : 'review',
			fileName,
			file: use.file,
			evidence: evidenceOf(judged),
			signer: judged.verdict.kind === 'good' ? judged.verdict.fingerprint : undefined
		};
		this.cancel();
		return ok(undefined);
	}
	/** Holds a colleague's copy of an assessment that is kept here for the merge screen. */
	async compare(fileName: string, file: AssessmentFile): Promise<Result<undefined, OpenError>> {
		const opened = await this.#openOwn(file.assessment.id);
		if (!opened.ok) return opened;
		const evidence = noEvidence;
		this.#received = { kind: 'colleague', fileName, file, evidence, signer: undefined };
		return ok(undefined);
	}

	/** Begins to merge what was received into the assessment on screen. */
	beginMerge(current: AssessmentState, received: Received): MergeState {
		return new MergeState(this.#ports, current, received);
	}
	/** Keeps the evidence that came with what was received. */
	keepEvidence(): Promise<Result<undefined, StorageError>> {
		const received = this.#received;
		if (received === undefined) return Promise.resolve(ok(undefined));
		return keepPacketEvidence(this.#ports, received.evidence, received.file.assessment);
	}

	/** Goes back, also from a packet that is still being opened; nothing has been written. */
	cancel(): void {
		this.#stop.abort();
		this.#phase = { kind: 'idle' };
		this.#locked = new Uint8Array();
	}
	/** Puts what was received aside, taken or not. */
	settle(): void {
		this.#received = undefined;
	}

	/** The one on screen, where it is that one or there is no other; else the one that is kept. */
	async #openOwn(id: string): Promise<Result<undefined, OpenError>> {
		const { current } = this.#desk;
		if (current !== undefined && !current.readOnly && current.assessment.id === id) {
			return ok(undefined);
		}
		const kept = await loadAssessment(this.#ports, id);
		if (kept.ok) return this.#desk.open(id);
		// Another one on screen lets the merge say what the difference is.
		return current !== undefined && !current.readOnly ? ok(undefined) : fail(kept.error);
	}
	async #judge(
		fileName: string,
		bytes: Uint8Array,
		span: Span = { from: 0, to: 1 }
	): Promise<void> {
		const { signal, pace } = this.#begin(fileName, span);
		await this.#keys.refresh();
		const judging = judgePacket(this.#ports.packetCrypto, bytes, this.#keys.known, pace);
		const judged = await unlessAborted(judging, signal);
		if (judged === undefined) return;
		this.#phase = judged.ok
			? { kind: 'packet', fileName, judged: judged.value, use: useOfPacket(judged.value) }
			: { kind: 'refused', fileName, failure: judged.error };
	}
	/** Gives up whatever else is being opened. */
	#begin(
		fileName: string,
		{ from, to }: Span
	): { readonly signal: AbortSignal; readonly pace: Pace } {
		this.#stop.abort();
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		const onProgress = (done: number) => {
			if (!signal.aborted)
				this.#phase = { kind: 'opening', fileName, done: from + done * (to - from) };
		};
		onProgress(0);
		return { signal, pace: this.#ports.paceFor({ onProgress, signal }) };
	}
}

/** Which part of the way a piece of work is, as fractions of the whole. */
type Span = { readonly from: number; readonly to: number };

const evidenceOf = ({ opened }: JudgedPacket): ReadonlyMap<string, Uint8Array> =>
	opened.holds === 'assessment' ? opened.evidence : noEvidence;
