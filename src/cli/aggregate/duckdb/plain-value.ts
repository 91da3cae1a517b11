import type { DuckDBValue } from '@duckdb/node-api';

/** A value as JSON and CSV have it. */
export type PlainValue = string | number | boolean | null;

/** The plain form of any value of the engine; whole numbers that a double cannot hold stay texts. */
export function plainValue(value: DuckDBValue): PlainValue {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'bigint') {
		const number = Number(value);
		return Number.isSafeInteger(number) ? number : String(value);
	}
	return String(value);
}
