import type { Result } from '#lib/domain/primitives/result.ts';

/** What a test needs to have gone well; says why where it has not. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
	if (result.ok) return result.value;
	throw new Error(`Expected a value, got ${JSON.stringify(result.error)}`);
}
