import type { ReadFile } from '#lib/application/kind-of-file.ts';
import type { LeftOutReason } from '#lib/application/left-out.ts';
import { populationClassIn, type PopulationTable } from '#lib/domain/comparison/class-table.ts';
import type { PopulationClass } from '#lib/domain/comparison/population-class.ts';
import { decodeClassTable } from '#lib/formats/class-table/decode-class-table.ts';

const otherTable: LeftOutReason = { kind: 'other-file', found: 'table' };

/** Populations that were given as a table: by them cities are put into classes. */
export class PopulationsState {
	#table = $state.raw<PopulationTable>();

	get table(): PopulationTable | undefined {
		return this.#table;
	}

	/** Takes a table if it is one of populations, the last one counts; else says why not. */
	take({ bytes }: ReadFile): LeftOutReason | undefined {
		const decoded = decodeClassTable(bytes, undefined);
		if (!decoded.ok) {
			const { error } = decoded;
			return error.kind === 'missing-column' ? otherTable : { kind: 'wrong-table', error };
		}
		const { table } = decoded.value;
		if (table.kind !== 'population') return otherTable;
		this.#table = table;
		return undefined;
	}
	/** How many live in a city. */
	populationOf(code: string): number | undefined {
		return this.#table?.populationByCode.get(code);
	}
	/** The class of a city. */
	classOf(code: string): PopulationClass | undefined {
		return this.#table === undefined ? undefined : populationClassIn(this.#table, code);
	}
	clear(): void {
		this.#table = undefined;
	}
}
