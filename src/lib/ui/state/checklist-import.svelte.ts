import type { AppPorts } from '#lib/application/app-ports.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import {
	checkIdentity,
	nextRevision,
	readAuthoredChecklist,
	type AuthoredChecklist,
	type NotTaken
} from '#lib/application/import-checklist.ts';
import { identityOfImport, type ImportTarget } from '#lib/application/import-target.ts';
import { recallMapping, rememberMapping } from '#lib/application/mapping-memory.ts';
import type { OwnChecklist, StorageError } from '#lib/application/ports.ts';
import {
	headingsOfSheet,
	tablePartOf,
	type CheckSheet
} from '#lib/application/read-check-sheets.ts';
import {
	readChecklistSource,
	type ChecklistSourceError
} from '#lib/application/read-checklist-source.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { ColumnMapping } from '#lib/formats/checklist-table/checklist-column.ts';
import { checklistOfTables } from '#lib/formats/checklist-table/checklist-of-table.ts';
import type { TableProblem } from '#lib/formats/checklist-table/table-problem.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { decodeOscalCatalog } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import type { OscalLeftOut } from '#lib/formats/oscal/left-tally.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';
import type { GuidelinesState } from './guidelines.svelte.ts';

/** How importing a checklist stands. Nothing is kept before `apply`. */
export type ChecklistImportPhase =
	| { readonly kind: 'idle' }
	| { readonly kind: 'reading' }
	| { readonly kind: 'no-source'; readonly error: ChecklistSourceError }
	| { readonly kind: 'invalid'; readonly source: string; readonly issues: readonly FormatIssue[] }
	| { readonly kind: 'not-taken'; readonly reason: NotTaken }
	| { readonly kind: 'table'; readonly source: string; readonly workbook: Workbook }
	| {
			readonly kind: 'oscal';
			readonly source: string;
			readonly text: string;
			readonly left: readonly OscalLeftOut[];
	  }
	| {
			readonly kind: 'preview';
			readonly own: OwnChecklist;
			readonly left: readonly OscalLeftOut[];
			/** The same content is kept already. */
			readonly known: boolean;
	  };

/** What importing needs from outside. */
export type ImportPorts = Pick<AppPorts, 'clock' | 'newIdentifier' | 'smallStore'>;

/** Taking a checklist in: read, map, preview, decide. */
export class ChecklistImportState {
	readonly #ports: ImportPorts;
	readonly #guidelines: GuidelinesState;
	#phase = $state.raw<ChecklistImportPhase>({ kind: 'idle' });

	constructor(ports: ImportPorts, guidelines: GuidelinesState) {
		this.#ports = ports;
		this.#guidelines = guidelines;
	}

	get phase(): ChecklistImportPhase {
		return this.#phase;
	}

	/** Reads picked files; a table or a catalog then asks where it goes. */
	async inspect(picked: readonly PickedFile[]): Promise<void> {
		const reading: ChecklistImportPhase = { kind: 'reading' };
		this.#phase = reading;
		const read = await readChecklistSource(picked);
		if (this.#phase !== reading) return;
		const source = picked.map(({ name }) => name).join(', ');
		if (!read.ok) this.#phase = { kind: 'no-source', error: read.error };
		else if (read.value.kind === 'authored') this.#judge(read.value.texts, source);
		else this.#phase = { ...read.value, source };
	}

	/** The mapping that was chosen the last time for a sheet with the same headings. */
	recalledFor(sheet: Sheet): ColumnMapping | undefined {
		const headings = headingsOfSheet(sheet).key;
		return headings === '' ? undefined : recallMapping(this.#ports.smallStore, headings);
	}

	/** Makes a checklist of sheets; what is wrong with them is returned and nothing changes. */
	previewSheets(sheets: readonly CheckSheet[], target: ImportTarget): readonly TableProblem[] {
		if (this.#phase.kind !== 'table') return [];
		const { source } = this.#phase;
		const made = checklistOfTables(sheets.map(tablePartOf), {
			...this.#identityOf(target),
			title: target.title,
			source,
			answeredPer: target.answeredPer
		});
		if (!made.ok) return made.error;
		for (const { whole, mapping } of sheets) {
			const headings = headingsOfSheet(whole).key;
			if (headings !== '') rememberMapping(this.#ports.smallStore, headings, mapping);
		}
		this.#preview({ checklist: made.value }, source, []);
		return [];
	}

	/** Makes a checklist of a catalog. */
	previewOscal(target: ImportTarget): void {
		if (this.#phase.kind !== 'oscal') return;
		const { text, source, left } = this.#phase;
		const { answeredPer } = target;
		const { edition, ...identity } = this.#identityOf(target);
		const settings = { ...identity, answeredPer, ...(edition !== '' && { edition }) };
		const made = decodeOscalCatalog(text, settings, left);
		if (made.ok) this.#preview(this.#revised(made.value.checklist), source, made.value.left);
		else this.#phase = { kind: 'invalid', source, issues: made.error };
	}

	/** Keeps the previewed checklist. */
	async apply(): Promise<Result<undefined, StorageError>> {
		if (this.#phase.kind !== 'preview') return ok(undefined);
		const kept = await this.#guidelines.put(this.#phase.own);
		if (kept.ok) this.cancel();
		return kept;
	}

	/** Goes back to the beginning; nothing has been kept. */
	cancel(): void {
		this.#phase = { kind: 'idle' };
	}

	#judge(texts: Readonly<Record<string, string>>, source: string): void {
		const read = readAuthoredChecklist(texts, this.#guidelines.checklists);
		if (read.ok) this.#preview(read.value, source, []);
		else this.#phase = { kind: 'invalid', source, issues: read.error };
	}

	#preview(
		{ checklist, crosswalk }: AuthoredChecklist,
		source: string,
		left: readonly OscalLeftOut[]
	): void {
		const { shipped, own } = this.#guidelines;
		const identified = checkIdentity(checklist, shipped, own);
		if (!identified.ok) {
			this.#phase = { kind: 'not-taken', reason: identified.error };
			return;
		}
		const importedAt = this.#ports.clock();
		this.#phase = {
			kind: 'preview',
			own: { ...identified.value, source, importedAt, ...(crosswalk && { crosswalk }) },
			left,
			known: own.some(({ digest }) => digest === identified.value.digest)
		};
	}

	/** A catalog tells its edition only when it is read: then it gets the revision that follows. */
	#revised(checklist: Checklist): AuthoredChecklist {
		const { guideline, edition, revisions } = checklist;
		const revision = nextRevision(guideline, edition, this.#guidelines.own);
		const notes = revisions.map((note) => ({ ...note, revision }));
		return { checklist: { ...checklist, revision, revisions: notes } };
	}

	#identityOf(target: ImportTarget) {
		return identityOfImport(target, this.#ports, this.#guidelines.own);
	}
}
