import type { DuckDBConnection } from '@duckdb/node-api';

/** The most that the engine may ever hold, in MiB. */
const mostRoom = 2048;

/**
 * Does what the engine may find too large for the memory it is given: limits are for what is usual, and a larger nation must
 * not end the run. The limit is raised by half until it is enough; the next stage sets its own again.
 */
export async function withRoom<Given>(
	connection: DuckDBConnection,
	act: () => Promise<Given>
): Promise<Given> {
	for (let room = 48; ; room = Math.ceil(room * 1.5)) {
		try {
			return await act();
		} catch (error) {
			if (room > mostRoom || !isTooLarge(error)) throw error;
			await connection.run(`SET memory_limit = '${String(room)}MiB'`);
		}
	}
}

/** Whether the engine had too little memory for something. */
export const isTooLarge = (error: unknown): boolean =>
	error instanceof Error && error.message.startsWith('Out of Memory Error');
