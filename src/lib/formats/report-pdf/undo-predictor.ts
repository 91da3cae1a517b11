/** How rows of bytes were made easier to pack. */
export type Predictor = {
	/** Bytes in a row, without the one that says how it was packed. */
	readonly rowLength: number;
	/** Bytes from a byte to the one that stands for it in the row's left neighbour. */
	readonly pixelLength: number;
};

/** Undoes the PNG predictors; undefined where a row says something else or is cut. */
export function undoPredictor(
	packed: Uint8Array,
	{ rowLength, pixelLength }: Predictor
): Uint8Array | undefined {
	const rows = packed.length / (rowLength + 1);
	if (!Number.isInteger(rows)) return undefined;
	const whole = new Uint8Array(rows * rowLength);
	let above = new Uint8Array(rowLength);
	for (let row = 0; row < rows; row++) {
		const from = row * (rowLength + 1);
		const predict = predictions[packed[from] ?? 0];
		if (predict === undefined) return undefined;
		const line = whole.subarray(row * rowLength, (row + 1) * rowLength);
		line.set(packed.subarray(from + 1, from + 1 + rowLength));
		undoRow(line, above, { predict, pixelLength });
		above = line;
	}
	return whole;
}

function undoRow(
	line: Uint8Array,
	above: Uint8Array,
	{ predict, pixelLength }: { readonly predict: Prediction; readonly pixelLength: number }
): void {
	for (let i = 0; i < line.length; i++) {
		const before = i - pixelLength;
		const predicted = predict(line[before] ?? 0, above[i] ?? 0, above[before] ?? 0);
		line[i] = (line[i] ?? 0) + predicted;
	}
}

type Prediction = (left: number, up: number, corner: number) => number;

/** By the number at the head of a row: none, sub, up, average, Paeth. */
const predictions: readonly Prediction[] = [
	() => 0,
	(left) => left,
	(_, up) => up,
	(left, up) => (left + up) >> 1,
	nearest
];

/** Paeth: whichever of the three lies nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
	const [toLeft, toUp] = [Math.abs(up - corner), Math.abs(left - corner)];
	const toCorner = Math.abs(left + up - 2 * corner);
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}
