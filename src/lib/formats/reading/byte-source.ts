/** Bytes that lie somewhere, of which parts can be read: in memory, in a file, in the browser. */
export type ByteSource = {
	readonly size: number;
	/** The bytes from one place up to another, both within the size. */
	readonly read: (from: number, to: number) => Uint8Array | Promise<Uint8Array>;
};

/** Bytes in memory as a source; nothing of them is copied. */
export const sourceOf = (bytes: Uint8Array): ByteSource & ReadsAtOnce => ({
	size: bytes.length,
	read: (from, to) => bytes.subarray(from, to)
});

/** A source that answers without being waited for. */
export type ReadsAtOnce = {
	readonly size: number;
	readonly read: (from: number, to: number) => Uint8Array;
};
