/** Memory for rows that is used again once they are written down: what many files took would be collected late. */
export type RowMemory = {
	/** Memory of at least so many bytes; what stands in it is anything. */
	readonly take: (bytes: number) => ArrayBuffer;
	readonly giveBack: (buffers: readonly ArrayBuffer[]) => void;
};

/** The rows of most files take less. */
const step = 32 * 1024;
/** Kept for later; more is left to be collected. */
const mostKept = 256;

/** A memory that has nothing yet. */
export function rowMemory(): RowMemory {
	const spare: ArrayBuffer[] = [];
	return {
		take(bytes) {
			const place = spare.findIndex(({ byteLength }) => byteLength >= bytes);
			const found = place < 0 ? undefined : spare.splice(place, 1)[0];
			return found ?? new ArrayBuffer(Math.max(1, Math.ceil(bytes / step)) * step);
		},
		giveBack(buffers) {
			for (const buffer of buffers) {
				if (spare.length < mostKept && buffer.byteLength <= 4 * step) spare.push(buffer);
			}
		}
	};
}
