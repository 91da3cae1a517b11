const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record of an archive without a comment begins. */
export const endOf = (bytes: Uint8Array): number => bytes.length - 22;

/** Where the files of an archive are described (`at`), headed (`offset`) and stored (`data`). */
export function entriesOf(bytes: Uint8Array) {
	const view = viewOf(bytes);
	let at = view.getUint32(endOf(bytes) + 16, true);
	return Array.from({ length: view.getUint16(endOf(bytes) + 10, true) }, () => {
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		const offset = view.getUint32(at + 42, true);
		const data = offset + 30 + nameLength + view.getUint16(offset + 28, true);
		const entry = { name, at, offset, data };
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		return entry;
	});
}

function changedBy(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
	const copy = bytes.slice();
	change(viewOf(copy));
	return copy;
}

/** Copies of an archive with one number in it changed. */
export const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array =>
	changedBy(bytes, (view) => view.setUint8(at, value));
export const withUint16 = (bytes: Uint8Array, at: number, value: number): Uint8Array =>
	changedBy(bytes, (view) => view.setUint16(at, value, true));
export const withUint32 = (bytes: Uint8Array, at: number, value: number): Uint8Array =>
	changedBy(bytes, (view) => view.setUint32(at, value, true));
