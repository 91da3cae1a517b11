/** Whether two runs of bytes are the same; none of them is a secret. */
export const equalBytes = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, place) => byte === other[place]);
