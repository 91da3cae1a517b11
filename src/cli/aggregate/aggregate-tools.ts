import type { ResultReading } from '#lib/application/read-city-result.ts';
import type { DuckDbPackage } from './duckdb/appended-column.ts';
import type { PlaceFacts } from './places.ts';
import type { Progress } from './progress.ts';
import type { Readers } from './read-files.ts';
import type { OpenDataMaking } from './write-open-data.ts';

/** What a run over a folder works with. */
export type AggregateTools = {
	readonly duckdb: DuckDbPackage;
	readonly catalogue: ResultReading['catalogue'];
	/** Ended before anything is computed: both at a time would take the memory of both. */
	readonly readers: Readers;
	/** Files that are written down at once. */
	readonly batch: number;
	readonly facts: PlaceFacts;
	/** Where the files lie that the line names besides the folder: they are none of the results. */
	readonly given: readonly string[];
	readonly program: string;
	readonly begin: (total: number, resumed: number) => Progress;
	readonly writing: () => void;
	/** What the line says of the data set to be published. */
	readonly openData: OpenDataMaking['choices'];
};
