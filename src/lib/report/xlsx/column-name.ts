/** The letters of a column, from 0: A, B, … AA. */
export const columnName = (place: number): string =>
	place < 26
		? String.fromCharCode(65 + place)
		: columnName(Math.floor(place / 26) - 1) + columnName(place % 26);
