/** What work comes to; nothing when it was given up meanwhile. */
export async function unlessAborted<Value>(
	work: Promise<Value>,
	signal: AbortSignal
): Promise<Value | undefined> {
	try {
		const value = await work;
		return signal.aborted ? undefined : value;
	} catch (error) {
		if (signal.aborted) return undefined;
		throw error;
	}
}
