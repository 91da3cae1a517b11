/** Ends an exhaustive switch: compiles only when every case of a union is handled. */
export function assertNever(value: never): never {
	throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
