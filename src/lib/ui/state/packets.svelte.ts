import type { AppPorts } from '#lib/application/app-ports.ts';
import { makePacket, type MadePacket, type MakePacketError } from '#lib/application/make-packet.ts';
import { sourceOfFile } from '#lib/application/file-source.ts';
import type { OutgoingFile } from '#lib/application/file-ports.ts';
import { packetFileName } from '#lib/application/packet-file-name.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { LyingFile } from '#lib/formats/packet/packet-contents.ts';
import { readFrom } from '#lib/formats/reading/reading.ts';
import { takeDigests } from '#lib/formats/reading/take-digests.ts';
import type { PacketLock } from '#lib/formats/packet/packet-crypto.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import type { KeysState } from './keys.svelte.ts';
import { unlessAborted } from './unless-aborted.ts';

/** What is handed out, and how. */
export type PacketWish = {
	readonly kind: PacketKind;
	readonly assessment: Assessment;
	readonly checklist: Checklist;
	/** The party or component it is for, as its file name tells. */
	readonly whom?: string | undefined;
	readonly evidence: 'along' | 'left-out';
	readonly lock?: PacketLock | undefined;
	/** Which of several packets; the first when absent. */
	readonly part?: number | undefined;
	/** What leaves in place of the packet alone: something that holds it. */
	readonly wrap?: ((packet: WrappedPacket) => OutgoingFile) | undefined;
};

/** A finished packet, before it is put into something else. */
export type WrappedPacket = {
	readonly name: string;
	readonly file: LyingFile<Blob>;
	readonly locked: 'locked' | 'open';
	/** ISO instant of its making. */
	readonly at: string;
};

/** How making a packet stands. */
export type PacketPhase =
	| { readonly kind: 'idle' }
	/** `done`: the fraction of the work, 0–1. */
	| { readonly kind: 'making'; readonly done: number }
	| { readonly kind: 'failed'; readonly error: MakePacketError }
	| { readonly kind: 'made'; readonly name: string; readonly made: Omit<MadePacket, 'blob'> };

/** Packets that leave: made, signed where there is a key, locked where it was asked for, downloaded. */
export class PacketsState {
	readonly #ports: AppPorts;
	readonly #keys: KeysState;
	#phase = $state.raw<PacketPhase>({ kind: 'idle' });
	#turn = $state(0);
	#stop = new AbortController();

	constructor(ports: AppPorts, keys: KeysState) {
		this.#ports = ports;
		this.#keys = keys;
	}

	get phase(): PacketPhase {
		return this.#phase;
	}
	/** Counts the packets that were begun: of several forms on a screen, the one that began the last tells its phase. */
	get turn(): number {
		return this.#turn;
	}

	/** Goes back to where nothing was made. */
	reset(): void {
		this.#phase = { kind: 'idle' };
	}

	/** Gives up what is being made; nothing is written. */
	cancel(): void {
		this.#stop.abort();
		this.reset();
	}

	/** Makes a packet and hands it to the downloads. */
	async send({
		whom,
		assessment,
		checklist,
		...wish
	}: PacketWish): Promise<Result<undefined, MakePacketError>> {
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.#turn += 1;
		this.#phase = { kind: 'making', done: 0 };
		const at = this.#ports.clock();
		const order = {
			kind: wish.kind,
			evidence: wish.evidence,
			lock: wish.lock,
			part: wish.part,
			source: { assessment, checklist },
			signer: this.#keys.own?.key,
			baggingDate: dayInJapan(at)
		};
		const onProgress = (done: number) => {
			if (!signal.aborted) this.#phase = { kind: 'making', done };
		};
		const making = makePacket(this.#ports, order, { onProgress, signal });
		const made = await unlessAborted(making, signal);
		if (made === undefined) return ok(undefined);
		if (!made.ok) {
			this.#phase = { kind: 'failed', error: made.error };
			return made;
		}
		const { blob, ...counts } = made.value;
		const locked = wish.lock === undefined ? 'open' : 'locked';
		const { part, parts } = counts;
		const name = packetFileName(assessment, {
			kind: wish.kind,
			whom,
			...(parts > 1 && { part: `${String(part)}of${String(parts)}` }),
			at,
			locked
		});
		const file = await this.#outgoing({ name, locked, at }, blob, wish.wrap);
		if (file === undefined) return ok(undefined);
		this.#ports.files.download(file);
		this.#phase = { kind: 'made', name: file.name, made: counts };
		return ok(undefined);
	}

	/** The packet, or what it is put into; undefined where it was given up meanwhile. */
	async #outgoing(
		packet: Omit<WrappedPacket, 'file'>,
		blob: Blob,
		wrap: PacketWish['wrap']
	): Promise<OutgoingFile | undefined> {
		const { name } = packet;
		if (wrap === undefined) return { name, mediaType: 'application/octet-stream', content: blob };
		const { signal } = this.#stop;
		const pace = this.#ports.paceFor({ onProgress: () => undefined, signal });
		const digests = await unlessAborted(readFrom(sourceOfFile(blob), takeDigests, pace), signal);
		return digests && wrap({ ...packet, file: { ...digests, place: blob } });
	}
}
