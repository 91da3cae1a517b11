import type { ReadFile } from '#lib/application/kind-of-file.ts';
import type { LeftOutReason } from '#lib/application/left-out.ts';
import {
	populationClassIn,
	type PopulationTable,
	type SimilarClassTable
} from '#lib/domain/comparison/class-table.ts';
import type { PopulationClass } from '#lib/domain/comparison/population-class.ts';
import { decodeClassTable } from '#lib/formats/class-table/decode-class-table.ts';

const otherTable: LeftOutReason = { kind: 'other-file', found: 'table' };

/** Tables that were given, by which cities are put into classes: populations, and classes of similar bodies. */
export class ClassTablesState {
	#populations = $state.raw<PopulationTable>();
	#similar = $state.raw<SimilarClassTable>();

	get populations(): PopulationTable | undefined {
		return this.#populations;
	}
	/** 類似団体. */
	get similar(): SimilarClassTable | undefined {
		return this.#similar;
	}

	/** Takes a table of either kind, the last one of a kind counts; else says why not. */
	take({ bytes }: ReadFile): LeftOutReason | undefined {
		const decoded = decodeClassTable(bytes, undefined);
		if (!decoded.ok) {
			const { error } = decoded;
			return error.kind === 'missing-column' ? otherTable : { kind: 'wrong-table', error };
		}
		const { table } = decoded.value;
		if (table.kind === 'population') this.#populations = table;
		else this.#similar = table;
		return undefined;
	}
	/** How many live in a city. */
	populationOf(code: string): number | undefined {
		return this.#populations?.populationByCode.get(code);
	}
	/** The population class of a city. */
	sizeOf(code: string): PopulationClass | undefined {
		return this.#populations === undefined ? undefined : populationClassIn(this.#populations, code);
	}
	/** The class of a city among similar bodies. */
	similarOf(code: string): string | undefined {
		return this.#similar?.classByCode.get(code);
	}
	clear(): void {
		this.#populations = undefined;
		this.#similar = undefined;
	}
}
