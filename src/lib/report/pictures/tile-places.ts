/** Where each prefecture stands among tiles, roughly as on a map: columns by rows, `.` is sea. */
const rows: readonly string[] = [
	'. . . . . . . . . . . . 01 .',
	'. . . . . . . . . . . . 02 .',
	'. . . . . . . . . . . 05 03 .',
	'. . . . . . . . . . . 06 04 .',
	'. . . . . . . . . 17 16 15 07 .',
	'. . . . . . . . . 18 20 10 09 08',
	'. . . . . 32 31 28 26 25 21 19 11 .',
	'. . . . 35 34 33 27 29 24 23 22 13 12',
	'41 40 44 . . 38 37 . 30 . . . 14 .',
	'42 43 45 . . 39 36 . . . . . . .',
	'. 46 . . . . . . . . . . . .',
	'47 . . . . . . . . . . . . .'
];

/** The size of the map, in tiles. */
export const tileColumns = 14;
export const tileRows = rows.length;

/** Column and row of every prefecture by its code. */
export const tilePlaces: ReadonlyMap<string, readonly [number, number]> = new Map(
	rows.flatMap((row, y) =>
		row
			.split(' ')
			.flatMap((code, x): readonly (readonly [string, readonly [number, number]])[] =>
				code === '.' ? [] : [[code, [x, y]]]
			)
	)
);
