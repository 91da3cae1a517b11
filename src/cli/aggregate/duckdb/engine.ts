import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AppendRows, DuckDbPackage } from './appended-column.ts';
import { plainValue, type PlainValue } from './plain-value.ts';
import { rowAppender } from './row-appender.ts';
import { withRoom } from './with-room.ts';

export type Row = Readonly<Record<string, PlainValue>>;

/** A table that answers a question. */
export type Answered = {
	readonly columns: readonly string[];
	/** Some rows at a time, once: an answer may be larger than the memory. */
	readonly pieces: AsyncIterable<readonly (readonly PlainValue[])[]>;
};

/** A database of the engine: everything over many cities is said to it in SQL. */
export type Engine = {
	readonly version: string;
	/** Runs a statement, with more memory where it needs more. */
	readonly run: (sql: string) => Promise<void>;
	readonly rows: (sql: string) => Promise<readonly Row[]>;
	/** Hands rows over some two thousand at once, so that not all of them are held. */
	readonly pieces: (sql: string, take: (rows: readonly Row[]) => void) => Promise<void>;
	/** Asks what a stranger wrote: one single SELECT; undefined where it is anything else. */
	readonly ask: (sql: string) => Promise<Answered | undefined>;
	/** Appends rows to a table, many at once. */
	readonly append: AppendRows;
	readonly close: () => void;
};

/** The package, or what was said where it is not installed or does not run on this machine. */
export async function findDuckDb(): Promise<Result<DuckDbPackage, string>> {
	try {
		return ok(await import('@duckdb/node-api'));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return fail(error.message.split('\n')[0] ?? '');
	}
}

/** Opens a database: a file, or `:memory:`. Nothing is fetched from anywhere. */
export async function openEngine(
	duckdb: DuckDbPackage,
	path: string,
	settings: Readonly<Record<string, string>>
): Promise<Engine> {
	const instance = await duckdb.DuckDBInstance.create(path, { ...fixed, ...settings });
	return engineOn(duckdb, instance, await instance.connect());
}

/** One thread: with more, the order of rows within files would depend on the machine. */
const fixed = {
	threads: '1',
	preserve_insertion_order: 'true',
	autoinstall_known_extensions: 'false',
	autoload_known_extensions: 'false',
	allow_community_extensions: 'false'
};

/**
 * Said after every statement, since only the last one's result comes back and this has none. Results lie outside of the memory
 * that is collected, some kilobytes for a mere count of rows, and thousands of them would stay for long.
 */
const noResult = 'SELECT 0 LIMIT 0';

function engineOn(
	duckdb: DuckDbPackage,
	instance: DuckDBInstance,
	connection: DuckDBConnection
): Engine {
	// A process that exits would wait for the statement that runs, however long it takes.
	const interrupt = () => connection.interrupt();
	process.once('exit', interrupt);
	return {
		version: duckdb.version(),
		async run(sql) {
			await withRoom(connection, () => connection.run(`${sql};\n${noResult}`));
		},
		async rows(sql) {
			const rows: Row[] = [];
			await pieces(connection, sql, (some) => {
				for (const row of some) rows.push(row);
			});
			return rows;
		},
		pieces: (sql, take) => pieces(connection, sql, take),
		ask: (sql) => ask(duckdb, connection, sql),
		append: rowAppender(duckdb, connection),
		close() {
			process.off('exit', interrupt);
			connection.closeSync();
			instance.closeSync();
		}
	};
}

async function pieces(
	connection: DuckDBConnection,
	sql: string,
	take: (rows: readonly Row[]) => void
): Promise<void> {
	const result = await withRoom(connection, () => connection.run(sql));
	const names = result.deduplicatedColumnNames();
	for await (const rows of result.yieldRows()) {
		take(
			rows.map((row) =>
				Object.fromEntries(names.map((name, i) => [name, plainValue(row[i] ?? null)]))
			)
		);
	}
}

async function ask(
	duckdb: DuckDbPackage,
	connection: DuckDBConnection,
	sql: string
): Promise<Answered | undefined> {
	if (saysNothing(sql)) return undefined;
	const statements = await connection.extractStatements(sql);
	if (statements.count !== 1) return undefined;
	const statement = await statements.prepare(0);
	if (statement.statementType !== duckdb.StatementType.SELECT) return undefined;
	const result = await statement.stream();
	return { columns: result.deduplicatedColumnNames(), pieces: plainRows(result.yieldRows()) };
}

/** Comments alone, or nothing: the engine has no word of its own for these. */
const saysNothing = (sql: string): boolean =>
	sql.replaceAll(/--.*|\/\*[^]*?\*\//g, '').replaceAll(/[\s;]/g, '') === '';

async function* plainRows(
	pieces: AsyncIterable<readonly (readonly DuckDBValue[])[]>
): AsyncGenerator<readonly (readonly PlainValue[])[]> {
	for await (const rows of pieces) yield rows.map((row) => row.map(plainValue));
}
