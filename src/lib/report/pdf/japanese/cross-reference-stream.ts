import { zlibSync } from 'fflate';

/** Where an object stands: at a byte of the file, or as the n-th of an object stream. */
export type ObjectPlace =
	| { readonly kind: 'offset'; readonly offset: number }
	| { readonly kind: 'within'; readonly stream: number; readonly index: number };

/** Bytes of each field: kind, offset or stream, index. */
const widths = [1, 4, 2] as const;
const rowLength = widths[0] + widths[1] + widths[2];

/** The cross-reference stream as object `own`: everything up to its data, and the data. */
export function crossReferenceStream(
	places: ReadonlyMap<number, ObjectPlace>,
	own: number,
	trailer: string
): { readonly head: string; readonly data: Uint8Array } {
	const rows = new Uint8Array(rowLength * (own + 1));
	const view = new DataView(rows.buffer);
	for (const [number, place] of places) writeRow(view, rowLength * number, place);
	const data = zlibSync(differences(rows));
	const entries = [
		'/Type /XRef',
		`/Size ${own + 1}`,
		`/W [${widths.join(' ')}]`,
		`/DecodeParms <</Columns ${rowLength} /Predictor 12>>`,
		'/Filter /FlateDecode',
		trailer,
		`/Length ${data.length}`
	];
	return { head: `${own} 0 obj\n<<${entries.join(' ')}>>\nstream\n`, data };
}

function writeRow(view: DataView, at: number, place: ObjectPlace): void {
	view.setUint8(at, place.kind === 'offset' ? 1 : 2);
	view.setUint32(at + 1, place.kind === 'offset' ? place.offset : place.stream);
	view.setUint16(at + 5, place.kind === 'offset' ? 0 : place.index);
}

/** Each row as its difference from the row above, marked so (PNG's "up"): rows are much alike. */
function differences(rows: Uint8Array): Uint8Array {
	const count = rows.length / rowLength;
	const out = new Uint8Array(count * (rowLength + 1));
	for (let row = 0; row < count; row++) {
		out[row * (rowLength + 1)] = 2;
		for (let i = 0; i < rowLength; i++) {
			const above = row === 0 ? 0 : (rows[(row - 1) * rowLength + i] ?? 0);
			out[row * (rowLength + 1) + 1 + i] = (rows[row * rowLength + i] ?? 0) - above;
		}
	}
	return out;
}
