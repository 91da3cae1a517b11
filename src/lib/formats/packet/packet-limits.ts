/** How much of a packet is read; what has more is refused as a whole. Sizes are in bytes. */
export const packetLimits = {
	/** The file. */
	file: 2 * 1024 * 1024 * 1024,
	/** The file where it is held in memory: it goes into a kit on the command line, or is dropped on an answer. */
	inMemory: 256 * 1024 * 1024,
	/** Everything in it that is packed, inflated. */
	inflated: 512 * 1024 * 1024,
	/** What of it is held in memory: everything but evidence. */
	held: 128 * 1024 * 1024,
	/** Inflated to packed, once there is more than `ratioFree`: assessments stay below a hundred. */
	ratio: 300,
	ratioFree: 16 * 1024 * 1024,
	/** Files and folders. */
	entries: 20_000,
	/** A signature. */
	signature: 16 * 1024
} as const;
