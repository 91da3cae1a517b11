import type { AppPorts } from '#lib/application/app-ports.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import {
	inspectImport,
	previewFile,
	readWithinLimit,
	type ImportError,
	type ImportPreview
} from '#lib/application/import-assessment.ts';
import {
	inspectReport,
	type InspectedReport,
	type InspectReportError
} from '#lib/application/inspect-report.ts';
import { keepPacketEvidence, noEvidence } from '#lib/application/keep-packet-evidence.ts';
import { copyUnderNewId } from '#lib/application/start-assessment.ts';
import { completeFile, type OpenError } from '#lib/application/open-assessment.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { startsLikeAge } from '#lib/formats/packet/age-header.ts';
import { startsLikeZip } from '#lib/formats/packet/read-bag.ts';
import { looksLikePdf } from '#lib/formats/report-pdf/looks-like-pdf.ts';
import type { DeskState, LeaveUnsaved } from './desk.svelte.ts';

/** How taking a file in stands. */
export type ImportPhase =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading'; readonly fileName: string }
	/** Show what would change; then `apply` or `cancel`. */
	| { readonly kind: 'preview'; readonly preview: ImportPreview }
	/** A report was read back: show what can be believed of it; then `open`, `continueFrom` or `cancel`. */
	| { readonly kind: 'report'; readonly report: InspectedReport }
	| { readonly kind: 'not-a-report'; readonly fileName: string; readonly error: InspectReportError }
	| { readonly kind: 'refused'; readonly fileName: string; readonly error: ImportError };

/** What the user decides about an assessment that is kept here already. */
export type ImportChoice = 'replace' | 'keep-both';

/** Taking a file in: read, preview, decide. Nothing is written before `apply`. */
export class ImportState {
	readonly #ports: AppPorts;
	readonly #desk: DeskState;
	#phase = $state.raw<ImportPhase>({ kind: 'idle' });
	#picked: PickedFile | undefined;
	#shown = $state.raw<InspectedReport>();
	#evidence = noEvidence;
	#onPacket: (fileName: string, bytes: Uint8Array) => void = () => undefined;

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
		const next = await this.#look(picked);
		if (this.#phase === reading) this.#phase = next;
	}

	/** Says who looks at packets; they are no assessments, but may hold some. */
	forwardPackets(onPacket: (fileName: string, bytes: Uint8Array) => void): void {
		this.#onPacket = onPacket;
	}

	/** Previews what taking an assessment in would change that came in a packet, with its evidence. */
	async offer(
		fileName: string,
		file: AssessmentFile,
		evidence: ReadonlyMap<string, Uint8Array>
	): Promise<void> {
		this.#picked = undefined;
		this.#evidence = evidence;
		const preview = await previewFile(this.#ports, fileName, file);
		this.#phase = preview.ok
			? { kind: 'preview', preview: preview.value }
			: { kind: 'refused', fileName, error: preview.error };
	}

	/** Shows the data of the report on screen; nothing can be changed and nothing is kept. */
	async openReadOnly(unsaved: LeaveUnsaved = 'refuse'): Promise<Result<undefined, OpenError>> {
		const file = this.#carried();
		if (file === undefined) return ok(undefined);
		const opened = completeFile(file, this.#ports.catalogue, 0);
		if (!opened.ok) return opened;
		const shown = await this.#desk.showReadOnly(opened.value, unsaved);
		if (shown.ok) {
			this.#shown = this.#phase.kind === 'report' ? this.#phase.report : undefined;
			this.cancel();
		}
		return shown;
	}

	/** The report whose data are on screen to be looked at. */
	get shown(): InspectedReport | undefined {
		return this.#desk.current?.readOnly === true ? this.#shown : undefined;
	}

	/** Shows again what was found of the report on screen. */
	showFindings(): void {
		if (this.#shown !== undefined) this.#phase = { kind: 'report', report: this.#shown };
	}

	/** Goes on from a report's data: previews what taking them in would change. */
	async continueFrom(): Promise<void> {
		const file = this.#carried();
		if (file === undefined || this.#phase.kind !== 'report') return;
		const { fileName } = this.#phase.report;
		// A report is never written back into: what is kept goes into a file of its own.
		this.#picked = undefined;
		const preview = await previewFile(this.#ports, fileName, file);
		this.#phase = preview.ok
			? { kind: 'preview', preview: preview.value }
			: { kind: 'refused', fileName, error: preview.error };
	}

	/** Takes the previewed file in and opens it; a safety copy is made before anything is replaced. */
	async apply(
		choice: ImportChoice,
		unsaved: LeaveUnsaved = 'refuse'
	): Promise<Result<undefined, OpenError>> {
		if (this.#phase.kind !== 'preview') return ok(undefined);
		const { preview } = this.#phase;
		const { assessment } = preview.opened.file;
		const kept = await keepPacketEvidence(this.#ports, this.#evidence, assessment);
		if (!kept.ok) return kept;
		const applied = await this.#take(preview, choice, unsaved);
		if (applied.ok) this.cancel();
		return applied;
	}

	/** Goes back; nothing has been written. */
	cancel(): void {
		this.#phase = { kind: 'idle' };
		this.#picked = undefined;
		this.#evidence = noEvidence;
	}

	#carried(): AssessmentFile | undefined {
		if (this.#phase.kind !== 'report') return undefined;
		const { data } = this.#phase.report;
		return data.kind === 'carried' ? data.file : undefined;
	}

	/** What a file is shows in its first bytes, not in its name. */
	async #look(picked: PickedFile): Promise<ImportPhase> {
		const { name } = picked;
		const bytes = await readWithinLimit(picked);
		if (!bytes.ok) return { kind: 'refused', fileName: name, error: bytes.error };
		if (looksLikePdf(bytes.value)) {
			const report = await inspectReport(this.#ports, { name, bytes: bytes.value });
			return report.ok
				? { kind: 'report', report: report.value }
				: { kind: 'not-a-report', fileName: name, error: report.error };
		}
		if (startsLikeZip(bytes.value) || startsLikeAge(bytes.value)) {
			this.#onPacket(name, bytes.value);
			return { kind: 'idle' };
		}
		const preview = await inspectImport(this.#ports, picked);
		return preview.ok
			? { kind: 'preview', preview: preview.value }
			: { kind: 'refused', fileName: name, error: preview.error };
	}

	async #take(
		{ effect, opened }: ImportPreview,
		choice: ImportChoice,
		unsaved: LeaveUnsaved
	): Promise<Result<undefined, OpenError>> {
		const from = this.#picked;
		const how = { unsaved, ...(from !== undefined && { from }) };
		if (effect.kind === 'sample') return this.#desk.showReadOnly(opened, unsaved);
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
