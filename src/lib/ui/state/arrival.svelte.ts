import type { AppPorts } from '#lib/application/app-ports.ts';
import { refused, type Arrival } from '#lib/application/arrival.ts';
import type { FileError, PickedFile } from '#lib/application/file-ports.ts';
import type { InspectedReport } from '#lib/application/inspect-report.ts';
import { keepPacketEvidence } from '#lib/application/keep-packet-evidence.ts';
import { lookAtAssessment, lookInside, type PacketJudging } from '#lib/application/look-at-file.ts';
import { lookAtPicked } from '#lib/application/look-at-picked.ts';
import { completeFile, type OpenError } from '#lib/application/open-assessment.ts';
import type { PortfolioFiles } from '#lib/application/read-portfolio.ts';
import { isGone, notReadable } from '#lib/application/read-picked-file.ts';
import { evidenceIn } from '#lib/application/received.ts';
import { unlockPacket, type UnlockWith } from '#lib/application/unlock-packet.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { carriedIn, receivedOf, type ArrivalPhase, type ArrivalPhaseOf } from './arrival-phase.ts';
import type { DeskState, LeaveUnsaved } from './desk.svelte.ts';
import type { KeysState } from './keys.svelte.ts';
import type { ReceivedState } from './received.svelte.ts';
import { takeImport, type ImportChoice } from './take-import.ts';
import { unlessAborted } from './unless-aborted.ts';

/** The states that a file which comes in can concern. */
export type ArrivalSurroundings = {
	readonly desk: DeskState;
	readonly keys: KeysState;
	readonly received: ReceivedState;
};

type Outcome = Promise<Result<undefined, OpenError>>;
type Decided = { readonly choice: ImportChoice; readonly unsaved: LeaveUnsaved };

/** A file that comes in: read, unlocked, shown, and handed to whoever can use it. Nothing is written before that. */
export class ArrivalState {
	readonly #ports: AppPorts;
	readonly #around: ArrivalSurroundings;
	#phase = $state.raw<ArrivalPhase>({ kind: 'idle' });
	#shown = $state.raw<InspectedReport>();
	/** What is on show as it came, for the screen it belongs to. */
	#came: PortfolioFiles = [];
	/** A second click gets the outcome of the first. */
	#applying: { readonly phase: ArrivalPhase; readonly outcome: Outcome } | undefined;
	#stop = new AbortController();

	constructor(ports: AppPorts, around: ArrivalSurroundings) {
		this.#ports = ports;
		this.#around = around;
	}

	get phase(): ArrivalPhase {
		return this.#phase;
	}
	/** The report whose data are on screen to be looked at. */
	get shown(): InspectedReport | undefined {
		return this.#around.desk.current?.readOnly === true ? this.#shown : undefined;
	}

	/** The file or files on show, for the screen that compares many. */
	get came(): PortfolioFiles {
		return this.#came;
	}

	/** Says of several files where they belong. */
	refuseSeveral(files: PortfolioFiles): void {
		this.cancel();
		this.#came = files;
		this.#phase = refused('', { as: 'several' });
	}
	/** Lets the user pick a file and reads it; needs a click. */
	async pick(): Promise<void> {
		await this.receive(await this.#ports.files.pick());
	}
	/** Reads what the user picked, or says why it could not be picked. */
	async receive(picked: Result<PickedFile, FileError>): Promise<void> {
		if (picked.ok) return this.inspect(picked.value);
		if (picked.error.kind === 'cancelled') return;
		this.#phase = refused('', { as: 'assessment', error: picked.error });
	}
	/** Reads a file that was picked or dropped (a DOM `File` fits), once, and shows what it is. */
	inspect(picked: PickedFile): Promise<void> {
		const { name } = picked;
		this.#came = [{ path: name, file: picked }];
		return this.#work(name, async (paceFor) => {
			const looked = await lookAtPicked(this.#ports, picked, this.#judging(paceFor(0, 1)));
			if (!looked.ok) return refused(name, { as: 'assessment', error: looked.error });
			const arrival = looked.value;
			return arrival.kind === 'preview' ? { ...arrival, from: picked } : arrival;
		});
	}
	/** Tries to open the locked file on show. */
	async unlock(given: UnlockWith): Promise<void> {
		if (this.#phase.kind !== 'locked') return;
		const locked = this.#phase;
		await this.#work(locked.fileName, async (paceFor) => {
			const clear = await unlockPacket(this.#ports, locked.source, given, paceFor(0, 0));
			if (!clear.ok) return { ...locked, error: clear.error };
			const file = { name: locked.fileName, source: clear.value };
			return lookInside(this.#ports, file, this.#judging(paceFor(0, 1)));
		});
	}
	/** Remembers whose key signed the packet on show. */
	async rememberSigner(name: string): Promise<void> {
		const phase = this.#phase;
		if (phase.kind !== 'packet' || phase.judged.verdict.kind !== 'unknown-key') return;
		const { publicKey, fingerprint } = phase.judged.verdict;
		const done = await this.#around.keys.remember({ name, publicKey });
		if (!done.ok || this.#phase !== phase) return;
		const verdict = { kind: 'good' as const, name, publicKey, fingerprint };
		this.#phase = { ...phase, judged: { ...phase.judged, verdict } };
	}

	/** Goes on from a packet or a report to the preview of what taking its assessment in would change. */
	async takeIn(): Promise<void> {
		const phase = this.#phase;
		if (phase.kind === 'packet' && phase.use.kind === 'take') {
			const { fileName, use, judged } = phase;
			const evidence = evidenceIn(judged);
			await this.#work(fileName, () => lookAtAssessment(this.#ports, fileName, use.file, evidence));
		} else if (phase.kind === 'report' && phase.report.data.kind === 'carried') {
			const { fileName, data } = phase.report;
			// A report is never written back into: what is kept goes into a file of its own.
			await this.#work(fileName, () => lookAtAssessment(this.#ports, fileName, data.file));
		}
	}
	/** Shows the assessment in a packet or a report to be read; nothing can be changed and nothing is kept. */
	async look(unsaved: LeaveUnsaved = 'refuse'): Outcome {
		const phase = this.#phase;
		const file = carriedIn(phase);
		if (file === undefined) return ok(undefined);
		const opened = completeFile(file, this.#ports.catalogue, 0);
		if (!opened.ok) return opened;
		const shown = await this.#around.desk.showReadOnly(opened.value, unsaved);
		if (!shown.ok) return shown;
		this.#shown = phase.kind === 'report' ? phase.report : undefined;
		this.#doneWith(phase);
		return shown;
	}
	/** Shows again what was found of the report on screen. */
	showFindings(): void {
		if (this.#shown !== undefined) this.#phase = { kind: 'report', report: this.#shown };
	}
	/** Opens the assessment of one's own that a response, a review or a colleague's copy belongs to, and holds it for that one. */
	async bringIn(): Outcome {
		const phase = this.#phase;
		const received = receivedOf(phase);
		if (received === undefined) return ok(undefined);
		const brought = await this.#around.received.bringIn(received);
		if (brought.ok) this.#doneWith(phase);
		return brought;
	}
	/** Takes the previewed file in and opens it; a safety copy is made before anything is replaced. */
	apply(choice: ImportChoice, unsaved: LeaveUnsaved = 'refuse'): Outcome {
		const phase = this.#phase;
		if (phase.kind !== 'preview') return Promise.resolve(ok(undefined));
		if (this.#applying?.phase === phase) return this.#applying.outcome;
		const outcome = this.#apply(phase, { choice, unsaved }).finally(() => {
			if (this.#applying?.phase === phase) this.#applying = undefined;
		});
		this.#applying = { phase, outcome };
		return outcome;
	}
	async #apply(phase: ArrivalPhaseOf<'preview'>, decided: Decided): Outcome {
		const { preview, evidence, from } = phase;
		const { desk } = this.#around;
		const before = desk.current;
		const kept = await keepPacketEvidence(this.#ports, evidence, preview.opened.file.assessment);
		if (!kept.ok) return kept;
		if (desk.current !== before) return fail({ kind: 'left-meanwhile' });
		const how = { ...decided, ...(from !== undefined && { from }) };
		const applied = await takeImport(this.#ports, desk, preview, how);
		if (applied.ok) this.#doneWith(phase);
		return applied;
	}

	/** Goes back, also from a file that is still being read; nothing has been written. */
	cancel(): void {
		this.#stop.abort();
		this.#phase = { kind: 'idle' };
	}

	/** Goes back from what was handed on; a file that came in meanwhile stays on show. */
	#doneWith(phase: ArrivalPhase): void {
		if (this.#phase === phase) this.cancel();
	}
	#judging(pace: Pace): PacketJudging {
		return { signers: () => this.#around.keys.readKnown(), pace };
	}
	/** Gives up whatever else is being read, and shows what this comes to unless it is given up itself. */
	async #work(
		fileName: string,
		look: (paceFor: (from: number, to: number) => Pace) => Promise<Arrival>
	): Promise<void> {
		this.#stop.abort();
		const { signal } = (this.#stop = new AbortController());
		this.#phase = { kind: 'reading', fileName };
		const paceFor = (from: number, to: number) =>
			this.#ports.paceFor({
				onProgress: (done) => {
					if (signal.aborted) return;
					this.#phase = { kind: 'reading', fileName, done: from + done * (to - from) };
				},
				signal
			});
		let arrival: ArrivalPhase | undefined = { kind: 'idle' };
		try {
			arrival = await unlessAborted(look(paceFor).catch(asNotReadable(fileName)), signal);
		} finally {
			if (arrival !== undefined) this.#phase = arrival;
		}
	}
}

/** A file that went or was changed while it was read is refused like one that could not be read at all. */
const asNotReadable =
	(fileName: string) =>
	(error: unknown): Arrival => {
		if (!isGone(error)) throw error;
		return refused(fileName, { as: 'assessment', error: notReadable(fileName, error) });
	};
