/** An expected outcome as a value: either what was asked for, or the reason why not. */
export type Result<Value, Failure> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Wraps a success. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value
});

/** Wraps an expected failure; bugs are thrown instead. */
export const fail = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({
	ok: false,
	error
});
