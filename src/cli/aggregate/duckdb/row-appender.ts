import type { DuckDBConnection, DuckDBDataChunk, DuckDBType } from '@duckdb/node-api';
import type { AppendedColumn, AppendRows, DuckDbPackage } from './appended-column.ts';

type Vector = ReturnType<DuckDBDataChunk['getColumnVector']>;

/** Memory through which the rows of a table go to the engine. */
type Chunk = {
	readonly chunk: DuckDBDataChunk;
	readonly vectors: readonly Vector[];
	/** Texts take more memory with every row until they are let go of. */
	readonly holdsTexts: boolean;
};

/** Rows of a chunk, as the engine has them. */
const chunkRows = 2048;

/**
 * Appends rows to tables. Every table has one chunk for all of its rows: chunks lie outside of the memory that is
 * collected, so that thousands of them would stay for long.
 */
export function rowAppender(duckdb: DuckDbPackage, connection: DuckDBConnection): AppendRows {
	const chunks = new Map<string, Chunk>();
	const chunkOf = (table: string, columns: readonly AppendedColumn[]): Chunk => {
		const chunk = chunks.get(table) ?? newChunk(duckdb, columns);
		chunks.set(table, chunk);
		return chunk;
	};
	return async (table, count, columns) => {
		if (count === 0) return;
		const appender = await connection.createAppender(table);
		const { chunk, vectors, holdsTexts } = chunkOf(table, columns);
		for (let from = 0; from < count; from += chunkRows) {
			const size = Math.min(chunkRows, count - from);
			for (const [i, vector] of vectors.entries()) fill(vector, columns[i], from, size);
			chunk.rowCount = size;
			appender.appendDataChunk(chunk);
			if (holdsTexts) chunk.reset();
		}
		appender.closeSync();
	};
}

function newChunk(duckdb: DuckDbPackage, columns: readonly AppendedColumn[]): Chunk {
	const chunk = duckdb.DuckDBDataChunk.create(
		columns.map(({ kind }) => typeOf(duckdb, kind)),
		chunkRows
	);
	return {
		chunk,
		vectors: columns.map((_, i) => chunk.getColumnVector(i)),
		holdsTexts: columns.some(({ kind }) => kind === 'text')
	};
}

function fill(vector: Vector, column: AppendedColumn | undefined, from: number, size: number) {
	for (let row = 0; row < size; row++) vector.setItem(row, column?.at(from + row) ?? null);
	vector.flush();
}

function typeOf(duckdb: DuckDbPackage, kind: AppendedColumn['kind']): DuckDBType {
	switch (kind) {
		case 'integer':
			return duckdb.INTEGER;
		case 'double':
			return duckdb.DOUBLE;
		case 'text':
			return duckdb.VARCHAR;
		case 'boolean':
			return duckdb.BOOLEAN;
	}
}
