/** How far two computed numbers may lie apart, of their size: sums are taken in another order. */
const tolerance = 1e-9;

/** The first difference between two answers to a question, in words; undefined where there is none. */
export function firstDifference(ours, theirs) {
	if (ours.columns.join() !== theirs.columns.join()) {
		return `columns ${ours.columns.join()} / ${theirs.columns.join()}`;
	}
	if (ours.rows.length !== theirs.rows.length) {
		return `${ours.rows.length} / ${theirs.rows.length} rows`;
	}
	for (const [place, row] of ours.rows.entries()) {
		const other = theirs.rows[place];
		const column = row.findIndex((value, index) => !isSame(value, other[index]));
		if (column < 0) continue;
		const [a, b] = [plain(row[column]), other[column]].map((value) => JSON.stringify(value));
		return `row ${place + 1}, ${ours.columns[column]}: ${a} / ${b}`;
	}
	return undefined;
}

/** Whole numbers and texts to the letter; what is computed within the tolerance. */
function isSame(value, other) {
	const own = plain(value);
	if (own === other) return true;
	if (typeof own !== 'number' || typeof other !== 'number') return false;
	if (typeof value === 'bigint') return false;
	return Math.abs(own - other) <= tolerance * Math.max(1, Math.abs(own), Math.abs(other));
}

function plain(value) {
	if (typeof value === 'bigint') return Number(value);
	return value instanceof Date ? value.toISOString().split('T')[0] : value;
}
