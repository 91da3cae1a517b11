import {
	proposeSheets,
	readCheckSheet,
	readCheckSheets,
	type MappingChange
} from '#lib/application/read-check-sheets.ts';
import {
	checklistColumns,
	type ChecklistColumn,
	type ColumnMapping,
	type RowChoice
} from '#lib/formats/checklist-table/checklist-column.ts';
import { onlyVisible, type PartChoice } from '#lib/formats/spreadsheet/visible-part.ts';
import type { Sheet, Workbook } from '#lib/formats/spreadsheet/workbook.ts';

/** The mapping that was chosen the last time for a sheet with the same headings. */
type Recall = (sheet: Sheet) => ColumnMapping | undefined;

/** What of a workbook is read, and how: its sheets, what is hidden or struck through, what was corrected by hand. */
export class SheetDesk {
	readonly #workbook: Workbook;
	readonly #recall: Recall;
	#names: readonly string[] = $state.raw([]);
	#take: PartChoice = $state.raw(onlyVisible);
	#changes: Readonly<Record<string, MappingChange>> = $state.raw({});
	#inSight = $state('');

	constructor(workbook: Workbook, recall: Recall) {
		this.#workbook = workbook;
		this.#recall = recall;
		this.#names = proposeSheets(workbook).map(({ name }) => name);
	}

	/** Everything that would be imported, and what would not. */
	readonly read = $derived.by(() =>
		readCheckSheets(
			this.#workbook.sheets
				.filter(({ name }) => this.#names.includes(name))
				.map((whole) => readCheckSheet(whole, this.#take, this.#changeOf(whole)))
		)
	);

	/** The chosen sheet that is shown; undefined where none is chosen. */
	readonly shown = $derived.by(() => {
		const { sheets } = this.read;
		return sheets.find(({ whole }) => whole.name === this.#inSight) ?? sheets[0];
	});

	/** Whether the sheet that is shown is read by a mapping of an earlier time. */
	readonly isRecalled = $derived.by(
		() =>
			this.shown !== undefined &&
			this.#changes[this.shown.whole.name] === undefined &&
			this.#recall(this.shown.whole) !== undefined
	);

	get sheets(): readonly Sheet[] {
		return this.#workbook.sheets;
	}

	get names(): readonly string[] {
		return this.#names;
	}

	get take(): PartChoice {
		return this.#take;
	}

	/** Takes a sheet in, or leaves it out. */
	choose(name: string, isTaken: boolean): void {
		const others = this.#names.filter((one) => one !== name);
		this.#names = isTaken ? [...others, name] : others;
		if (isTaken) this.#inSight = name;
	}

	show(name: string): void {
		this.#inSight = name;
	}

	takeAlso(change: Partial<PartChoice>): void {
		this.#take = { ...this.#take, ...change };
	}

	/** The last row of headings of the sheet that is shown; its columns are proposed anew. */
	setHeader(headerRow: number): void {
		this.#change(({ rows }) => ({ headerRow, ...(rows && { rows }) }));
	}

	/** What a column of the sheet that is shown means; the column that meant it means nothing any more. */
	setColumn(place: number, meaning: ChecklistColumn | undefined): void {
		const { shown } = this;
		if (shown === undefined) return;
		const before = checklistColumns.find((one) => shown.mapping.columns[one] === place);
		this.#change((change) => ({
			...change,
			columns: {
				...change.columns,
				...(before !== undefined && { [before]: null }),
				...(meaning !== undefined && { [meaning]: place })
			}
		}));
	}

	/** What a row of the sheet that is shown is; undefined leaves it to the reader again. */
	setRow(row: number, choice: RowChoice | undefined): void {
		this.#change(({ rows = {}, ...change }) => {
			const { [row]: _, ...others } = rows;
			return { ...change, rows: choice === undefined ? others : { ...others, [row]: choice } };
		});
	}

	#change(edit: (change: MappingChange) => MappingChange): void {
		const { shown } = this;
		if (shown === undefined) return;
		const { name } = shown.whole;
		this.#changes = { ...this.#changes, [name]: edit(this.#changeOf(shown.whole)) };
	}

	/** Corrections by hand go before what was chosen the last time. */
	#changeOf(whole: Sheet): MappingChange {
		const changed = this.#changes[whole.name];
		if (changed !== undefined) return changed;
		const recalled = this.#recall(whole);
		if (recalled === undefined) return {};
		const { headerRow, columns } = recalled;
		const all = checklistColumns.map((column) => [column, columns[column] ?? null]);
		return { headerRow, columns: Object.fromEntries(all) as MappingChange['columns'] & object };
	}
}
